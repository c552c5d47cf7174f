// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"
#include "core/people/people_store.h"
#include "core/privacy/masking.h"

#include <array>

namespace naervaer {
namespace {

using storage::Bind;
using storage::Binds;
using storage::Rows;
using Sort = PeopleFilter::Sort;

constexpr int mostWords = 32; ///< Of a filter: more than the names and address of anybody have, so more fit nobody.
constexpr int everything = std::numeric_limits<int>::max();

// The contacts area writes rhythm; that lists of people read it is agreed, as a list without last contact and due date
// would be asked for again person by person.
const QString lineSelect = QStringLiteral(
    "SELECT person.id, person.centre_id, person.state, person.name, person.nickname, person.alias, person.birth_year,"
    " person.address, person.postcode, person.town, person.municipality_code, person.is_protected,"
    " (SELECT number FROM person_phone WHERE person_id = person.id AND NOT is_wrong ORDER BY position, id LIMIT 1),"
    " rhythm.last_contact_at, rhythm.due_on, rhythm.interval_days");

PersonLine readLine(const Rows& rows)
{
    PersonLine line;
    line.id = rows.get<PersonId>(0);
    line.centreId = rows.get<CentreId>(1);
    line.state = rows.get<PersonState>(2);
    if (line.state == PersonState::Restricted) {
        line.name = restrictedName;
        return line;
    }
    const auto nickname = rows.get<QString>(4);
    line.name = rows.get<QString>(3);
    if (line.name.isEmpty())
        line.name = nickname.isEmpty() ? rows.get<QString>(5) : nickname;
    else
        line.nickname = nickname;
    line.birthYear = rows.get<std::optional<int>>(6);
    line.isProtected = rows.get<bool>(11);
    if (!line.isProtected) {
        line.address = rows.get<QString>(7);
        line.postcode = rows.get<QString>(8);
        line.town = rows.get<QString>(9);
    }
    line.municipalityCode = rows.get<QString>(10);
    line.phone = rows.get<QString>(12);
    line.lastContactAt = rows.get<QDateTime>(13);
    line.dueOn = rows.get<std::optional<QDate>>(14);
    line.intervalDays = rows.get<std::optional<int>>(15);
    return line;
}

/// Names for as many words as a filter may have; binds point to them.
std::vector<QByteArray> numbered(const char* stem)
{
    std::vector<QByteArray> names;
    for (int i = 0; i < mostWords; ++i)
        names.push_back(stem + QByteArray::number(i));
    return names;
}

/// The conditions of a filter and what fills them.
class Conditions {
public:
    /// What is not asked for in the order of names is found three times faster by walking the table from end to end
    /// than through the index of states and names, in which nearly everybody stands: joining '' keeps the engines off
    /// it.
    Conditions(const PeopleFilter& filter, bool walksNames)
    {
        const bool walksTable = !walksNames && !filter.centre && !filter.group && filter.text.isEmpty();
        add(walksTable ? QStringLiteral("person.version >= 0 AND person.state || '' = :state")
                       : QStringLiteral("person.state = :state"),
            {"state", filter.state});
        if (filter.centre)
            add(QStringLiteral("person.centre_id = :centre"), {"centre", *filter.centre});
        addWords(searchWords(filter.text));
        addFields(filter);
        addTables(filter);
    }

