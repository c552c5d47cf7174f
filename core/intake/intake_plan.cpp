// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_plan.h"

#include "core/intake/intake_store.h"
#include "core/people/people_store.h"

namespace naervaer {
namespace {

Problem reason(const char* code, const QStringList& values = {})
{
    return {QString::fromLatin1(code), {}, values};
}

/// Judges rows against the register and the rows before them.
class IntakeJudge {
public:
    IntakeJudge(storage::Database& reader, const PeopleImportContext& context) : m_context(context), m_people(reader)
    {
        IntakeStore(reader).introduceAll(m_matcher);
    }

    JudgedRow judge(const ImportRow& row)
    {
        m_match = {};
        const auto incoming = readPerson(row, m_context);
        if (!incoming)
            return {row.number(), Verdict::Refused, incoming.problems()};
        const CardPrint print = printOf(*incoming);
        std::vector<Fitting> found;
        for (const auto& known : m_matcher.find(*incoming))
            found.push_back(fittingOf(known));
        if (!PeopleMatcher::isDistinct(*incoming))
            return judgeByName(row, *incoming, print, found);
        const auto hints = std::erase_if(found, [&](const Fitting& each) { return isOnlyHint(print, each.print); });
        if (found.empty())
            return asNew(row, *incoming, print, hints > 0);
        if (found.size() > 1)
            return {row.number(), Verdict::Conflict, {reason("person.several_fit", {QString::number(found.size())})}};
        return against(row, print, found.front());
    }

    /// Whom of the register the row judged last is in conflict with.
    [[nodiscard]] PersonId match() const { return m_match; }

private:
    struct EarlierRow {
        int row = 0;
        CardPrint print{};
    };

    /// Somebody who may be the row's person, with what is known of them.
    struct Fitting {
        PeopleMatcher::Known known;
        CardPrint print{};
        bool isRestricted = false;
    };

    JudgedRow asNew(
        const ImportRow& row, const IncomingPerson& incoming, const CardPrint& print, bool perhapsKnown = false)
    {
        m_earlier.push_back({row.number(), print});
        m_matcher.add({{}, static_cast<int>(m_earlier.size()) - 1}, incoming.person, incoming.phones);
        return {row.number(), Verdict::New, perhapsKnown ? Problems{reason("person.perhaps_known")} : Problems{}};
    }

    /// Two people may share a name; without more to go by, only somebody of whom all this is known is the same.
    JudgedRow judgeByName(
        const ImportRow& row, const IncomingPerson& incoming, const CardPrint& print, const std::vector<Fitting>& found)
    {
        for (const Fitting& each : found)
            if (differingFields(print, each.print).isEmpty())
                return against(row, print, each);
        return asNew(row, incoming, print);
    }

    JudgedRow against(const ImportRow& row, const CardPrint& print, const Fitting& person)
    {
        if (person.isRestricted)
            return {row.number(), Verdict::Same, {reason("person.restricted")}};
        JudgedRow judged{row.number(), Verdict::Same, {}};
        if (person.known.id.isNull())
            judged.reasons.push_back(
                reason("import.row_repeated", {QString::number(m_earlier[static_cast<size_t>(person.known.row)].row)}));
        for (const QString& field : differingFields(print, person.print)) {
            judged.verdict = Verdict::Conflict;
            judged.reasons.push_back({QStringLiteral("person.differs"), headerOf(row, field), {field}});
            m_match = person.known.id;
        }
        return judged;
    }

    [[nodiscard]] static QString headerOf(const ImportRow& row, const QString& field)
    {
        const QStringList others = field == u"name" ? QStringList{QStringLiteral("given_name")}
            : field == u"phone"                     ? QStringList{QStringLiteral("phone2"), QStringLiteral("phone3")}
            : field == u"town"                      ? QStringList{QStringLiteral("postcode")}
            : field == u"postcode"                  ? QStringList{QStringLiteral("town")}
                                                    : QStringList();
        for (const QString& each : QStringList{field} + others)
            if (row.has(each))
                return row.header(each);
        return {};
    }

    [[nodiscard]] Fitting fittingOf(const PeopleMatcher::Known& known) const
    {
        if (known.id.isNull())
            return {known, m_earlier[static_cast<size_t>(known.row)].print};
        const auto person = m_people.person(known.id);
        if (!person)
            return {known};
        return {known, printOf(*person, m_people.phones(known.id)), person->state == PersonState::Restricted};
    }

    const PeopleImportContext& m_context;
    PeopleStore m_people;
    PeopleMatcher m_matcher;
    std::vector<EarlierRow> m_earlier;
    PersonId m_match;
};

} // namespace

IntakePlan planIntake(storage::Database& reader, QIODevice& file, const ColumnMapping& mapping,
    const PeopleImportContext& context, const ImportControl& control)
{
    IntakeJudge judge(reader, context);
    IntakePlan plan;
    plan.mapping = mapping;
    QHash<int, PersonId> conflicts;
    plan.report = judgeFile(
        file, mapping, peopleImportFields(),
        [&](const ImportRow& row) {
            JudgedRow judged = judge.judge(row);
            if (!judge.match().isNull())
                conflicts.insert(judged.row, judge.match());
            return judged;
        },
        control);
    plan.conflicts = std::move(conflicts);
    return plan;
}

} // namespace naervaer
