// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/centre_dialog.h"

#include "core/organisation/organisation_rules.h"
#include "core/workspace.h"
#include "ui/people/municipality_box.h"
#include "ui/widgets/phone_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace naervaer::ui {

CentreDialog::CentreDialog(const Frame& frame, const Centre& centre, QWidget* parent)
    : RecordDialog(centre.id.isNull() ? tr("New centre") : tr("Centre"), frame.ask, parent), m_frame(frame),
      m_centre(centre), m_name(new QLineEdit(centre.name)),
      m_municipality(new MunicipalityBox(m_municipalities, frame.workspace.organisation().organisation().country)),
      m_margin(new QSpinBox), m_dutyPhone(new PhoneEdit(frame.workspace.organisation().organisation().country)),
      m_inUse(new QCheckBox(tr("In use still")))
{
    setObjectName(QStringLiteral("centreDialog"));
    keepTyped(frame.workspace.drafts(), {}, centre.id.value());
    m_municipality->setCode(centre.municipalityCode);
    m_margin->setRange(0, mostMarginDays);
    m_margin->setValue(centre.marginDays);
    m_margin->setSuffix(tr(" days"));
    m_margin->setToolTip(tr("How far beyond the agreed rhythm before somebody counts as forgotten."));
    if (!centre.dutyPhone.isEmpty())
        m_dutyPhone->setNumber(centre.dutyPhone);
    m_inUse->setChecked(centre.isActive);
    build();
    onSave([this] { return keep(); });
}

void CentreDialog::build()
{
    beginGroup({});
    add(QStringLiteral("name"), tr("Name"), m_name);
    add(QStringLiteral("municipality_code"), tr("Municipality"), m_municipality);
    add(QStringLiteral("margin_days"), tr("Forgotten after a margin of"), m_margin);
    add(QStringLiteral("duty_phone"), tr("Duty phone"), m_dutyPhone);
    add(QStringLiteral("is_active"), {}, m_inUse);
    m_inUse->setVisible(!m_centre.id.isNull());
}

Problems CentreDialog::keep()
{
    const Result<QString> municipality = m_municipality->code();
    if (!municipality)
        return municipality.problems();
    Centre centre = m_centre;
    centre.name = m_name->text();
    centre.municipalityCode = *municipality;
    centre.marginDays = m_margin->value();
    centre.dutyPhone = m_dutyPhone->number().value_or(QString());
    centre.isActive = m_inUse->isChecked();
    OrganisationService& organisation = m_frame.workspace.organisation();
    if (!centre.id.isNull()) {
        Problems problems = organisation.amendCentre(centre);
        if (problems.empty())
            m_frame.go.done(tr("%1 is kept as you wrote.").arg(centre.name.simplified()));
        return problems;
    }
    const Result<CentreId> added = organisation.addCentre(centre);
    if (!added)
        return added.problems();
    m_frame.go.done(tr("%1 is one of the centres now.").arg(centre.name.simplified()));
    return {};
}

} // namespace naervaer::ui
