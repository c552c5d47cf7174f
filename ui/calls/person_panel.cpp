// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/person_panel.h"

#include "core/base/phone.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

QString namesOf(const Person& person)
{
    const QString other = person.nickname.isEmpty() ? person.alias : person.nickname;
    return other.isEmpty() || other == person.shownName() ? person.shownName()
                                                          : QStringLiteral("%1 (“%2”)").arg(person.shownName(), other);
}

QString aboutOf(const Person& person, QDate today)
{
    QStringList parts;
    if (person.birthYear)
        parts << PersonPanel::tr("about %n years old", nullptr, today.year() - *person.birthYear);
    for (const QString& code : person.languages)
        parts << languageWords(code);
    if (person.needsInterpreter)
        parts << PersonPanel::tr("needs an interpreter");
    return parts.join(QStringLiteral(" · "));
}

QString lineOf(const TimelineLine& line, const QHash<HelperId, QString>& helpers, QDate today)
{
    QStringList parts{momentWords(line.at, today), line.outcome ? words(*line.outcome) : words(line.kind)};
    if (const QString helper = helpers.value(line.helperId); !helper.isEmpty())
        parts << helper;
    if (line.minutes)
        parts << PersonPanel::tr("%n min", nullptr, *line.minutes);
    if (line.mood)
        parts << PersonPanel::tr("mood %1").arg(*line.mood);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PersonPanel::PersonPanel(QWidget* parent)
    : QWidget(parent), m_name(new QLabel), m_about(new QLabel), m_card(new QPushButton(tr("Card (Ctrl+O)"))),
      m_content(new QWidget), m_lines(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("personPanel"));
    dress(*m_name, Look::Title);
    dress(*m_about, Look::Quiet);
    dress(*m_card, Look::Flat);
    dress(*m_content, Look::Page);
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setWordWrap(true);
    m_about->setWordWrap(true);
    m_card->setObjectName(QStringLiteral("openCard"));
    m_card->setAutoDefault(false);
    m_lines->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What to know"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_card, 0, Qt::AlignLeft);
    layout->addWidget(scroll, 1);
    connect(m_card, &QPushButton::clicked, this, &PersonPanel::cardWanted);
    showNobody();
}

void PersonPanel::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PersonPanel::showNobody()
{
    clear();
    m_name->clear();
    m_about->clear();
    m_card->hide();
}

void PersonPanel::setCardAllowed(bool allowed)
{
    m_card->setVisible(allowed);
}

void PersonPanel::show(
    const CallSheet& sheet, const QHash<HelperId, QString>& helpers, QDate today, const QString& country)
{
    clear();
    m_name->setText(namesOf(sheet.person));
    m_about->setText(aboutOf(sheet.person, today));
    m_about->setVisible(!m_about->text().isEmpty());
    addAlerts(sheet.alerts);
    if (!sheet.person.remember.isEmpty())
        add(tr("Remember: “%1”").arg(sheet.person.remember), static_cast<int>(Look::Heading));
    addConcerns(sheet.concerns);
    addAgreement(sheet, today);
    addTimeline(sheet.latest, helpers, today);
    addRelations(sheet.relations, country);
    m_lines->addStretch();
}

void PersonPanel::add(const QString& text, int look)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (look >= 0)
        dress(*label, static_cast<Look>(look));
    m_lines->addWidget(label);
}

void PersonPanel::addAlerts(const std::vector<Alert>& alerts)
{
    for (const Alert& alert : alerts) {
        auto* strip = new QFrame;
        dress(*strip, Look::Strip);
        setMeaning(*strip, alert.priority == 1 ? Meaning::Need : Meaning::Due);
        auto* text = new QLabel(alert.toOn ? tr("⚠ %1 (until %2)").arg(alert.text, QLocale().toString(*alert.toOn))
                                           : tr("⚠ %1").arg(alert.text));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        auto* layout = new QVBoxLayout(strip);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text);
        m_lines->addWidget(strip);
    }
}

void PersonPanel::addAgreement(const CallSheet& sheet, QDate today)
{
    if (!sheet.rhythm)
        return;
    QStringList parts;
    if (sheet.rhythm->intervalDays)
        parts << tr("Every %n day(s)", nullptr, *sheet.rhythm->intervalDays);
    if (sheet.rhythm->notBefore)
        parts << tr("not before %1").arg(timeWords(*sheet.rhythm->notBefore));
    if (sheet.rhythm->notAfter)
        parts << tr("not after %1").arg(timeWords(*sheet.rhythm->notAfter));
    if (sheet.rhythm->dueOn && *sheet.rhythm->dueOn < today)
        parts << tr("%n day(s) over", nullptr, static_cast<int>(sheet.rhythm->dueOn->daysTo(today)));
    if (!parts.isEmpty())
        add(parts.join(QStringLiteral(" · ")), -1);
}

void PersonPanel::addConcerns(const std::vector<Concern>& concerns)
{
    for (const Concern& concern : concerns)
        add(tr("⚑ %1: %2").arg(words(concern.state), concern.text), static_cast<int>(Look::Problem));
}

void PersonPanel::addRelations(const std::vector<Relation>& relations, const QString& country)
{
    if (relations.empty())
        return;
    add(tr("Around them"), static_cast<int>(Look::Heading));
    for (const Relation& relation : relations) {
        QStringList parts{relation.role.isEmpty() ? words(relation.kind) : relation.role, relation.name};
        if (!relation.phone.isEmpty())
            parts << phoneForReading(relation.phone, country);
        parts << (relation.mayBeTold ? tr("may be told") : tr("tell nothing"));
        add(parts.join(QStringLiteral(" · ")), -1);
    }
}

void PersonPanel::addTimeline(
    const std::vector<TimelineLine>& lines, const QHash<HelperId, QString>& helpers, QDate today)
{
    add(tr("Latest"), static_cast<int>(Look::Heading));
    if (lines.empty())
        add(tr("Nothing yet: this is the first call."), static_cast<int>(Look::Quiet));
    for (const TimelineLine& line : lines) {
        add(lineOf(line, helpers, today), -1);
        if (!line.note.isEmpty())
            add(line.note, static_cast<int>(Look::Quiet));
    }
}

} // namespace naervaer::ui
