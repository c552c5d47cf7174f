// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/resume_setup.h"

#include "core/workspace.h"
#include "ui/rights/rights_dialogs.h"
#include "ui/setup/centre_dialog.h"
#include "ui/setup/closure_dialog.h"
#include "ui/setup/helper_dialog.h"

#include <algorithm>

namespace naervaer::ui {

namespace {
QDialog* centre(const Frame& frame, CentreId id, QWidget* parent)
{
    if (id.isNull())
        return new CentreDialog(frame, {}, parent);
    const auto centre = frame.workspace.organisation().centre(id);
    return centre ? new CentreDialog(frame, *centre, parent) : nullptr;
}

QDialog* helper(const Frame& frame, HelperId id, QWidget* parent)
{
    if (id.isNull())
        return new HelperDialog(frame, {}, parent);
    const auto helpers = frame.workspace.organisation().helpers(true);
    const auto found = std::ranges::find(helpers, id, &Helper::id);
    return found == helpers.end() ? nullptr : new HelperDialog(frame, *found, parent);
}
} // namespace

QDialog* resumeSetup(const Frame& frame, const DraftPlace& place, QWidget* parent)
{
    if (place.form == QLatin1String("centreDialog"))
        return centre(frame, CentreId(place.row), parent);
    if (place.form == QLatin1String("helperDialog"))
        return helper(frame, HelperId(place.row), parent);
    if (place.form == QLatin1String("closureDialog"))
        return frame.workspace.organisation().centre(CentreId(place.row))
            ? new ClosureDialog(frame, CentreId(place.row), parent)
            : nullptr;
    if (place.form == QLatin1String("retentionDialog") && frame.workspace.desk().session.may(Action::ConfirmErasure))
        return new RetentionDialog(frame, parent);
    return nullptr;
}

} // namespace naervaer::ui
