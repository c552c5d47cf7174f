// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_columns.h"

#include "core/base/clock.h"
#include "core/base/phone.h"
#include "core/organisation/municipalities.h"
#include "ui/people/person_words.h"
#include "ui/shell/code_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace naervaer::ui {

namespace {
using Column = TableModel<PersonLine>::Column;
using Sort = PeopleFilter::Sort;

QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::PeopleColumns", words);
}

QString nameOf(const PersonLine& line)
{
    return line.state == PersonState::Ended
        ? say(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "%1 (ended)")).arg(line.name)
        : shownName(line.name);
}

/// Where an address stands: the words and a lock when it is protected.
Column placeColumn(const QString& title, QString PersonLine::*part)
{
    Column column{title, [part](const PersonLine& line) {
                      return line.isProtected ? say(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Protected"))
                                              : line.*part;
                  }};
    column.other = [](const PersonLine& line, int role) -> QVariant {
        if (role == Qt::DecorationRole && line.isProtected)
            return icon(QStringLiteral("lock"), IconInk::Quiet);
        return {};
    };
    return column;
}

Column dueColumn(const QString& title, const Clock& clock)
{
    Column column{title, [&clock](const PersonLine& line) { return dueWords(line.dueOn, clock.today()); }};
    column.other = [&clock](const PersonLine& line, int role) -> QVariant {
        const Meaning meaning = dueMeaning(line.dueOn, clock.today());
        if (role == Qt::ForegroundRole && meaning != Meaning::Rest)
            return Palette::of(QGuiApplication::palette()).colour(meaning);
        if (role == Qt::ToolTipRole && line.dueOn)
            return fullDate(*line.dueOn);
        return {};
    };
    return column;
}

Column lastContactColumn(const QString& title, const Clock& clock)
{
    Column column{title, [&clock](const PersonLine& line) {
                      return line.lastContactAt.isValid() ? momentWords(line.lastContactAt, clock.today()) : QString();
                  }};
    column.other = [](const PersonLine& line, int role) -> QVariant {
        if (role == Qt::ToolTipRole && line.lastContactAt.isValid())
            return fullDate(localDate(line.lastContactAt));
        return {};
    };
    return column;
}

Column rhythmColumn(const QString& title)
{
    return {title, [](const PersonLine& line) {
                Rhythm rhythm;
                rhythm.intervalDays = line.intervalDays;
                return line.intervalDays ? rhythmWords(rhythm) : QString();
            }};
}

Column municipalityColumn(const QString& title, const Municipalities& municipalities)
{
    return {title, [&municipalities](const PersonLine& line) {
                const auto found = municipalities.byCode(line.municipalityCode);
                return found ? found->name : line.municipalityCode;
            }};
}
} // namespace

std::vector<PeopleColumn> peopleColumns(const PeopleColumnContext& context)
{
    const auto title = say;
    return {
        {QStringLiteral("name"), {title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Name")), nameOf}, Sort::Name},
        {QStringLiteral("nickname"),
            {title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Called")),
                [](const PersonLine& line) { return line.nickname; }}},
        {QStringLiteral("birth_year"),
            {title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Born")),
                [](const PersonLine& line) { return line.birthYear ? QVariant(*line.birthYear) : QVariant(); }},
            Sort::BirthYear},
        {QStringLiteral("address"),
            placeColumn(title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Address")), &PersonLine::address), {},
            false},
        {QStringLiteral("postcode"),
            placeColumn(title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Postcode")), &PersonLine::postcode),
            Sort::Postcode, false},
        {QStringLiteral("town"),
            placeColumn(title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Town")), &PersonLine::town),
            Sort::Town},
        {QStringLiteral("municipality"),
            municipalityColumn(
                title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Municipality")), context.municipalities),
            Sort::Municipality, false},
        {QStringLiteral("phone"),
            {title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Phone")),
                [country = context.country](const PersonLine& line) { return phoneForReading(line.phone, country); }}},
        {QStringLiteral("last_contact"),
            lastContactColumn(title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Last contact")), context.clock),
            Sort::LastContact},
        {QStringLiteral("rhythm"), rhythmColumn(title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Rhythm"))), {},
            false},
        {QStringLiteral("due"),
            dueColumn(title(QT_TRANSLATE_NOOP("naervaer::ui::PeopleColumns", "Due")), context.clock), Sort::DueOn},
    };
}

} // namespace naervaer::ui