    [[nodiscard]] QString where() const
    {
        return QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    [[nodiscard]] const Binds& binds() const { return m_binds; }

private:
    void add(const QString& condition, const Bind& bind)
    {
        m_conditions.append(condition);
        m_binds.push_back(bind);
    }
    void addIf(const std::optional<bool>& wanted, const QString& condition)
    {
        if (wanted)
            m_conditions.append(*wanted ? condition : QStringLiteral("NOT ") + condition);
    }
    void addWords(const QStringList& words)
    {
        static const std::vector<QByteArray> froms = numbered("word");
        static const std::vector<QByteArray> ends = numbered("end");
        if (words.size() > mostWords) {
            m_conditions.append(QStringLiteral("1 = 0"));
            return;
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QByteArray& from = froms[static_cast<size_t>(i)];
            const QByteArray& end = ends[static_cast<size_t>(i)];
            add(QStringLiteral("person.id IN (SELECT person_id FROM search_term WHERE term >= :%1 AND term < :%2)")
                    .arg(QLatin1String(from), QLatin1String(end)),
                {from.constData(), words[i]});
            m_binds.push_back({end.constData(), endOfPrefix(words[i])});
        }
    }
    void addFields(const PeopleFilter& filter)
    {
        if (!filter.municipalityCode.isEmpty())
            add(QStringLiteral("person.municipality_code = :municipality"), {"municipality", filter.municipalityCode});
        if (!filter.language.isEmpty())
            add(QStringLiteral("person.languages LIKE :language ESCAPE '!'"), {"language", inList(filter.language)});
        if (!filter.interest.isEmpty())
            add(QStringLiteral("person.interests LIKE :interest ESCAPE '!'"), {"interest", inList(filter.interest)});
        if (filter.bornFrom)
            add(QStringLiteral("person.birth_year >= :born_from"), {"born_from", *filter.bornFrom});
        if (filter.bornTo)
            add(QStringLiteral("person.birth_year <= :born_to"), {"born_to", *filter.bornTo});
    }
    void addTables(const PeopleFilter& filter)
    {
        if (filter.group)
            add(QStringLiteral("person.id IN (SELECT person_id FROM group_member"
                               " WHERE group_id = :group AND left_on IS NULL)"),
                {"group", *filter.group});
        addIf(filter.hasPhone,
            QStringLiteral("EXISTS (SELECT 1 FROM person_phone WHERE person_id = person.id AND NOT is_wrong)"));
        addIf(filter.hasRhythm,
            QStringLiteral("EXISTS (SELECT 1 FROM rhythm WHERE person_id = person.id AND interval_days IS NOT NULL)"));
        if (filter.pausedOn) {
            add(QStringLiteral("EXISTS (SELECT 1 FROM person_pause WHERE person_id = person.id AND is_active"
                               " AND from_on <= :paused_from AND (to_on IS NULL OR to_on >= :paused_to))"),
                {"paused_from", *filter.pausedOn});
            m_binds.push_back({"paused_to", *filter.pausedOn});
        }
    }
    static QString inList(const QString& word)
    {
        QString text = word.simplified().toLower();
        for (const QChar sign : {u'!', u'%', u'_'})
            text.replace(sign, QStringLiteral("!") + sign);
        return QStringLiteral("%,") + text + QStringLiteral(",%");
    }

    QStringList m_conditions;
    Binds m_binds;
};

/// What a key sorts by, unknown values told apart so that they stand last whichever way the list runs.
struct SortColumn {
    Sort by;
    const char* column;
    const char* unknown;
};
constexpr std::array sortColumns{SortColumn{Sort::Name, "person.sort_key", nullptr},
    SortColumn{Sort::BirthYear, "person.birth_year", "person.birth_year IS NULL"},
    // A protected address must not show in the order either.
    SortColumn{Sort::Town, "CASE WHEN person.is_protected THEN '' ELSE person.town_key END",
        "person.is_protected OR person.town_key = ''"},
    SortColumn{Sort::Postcode, "CASE WHEN person.is_protected THEN '' ELSE person.postcode END",
        "person.is_protected OR person.postcode = ''"},
    SortColumn{Sort::Municipality, "person.municipality_code", "person.municipality_code = ''"},
    SortColumn{Sort::LastContact, "rhythm.last_contact_at", "rhythm.last_contact_at IS NULL"},
    SortColumn{Sort::DueOn, "rhythm.due_on", "rhythm.due_on IS NULL"},
    SortColumn{Sort::Created, "person.id", nullptr}}; // ids are in order of creation

QString orderBy(const PeopleFilter& filter)
{
    QStringList keys;
    bool namesDescend = false;
    for (const auto& each : filter.order) {
        const auto column = std::find_if(
            sortColumns.begin(), sortColumns.end(), [&](const SortColumn& known) { return known.by == each.by; });
        if (column->unknown)
            keys.append(QLatin1String(column->unknown));
        keys.append(QLatin1String(column->column) + QLatin1String(each.descending ? " DESC" : ""));
        namesDescend = each.by == Sort::Name && each.descending;
    }
    const QLatin1String way(namesDescend ? " DESC" : "");
    keys.append(QLatin1String("person.sort_key") + way);
    keys.append(QLatin1String("person.id") + way);
    keys.removeDuplicates();
    return QStringLiteral(" ORDER BY ") + keys.join(QStringLiteral(", "));
}

/// Whether nearly every row may have to be read before enough are found.
bool readsRows(const PeopleFilter& filter)
{
    return !filter.municipalityCode.isEmpty() || !filter.language.isEmpty() || !filter.interest.isEmpty()
        || filter.bornFrom || filter.bornTo || filter.hasPhone || filter.hasRhythm;
}

bool sortsByRhythm(const PeopleFilter& filter)
{
    return std::any_of(filter.order.begin(), filter.order.end(),
        [](const auto& each) { return each.by == Sort::LastContact || each.by == Sort::DueOn; });
}

} // namespace

std::vector<PersonLine> PeopleStore::list(const PeopleFilter& filter, int offset, int limit) const
{
    // The page's ids first, from the index alone where it can be: rows that are skipped are never read.
    const QString withRhythm = QStringLiteral(" LEFT JOIN rhythm ON rhythm.person_id = person.id");
    const bool byName = filter.order.empty() || filter.order.front().by == Sort::Name;
    const Conditions conditions(filter, byName && !readsRows(filter));
    const QString order = orderBy(filter);
    const QString page = QStringLiteral("SELECT person.id FROM person")
        + (sortsByRhythm(filter) ? withRhythm : QString()) + conditions.where() + order
        + QStringLiteral(" LIMIT :limit OFFSET :offset");
    Binds binds = conditions.binds();
    binds.push_back({"limit", limit < 0 ? everything : limit});
    binds.push_back({"offset", offset});
    Rows rows = m_database.query(lineSelect
            + QStringLiteral(" FROM (%1) page JOIN person ON person.id = page.id").arg(page) + withRhythm + order,
        binds);
    std::vector<PersonLine> lines;
    while (rows.next())
        lines.push_back(readLine(rows));
    return lines;
}

int PeopleStore::count(const PeopleFilter& filter) const
{
    const Conditions conditions(filter, !readsRows(filter));
    const auto sql = QStringLiteral("SELECT count(*) FROM person") + conditions.where();
    return m_database.value<int>(sql, conditions.binds()).value_or(0);
}

bool PeopleStore::isEmpty() const
{
    return !m_database.value<int>(QStringLiteral("SELECT 1 FROM person LIMIT 1")).has_value();
}

std::optional<PersonLine> PeopleStore::line(PersonId id) const
{
    static const QString sql = lineSelect
        + QStringLiteral(" FROM person LEFT JOIN rhythm ON rhythm.person_id = person.id WHERE person.id = :person");
    Rows rows = m_database.query(sql, {{"person", id}});
    if (!rows.next())
        return std::nullopt;
    return readLine(rows);
}

} // namespace naervaer
