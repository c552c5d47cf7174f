// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_choices.h"

#include "core/organisation/organisation_service.h"

#include <QComboBox>

namespace naervaer::ui {

QComboBox* centreBox(const OrganisationService& organisation, CentreId chosen)
{
    auto* box = new QComboBox;
    fillCentres(box, organisation, chosen);
    return box;
}

void fillCentres(QComboBox* box, const OrganisationService& organisation, CentreId chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Centre& centre : organisation.centres(true))
        if (centre.isActive || centre.id == chosen)
            box->addItem(centre.name, centre.id.value());
    box->setCurrentIndex(std::max(0, box->findData(chosen.value())));
}

CentreId chosenCentre(const QComboBox* box)
{
    return CentreId(box->currentData().toLongLong());
}

} // namespace naervaer::ui
