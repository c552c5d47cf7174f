// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/founding.h"

#include "core/organisation/organisation_rules.h"
#include "core/organisation/organisation_service.h"

namespace naervaer {
namespace {

/// A desk over a connection, for as long as it takes.
struct OwnDesk {
    OwnDesk(storage::Database& database, const Clock& clock)
        : ids(clock), desk{database, lease, clock, ids, bus}, organisation(desk)
    {
    }
    storage::WriteLease lease;
    IdSource ids;
    ChangeBus bus;
    Desk desk;
    OrganisationService organisation;
};

} // namespace

Problems checkFounding(const Founding& founding)
{
    Problems problems;
    const auto take = [&](const QString& whose, const Problems& found) {
        for (Problem each : found) {
            if (each.field == QLatin1String("name"))
                each.field = whose;
            problems.push_back(std::move(each));
        }
    };
    take(QStringLiteral("organisation"), checkOrganisation(founding.organisation, founding.country));
    take(QStringLiteral("centre"), checkCentre(founding.centre, {}));
    take(QStringLiteral("helper"), checkHelper(founding.coordinator, {}));
    return problems;
}

Problems foundRegister(
    const storage::Opening& opening, storage::vault::NewVault made, const Founding& founding, const Clock& clock)
{
    if (Problems problems = checkFounding(founding); !problems.empty())
        return problems;
    Helper coordinator = founding.coordinator;
    coordinator.id = made.account = IdSource(clock).make<HelperId>();
    Problems problems;
    const bool whole =
        storage::buildRegister(opening, made, [&](storage::Database& database, const storage::vault::Secret&) {
            OwnDesk own(database, clock);
            problems = own.organisation.found(founding.organisation, founding.country, founding.centre, coordinator);
            return problems.empty();
        });
    Q_ASSERT(whole == problems.empty());
    return problems;
}

QString encryptRegister(storage::ClosedRegister& closed, storage::vault::NewVault made)
{
    {
        const SystemClock clock;
        storage::Database plain(storage::Location::sqlite(closed.file()));
        OwnDesk own(plain, clock);
        static_cast<void>(own.organisation.seatCoordinator());
        made.account = own.desk.session.helperId();
    }
    return closed.encrypt(made);
}

} // namespace naervaer
