// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter_dialog.h"

#include "core/base/parse.h"
#include "core/workspace.h"
#include "ui/people/municipality_box.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace naervaer::ui {

namespace {
constexpr int firstYear = 1880;
constexpr int lastYear = 2100;

QComboBox* eitherBox(const QString& any, const QString& yes, const QString& no)
{
    auto* box = new QComboBox;
    box->addItem(any);
    box->addItem(yes, true);
    box->addItem(no, false);
    return box;
}

std::optional<bool> eitherIn(const QComboBox* box)
{
    return box->currentIndex() <= 0 ? std::nullopt : std::optional(box->currentData().toBool());
}

void showEither(QComboBox* box, std::optional<bool> value)
{
    box->setCurrentIndex(value ? box->findData(*value) : 0);
}

/// A year as typed, or why it is none; empty is no year.
std::optional<int> yearIn(const QLineEdit* line, Problems& problems)
{
    if (line->text().trimmed().isEmpty())
        return {};
    const auto year = parseWhole(line->text(), firstYear, lastYear);
    if (year)
        return *year;
    for (Problem problem : year.problems()) {
        problem.field = line->objectName();
        problems.push_back(problem);
    }
    return {};
}

QString yearText(std::optional<int> year)
{
    return year ? QString::number(*year) : QString();
}
} // namespace

FilterDialog::FilterDialog(const Frame& frame, const PeopleFilter& filter, const QString& name, QWidget* parent)
    : RecordDialog(tr("Choose whom to see"), frame.ask, parent), m_filter(filter), m_group(new QComboBox),
      m_municipality(new MunicipalityBox(m_municipalities, frame.workspace.organisation().organisation().country)),
      m_language(new QComboBox), m_interest(new QLineEdit), m_bornFrom(new QLineEdit), m_bornTo(new QLineEdit),
      m_phone(eitherBox(tr("It does not matter"), tr("Has a phone"), tr("Has no phone"))),
      m_rhythm(eitherBox(tr("It does not matter"), tr("Has an agreed rhythm"), tr("Has no rhythm"))),
      m_pausedOn(new DateEdit(frame.workspace.desk().clock)), m_state(new QComboBox), m_name(new QLineEdit(name))
{
    setObjectName(QStringLiteral("filterDialog"));
    addWho(frame);
    addWhat(frame);
    beginGroup(tr("Keep the filter"));
    m_name->setPlaceholderText(tr("Leave empty to use it only now"));
    add(QStringLiteral("filter_name"), tr("Save as"), m_name);
    fill(filter);
    setSaveWords(tr("Show them"));
    onSave([this] { return apply(); });
}

void FilterDialog::addWho(const Frame& frame)
{
    m_group->addItem(tr("Any group or none"));
    for (const PeopleGroup& group : frame.workspace.people().groups())
        m_group->addItem(group.name, group.id.value());
    m_language->addItem(tr("Any language"));
    for (const QString& code : offeredLanguages())
        m_language->addItem(languageWords(code), code);
    beginGroup(tr("Who they are"));
    add(QStringLiteral("group"), tr("Group"), m_group);
    add(QStringLiteral("municipality_code"), tr("Municipality"), m_municipality);
    add(QStringLiteral("language"), tr("Speaks"), m_language);
    add(QStringLiteral("interest"), tr("Interest"), m_interest);
    add(QStringLiteral("born_from"), tr("Born from the year"), m_bornFrom);
    add(QStringLiteral("born_to"), tr("to the year"), m_bornTo);
}

void FilterDialog::addWhat(const Frame&)
{
    for (const PersonState state : {PersonState::Active, PersonState::Ended, PersonState::Restricted})
        m_state->addItem(words(state), QString(codeOf(state)));
    beginGroup(tr("Contact"));
    add(QStringLiteral("state"), tr("Contact"), m_state);
    add(QStringLiteral("has_phone"), tr("Phone"), m_phone);
    add(QStringLiteral("has_rhythm"), tr("Rhythm"), m_rhythm);
    add(QStringLiteral("paused_on"), tr("Paused on"), m_pausedOn);
}

void FilterDialog::fill(const PeopleFilter& filter)
{
    if (filter.group)
        m_group->setCurrentIndex(std::max(0, m_group->findData(filter.group->value())));
    m_municipality->setCode(filter.municipalityCode);
    m_language->setCurrentIndex(std::max(0, m_language->findData(filter.language)));
    m_interest->setText(filter.interest);
    m_bornFrom->setText(yearText(filter.bornFrom));
    m_bornTo->setText(yearText(filter.bornTo));
    showEither(m_phone, filter.hasPhone);
    showEither(m_rhythm, filter.hasRhythm);
    m_pausedOn->setDate(filter.pausedOn);
    m_state->setCurrentIndex(std::max(0, m_state->findData(QString(codeOf(filter.state)))));
}

Problems FilterDialog::apply()
{
    Problems problems;
    const auto municipality = m_municipality->code();
    if (!municipality)
        problems = municipality.problems();
    PeopleFilter filter = m_filter;
    filter.bornFrom = yearIn(m_bornFrom, problems);
    filter.bornTo = yearIn(m_bornTo, problems);
    if (problems.empty() && filter.bornFrom && filter.bornTo && *filter.bornTo < *filter.bornFrom)
        problems.push_back({QStringLiteral("filter.years_backwards"), QStringLiteral("born_to")});
    if (!problems.empty())
        return problems;
    filter.group =
        m_group->currentIndex() > 0 ? std::optional(GroupId(m_group->currentData().toLongLong())) : std::nullopt;
    filter.municipalityCode = *municipality;
    filter.language = m_language->currentData().toString();
    filter.interest = m_interest->text().trimmed();
    filter.hasPhone = eitherIn(m_phone);
    filter.hasRhythm = eitherIn(m_rhythm);
    filter.pausedOn = m_pausedOn->date();
    filter.state = chosenIn<PersonState>(m_state);
    emit chosen(filter, m_name->text().trimmed());
    return {};
}

} // namespace naervaer::ui
