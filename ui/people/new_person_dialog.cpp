// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/new_person_dialog.h"

#include "core/base/parse.h"
#include "core/contacts/rhythm_rules.h"
#include "core/workspace.h"
#include "ui/people/phones_edit.h"
#include "ui/people/rhythm_dialog.h"
#include "ui/people/similar_people.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace naervaer::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto pauseInTyping = 120ms;

bool looksLikePhone(const QString& typed)
{
    return !typed.isEmpty() && (typed.front().isDigit() || typed.front() == u'+');
}
} // namespace

NewPersonDialog::NewPersonDialog(const Frame& frame, const QString& typed, QWidget* parent)
    : RecordDialog(tr("New person"), frame.ask, parent), m_frame(frame),
      m_fields(*this, frame.workspace.organisation().organisation().country),
      m_similar(new SimilarPeople(frame.workspace.organisation().organisation().country)), m_interval(new QLineEdit),
      m_notBefore(new TimeEdit)
{
    setObjectName(QStringLiteral("newPersonDialog"));
    keepTyped(frame.workspace.drafts());
    m_fields.addNames();
    add(QStringLiteral("similar"), QString(), m_similar);
    m_fields.addPhones();
    addRhythm();
    m_fields.addCameHow();
    m_fields.addMunicipality();
    beginFold(tr("More about the person"));
    m_fields.addBorn();
    m_fields.addRemember();
    m_fields.addAddress();
    m_fields.addLanguages();
    m_fields.addBasis();
    Person person;
    Phone phone;
    (looksLikePhone(typed) ? phone.number : person.name) = typed;
    m_fields.show(person, {});
    if (looksLikePhone(typed))
        m_fields.phonesEdit()->setPhones({phone});
    setSaveWords(tr("Register"));
    onSave([this] { return registerThem(); });
    watchForSimilar();
    lookForSimilar();
}

void NewPersonDialog::addRhythm()
{
    m_interval->setMaximumWidth(m_interval->fontMetrics().averageCharWidth() * 12);
    add(QStringLiteral("interval_days"), tr("Contact every so many days"), m_interval);
    add(QStringLiteral("not_before"), tr("Not before"), m_notBefore);
}

void NewPersonDialog::watchForSimilar()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &NewPersonDialog::lookForSimilar);
    const auto again = qOverload<>(&QTimer::start);
    for (const QString& field : {QStringLiteral("name"), QStringLiteral("nickname"), QStringLiteral("alias")})
        connect(findChild<QLineEdit*>(field), &QLineEdit::textChanged, &m_typing, again);
    connect(m_fields.phonesEdit(), &PhonesEdit::changed, &m_typing, again);
    connect(m_similar, &SimilarPeople::chosen, this, &NewPersonDialog::openInstead);
}

void NewPersonDialog::lookForSimilar()
{
    Problems unread;
    const Person person = m_fields.read({}, unread);
    const std::vector<Phone> phones = m_fields.phones();
    m_frame.guard.run([&] {
        m_similar->offer(person.shownName().isEmpty() && phones.empty()
                ? std::vector<PersonLine>()
                : m_frame.workspace.people().similar(person, phones));
    });
}

Problems NewPersonDialog::registerThem()
{
    Problems problems;
    Person person = m_fields.read({}, problems);
    Rhythm rhythm;
    rhythm.intervalDays = intervalIn(m_interval, problems);
    rhythm.notBefore = m_notBefore->time();
    if (!problems.empty())
        return problems;
    if (problems = checkRhythm(rhythm); !problems.empty())
        return problems;
    const auto added = m_frame.workspace.people().registerPerson(person, m_fields.phones());
    if (!added)
        return withPhonesInOneRow(added.problems());
    if (rhythm.intervalDays || rhythm.notBefore)
        agreeRhythm(*added);
    m_frame.go.toCard(*added, LookPurpose::Registration);
    m_frame.go.done(tr("%1 is registered.").arg(person.shownName()));
    return {};
}

/// The agreement belongs to the registration: both go back together.
void NewPersonDialog::agreeRhythm(PersonId person)
{
    Problems unread;
    if (m_frame.workspace.contacts()
            .agreeRhythm(person, intervalIn(m_interval, unread), m_notBefore->time(), std::nullopt)
            .empty())
        m_frame.workspace.desk().undo.join(2, QStringLiteral("people.register"));
}

void NewPersonDialog::openInstead(PersonId person)
{
    leave();
    m_frame.go.toCard(person, LookPurpose::Registration);
}

} // namespace naervaer::ui
