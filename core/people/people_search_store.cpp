// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_key.h"
#include "core/people/people_rules.h"
#include "core/people/people_store.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace naervaer {

using storage::Binds;
using storage::Rows;

namespace {

constexpr int mostHits = 300; ///< Index hits looked at for one search.
constexpr int mostCandidates = 40;
constexpr int commonWord = 2000; ///< Hits from which one word is as good to begin with as another.

constexpr std::array froms{"word0", "word1", "word2", "word3", "word4", "word5", "word6", "word7"};
constexpr std::array ends{"end0", "end1", "end2", "end3", "end4", "end5", "end6", "end7"};
constexpr auto mostWords = static_cast<qsizetype>(froms.size()); ///< Of one statement.

/// The ids of whoever has all the words, beginning with the first word's hits.
QString idsOf(qsizetype words)
{
    QString sql = QStringLiteral("SELECT t.person_id FROM search_term t WHERE t.term >= :word0 AND t.term < :end0");
    for (qsizetype i = 1; i < words; ++i)
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM search_term o WHERE o.person_id = t.person_id"
                              " AND o.term >= :word%1 AND o.term < :end%1)")
                   .arg(i);
    return sql + QStringLiteral(" ORDER BY t.term, t.person_id LIMIT :hits");
}

} // namespace

/// What ordering a search needs of a person.
struct PeopleStore::Hit {
    PersonId id;
    QString sortKey;
    int wholeWords = 0;

    static std::vector<Hit> read(Rows rows, const QStringList& words)
    {
        std::vector<Hit> hits;
        Person named;
        while (rows.next()) {
            named.name = rows.get<QString>(2);
            named.nickname = rows.get<QString>(3);
            named.alias = rows.get<QString>(4);
            const QStringList names = nameTermsOf(named);
            const auto isWhole = [&](const QString& word) { return names.contains(word); };
            hits.push_back({rows.get<PersonId>(0), rows.get<QString>(1),
                static_cast<int>(std::count_if(words.begin(), words.end(), isWhole))});
        }
        return hits;
    }
};

std::vector<PeopleStore::Hit> PeopleStore::hitsOfTerms(const QStringList& words) const
{
    Binds binds{{"hits", mostHits}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        binds.push_back({froms[static_cast<size_t>(i)], words[i]});
        binds.push_back({ends[static_cast<size_t>(i)], endOfPrefix(words[i])});
    }
    const QString sql = QStringLiteral("SELECT person.id, person.sort_key, person.name, person.nickname, person.alias"
                                       " FROM (%1) hit JOIN person ON person.id = hit.person_id")
                            .arg(idsOf(words.size()));
    return Hit::read(m_database.query(sql, binds), words);
}

std::vector<PeopleStore::Hit> PeopleStore::hitsOfNames(const QString& word, int limit) const
{
    const QString sql = QStringLiteral("SELECT id, sort_key, name, nickname, alias FROM person WHERE state = 'active'"
                                       " AND sort_key >= :word AND sort_key < :end ORDER BY sort_key, id LIMIT :limit");
    return Hit::read(m_database.query(sql, {{"word", word}, {"end", endOfPrefix(word)}, {"limit", limit}}), {word});
}

QStringList PeopleStore::rarestFirst(QStringList words) const
{
    if (words.size() < 2)
        return words;
    const QString sql = QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM search_term"
                                       " WHERE term >= :word AND term < :end LIMIT :common) hit");
    QHash<QString, int> hits;
    for (const QString& word : words) {
        hits[word] = m_database.value<int>(sql, {{"word", word}, {"end", endOfPrefix(word)}, {"common", commonWord}})
                         .value_or(0);
        if (hits[word] == 0)
            return {word}; // nobody has it, whatever else was typed
    }
    std::stable_sort(words.begin(), words.end(), [&](const QString& a, const QString& b) { return hits[a] < hits[b]; });
    return words;
}

bool PeopleStore::hasTerms(PersonId id, const QStringList& words) const
{
    QStringList terms;
    Rows rows =
        m_database.query(QStringLiteral("SELECT term FROM search_term WHERE person_id = :person"), {{"person", id}});
    while (rows.next())
        terms.append(rows.get<QString>(0));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(terms.begin(), terms.end(), [&](const QString& term) { return term.startsWith(word); });
    });
}

std::vector<PersonLine> PeopleStore::search(const QStringList& words, int limit) const
{
    if (words.isEmpty())
        return {};
    const QStringList asked = rarestFirst(words);
    std::vector<Hit> hits = hitsOfTerms(asked.mid(0, mostWords));
    if (const QStringList further = asked.mid(mostWords); !further.isEmpty())
        std::erase_if(hits, [&](const Hit& hit) { return !hasTerms(hit.id, further); });
    // There are more than were looked at: those whose name begins so come before those who merely live so.
    if (hits.size() == mostHits && asked.size() == 1)
        for (Hit& hit : hitsOfNames(asked.front(), limit))
            hits.push_back(std::move(hit));
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::tuple(-a.wholeWords, a.sortKey, a.id) < std::tuple(-b.wholeWords, b.sortKey, b.id);
    });
    const auto same = [](const Hit& a, const Hit& b) { return a.id == b.id; };
    hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
    std::vector<PersonLine> lines;
    for (const Hit& hit : hits) {
        if (static_cast<int>(lines.size()) >= limit)
            break;
        if (auto found = line(hit.id))
            lines.push_back(std::move(*found));
    }
    return lines;
}

void PeopleStore::addCandidates(std::vector<PersonId>& found, const QString& sql, const Binds& binds) const
{
    Rows rows = m_database.query(sql, binds);
    while (rows.next())
        if (const auto id = rows.get<PersonId>(0); std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
}

std::vector<PersonId> PeopleStore::candidates(
    const QString& sortKey, const QStringList& nameTerms, const QStringList& numbers) const
{
    std::vector<PersonId> found;
    for (const QString& number : numbers)
        addCandidates(found,
            QStringLiteral("SELECT person.id FROM person_phone JOIN person ON person.id = person_phone.person_id"
                           " WHERE number = :number AND state = 'active' ORDER BY person.id LIMIT :most"),
            {{"number", number}, {"most", mostCandidates}});
    if (!sortKey.isEmpty())
        addCandidates(found,
            QStringLiteral("SELECT id FROM person WHERE state = 'active' AND sort_key = :name ORDER BY id LIMIT :most"),
            {{"name", sortKey}, {"most", mostCandidates}});
    if (nameTerms.size() < 2)
        return found;
    QStringList terms;
    Binds binds{{"most", mostCandidates}};
    for (qsizetype i = 0; i < nameTerms.size() && i < mostWords; ++i) {
        terms.append(u':' + QLatin1String(froms[static_cast<size_t>(i)]));
        binds.push_back({froms[static_cast<size_t>(i)], nameTerms[i]});
    }
    addCandidates(found,
        QStringLiteral("SELECT person_id FROM search_term WHERE term IN (%1) GROUP BY person_id HAVING count(*) > 1"
                       " ORDER BY count(*) DESC, person_id LIMIT :most")
            .arg(terms.join(QStringLiteral(", "))),
        binds);
    return found;
}

} // namespace naervaer
