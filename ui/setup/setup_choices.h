// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

class QComboBox;

namespace naervaer {
class OrganisationService;
}

namespace naervaer::ui {

/// A box of the centres in use, and of `chosen` even when it is no longer; `chosen` stands in it.
[[nodiscard]] QComboBox* centreBox(const OrganisationService& organisation, CentreId chosen);
/// Fills such a box anew, and says nothing of it.
void fillCentres(QComboBox* box, const OrganisationService& organisation, CentreId chosen);
/// None when there is nothing to choose.
[[nodiscard]] CentreId chosenCentre(const QComboBox* box);

} // namespace naervaer::ui
