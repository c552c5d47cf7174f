// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"

namespace naervaer {
namespace {

storage::Check rhythmStale()
{
    return {QStringLiteral("check.rhythm_stale"),
        QStringLiteral("SELECT count(*) FROM rhythm r WHERE COALESCE(r.last_contact_id, 0) <> COALESCE((SELECT c.id"
                       " FROM contact c WHERE c.person_id = r.person_id AND c.is_undone = FALSE"
                       " ORDER BY c.at DESC, c.id DESC LIMIT 1), 0)")};
}

storage::Check rhythmMissing()
{
    return {QStringLiteral("check.rhythm_missing"),
        QStringLiteral("SELECT count(*) FROM person p"
                       " WHERE p.state <> 'erased'"
                       " AND EXISTS (SELECT 1 FROM contact c WHERE c.person_id = p.id AND c.is_undone = FALSE)"
                       " AND NOT EXISTS (SELECT 1 FROM rhythm r WHERE r.person_id = p.id)")};
}

storage::Check rhythmOfEnded()
{
    return {QStringLiteral("check.rhythm_of_ended"),
        QStringLiteral("SELECT count(*) FROM rhythm r JOIN person p ON p.id = r.person_id"
                       " WHERE p.state <> 'active' AND (r.due_on IS NOT NULL OR r.forgotten_on IS NOT NULL)")};
}

storage::Check rhythmCentre()
{
    return {QStringLiteral("check.rhythm_centre"),
        QStringLiteral("SELECT count(*) FROM rhythm r JOIN person p ON p.id = r.person_id"
                       " WHERE p.state = 'active' AND r.centre_id <> p.centre_id")};
}

storage::Check contactOrphan()
{
    return {QStringLiteral("check.contact_orphan"),
        QStringLiteral("SELECT (SELECT count(*) FROM contact c WHERE c.person_id IS NOT NULL"
                       " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = c.person_id))"
                       " + (SELECT count(*) FROM attempt a"
                       " WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = a.person_id))")};
}

storage::Check contactNobody()
{
    return {QStringLiteral("check.contact_nobody"),
        QStringLiteral("SELECT count(*) FROM contact WHERE adults + children < 1")};
}

storage::Check concernOrphan()
{
    return {QStringLiteral("check.concern_orphan"),
        QStringLiteral("SELECT count(*) FROM concern n WHERE (n.person_id IS NOT NULL"
                       " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = n.person_id)) OR (n.contact_id IS NOT NULL"
                       " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = n.contact_id))")};
}

} // namespace

std::vector<storage::Check> contactChecks()
{
    return {rhythmStale(), rhythmMissing(), rhythmOfEnded(), rhythmCentre(), contactOrphan(), contactNobody(),
        concernOrphan()};
}

} // namespace naervaer
