// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "core/privacy/desk.h"

namespace naervaer {

inline const QString organisationArea = QStringLiteral("organisation");

/// Founding the register, its centres and closures, and the helpers who work there.
class OrganisationService {
public:
    explicit OrganisationService(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] Organisation organisation() const;
    /// Active centres by name; all of them when `alsoInactive`.
    [[nodiscard]] std::vector<Centre> centres(bool alsoInactive = false) const;
    [[nodiscard]] std::optional<Centre> centre(CentreId id) const;
    /// Active helpers by name.
    [[nodiscard]] std::vector<Helper> helpers() const;
    /// Every helper's name by id, those who left too: for showing who did what.
    [[nodiscard]] QHash<HelperId, QString> helperNames() const;
    [[nodiscard]] std::vector<Closure> closures(CentreId id) const;

    /// A new register: its name, country ("DK", "NO"), first centre and first coordinator, who is then at the desk.
    /// [organisation.name_missing, centre.name_missing, helper.name_missing]
    Problems found(const QString& name, const QString& country, Centre centre, Helper coordinator);
    /// Seats a helper at the desk. [helper.unknown]
    Problems seat(HelperId id);

    Result<CentreId> addCentre(Centre centre); ///< [centre.name_missing, centre.name_taken, centre.margin_out_of_range]
    Problems amendCentre(const Centre& centre);
    Result<ClosureId> closeCentre(CentreId id, const Period& period, const QString& reason); ///< [period.backwards]
    Problems liftClosure(ClosureId id);
    Result<HelperId> addHelper(Helper helper); ///< [helper.name_missing, helper.name_taken, phone.*]
    Problems amendHelper(const Helper& helper); ///< also [helper.last_coordinator]

private:
    Desk& m_desk;
};

} // namespace naervaer
