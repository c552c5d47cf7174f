// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_store.h"

#include "core/contacts/concern_rules.h"
#include "core/contacts/contact_mapping.h"
#include "core/privacy/masking.h"

namespace naervaer {
namespace {

const QString isWaiting = QStringLiteral("state IN ('open', 'seen')");

QString ofCentre(std::optional<CentreId> centre, storage::Binds& binds)
{
    if (!centre)
        return {};
    binds.emplace_back("centre", *centre);
    return QStringLiteral(" AND centre_id = :centre");
}

} // namespace

std::optional<Concern> ConcernStore::find(ConcernId id) const
{
    return m_database.find<Concern>(id);
}

std::vector<ConcernLine> ConcernStore::waiting(std::optional<CentreId> centre) const
{
    storage::Binds binds;
    auto found = m_database.list<Concern>(QStringLiteral("WHERE ") + isWaiting + ofCentre(centre, binds), binds);
    std::sort(found.begin(), found.end(), waitsBefore);
    return named(std::move(found));
}

int ConcernStore::waitingCount(std::optional<CentreId> centre) const
{
    storage::Binds binds;
    const QString condition = isWaiting + ofCentre(centre, binds);
    return m_database.value<int>(QStringLiteral("SELECT count(*) FROM concern WHERE ") + condition, binds).value_or(0);
}

std::vector<ConcernLine> ConcernStore::raisedBy(HelperId helper, const QDateTime& from) const
{
    return named(m_database.list<Concern>(QStringLiteral("WHERE raised_by = :helper AND raised_at >= :from"
                                                         " AND state <> 'withdrawn' ORDER BY raised_at DESC, id DESC"),
        {{"helper", helper}, {"from", from}}));
}

std::vector<ConcernLine> ConcernStore::handledSince(const QDateTime& from, std::optional<CentreId> centre) const
{
    storage::Binds binds{{"from", from}};
    const QString centreToo = ofCentre(centre, binds);
    return named(m_database.list<Concern>(QStringLiteral("WHERE state = 'handled' AND handled_at >= :from%1"
                                                         " ORDER BY handled_at DESC, id DESC")
                                              .arg(centreToo),
        binds));
}

std::vector<Concern> ConcernStore::about(PersonId person) const
{
    return m_database.list<Concern>(
        QStringLiteral("WHERE person_id = :person AND state <> 'withdrawn' ORDER BY raised_at DESC, id DESC"),
        {{"person", person}});
}

std::vector<Concern> ConcernStore::waitingAbout(PersonId person) const
{
    auto found =
        m_database.list<Concern>(QStringLiteral("WHERE person_id = :person AND ") + isWaiting, {{"person", person}});
    std::sort(found.begin(), found.end(), waitsBefore);
    return found;
}

std::vector<ConcernLine> ConcernStore::named(std::vector<Concern> concerns) const
{
    const QString person = QStringLiteral("person");
    std::vector<ConcernLine> lines;
    for (Concern& each : concerns) {
        QString name;
        if (!each.personId.isNull())
            name = m_database
                       .value<QString>(
                           QStringLiteral("SELECT %1 FROM person WHERE id = :id").arg(shownNameIn(person)),
                           {{"id", each.personId}})
                       .value_or(QString());
        lines.push_back({std::move(each), name});
    }
    return lines;
}

} // namespace naervaer
