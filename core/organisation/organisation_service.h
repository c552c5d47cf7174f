// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/organisation/organisation_store.h"
#include "core/privacy/desk.h"

#include <QHash>

namespace naervaer {

inline const QString organisationArea = QStringLiteral("organisation");

/// Founding the register, its centres and closures, and the helpers who work there.
class OrganisationService {
public:
    explicit OrganisationService(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    // What must be known before anybody sits at the desk asks for no leave: whose register it is, and who works there.

    /// Without a name before found().
    [[nodiscard]] Organisation organisation() const;
    /// Active centres by name; all of them when `alsoInactive`.
    [[nodiscard]] std::vector<Centre> centres(bool alsoInactive = false) const;
    [[nodiscard]] std::optional<Centre> centre(CentreId id) const;
    /// Active helpers by name; all of them when `alsoInactive`.
    [[nodiscard]] std::vector<Helper> helpers(bool alsoInactive = false) const;
    /// Every helper's name by id, those who left too: for showing who did what.
    [[nodiscard]] QHash<HelperId, QString> helperNames() const;
    /// Newest first, those lifted too.
    [[nodiscard]] std::vector<Closure> closures(CentreId id) const;

    /// A new register: its name, country ("DK", "NO"), first centre and first coordinator (whose account may have given
    /// them an id already), who is then at the desk.
    /// Needs no leave while there is no organisation yet, and is refused afterwards. [organisation.name_missing,
    /// organisation.country_unknown, organisation.founded, text.too_long, centre.*, helper.*, phone.*]
    Problems found(const QString& name, const QString& country, Centre centre, Helper coordinator);
    /// Seats a helper at the desk; what the one before did can no longer be taken back. [helper.unknown]
    Problems seat(HelperId id);
    /// Seats whoever sat here last, else a coordinator. [organisation.no_coordinator]
    Problems seatLatest();
    /// Seats a coordinator, the one who sat here last if there is one: for work from the command line.
    /// [organisation.no_coordinator]
    Problems seatCoordinator();

    /// [centre.name_missing, centre.name_taken, centre.margin_out_of_range, text.too_long 200, phone.*]
    Result<CentreId> addCentre(Centre centre);
    Problems amendCentre(const Centre& centre); ///< also [centre.unknown, centre.last_active]
    /// [centre.unknown, period.from_missing, period.backwards]
    Result<ClosureId> closeCentre(CentreId id, const Period& period, const QString& reason);
    Problems liftClosure(ClosureId id); ///< [closure.unknown]
    /// [helper.name_missing, helper.name_taken, text.too_long 200, phone.*]
    Result<HelperId> addHelper(Helper helper);
    /// Also [helper.unknown, helper.last_coordinator]. A change of one's own role holds from then on.
    Problems amendHelper(const Helper& helper);

private:
    [[nodiscard]] HelperId latestSeated() const;
    // Tidies what was typed, then says what is wrong with it.
    [[nodiscard]] Problems checked(Centre& centre, const QString& country) const;
    [[nodiscard]] Problems checked(Helper& helper, const QString& country) const;
    // Inverses: the row as it was, unless somebody else changed it since (Failure(Conflict)).
    Problems putBack(Centre before);
    Problems putBack(Helper before);
    Problems setLifted(ClosureId id, bool lifted);
    void changeOwnSeat(const Helper& helper);

    Desk& m_desk;
    OrganisationStore m_store;
};

} // namespace naervaer
