// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QVariant>

class QWidget;

namespace naervaer::ui {

// What stands in an editor, whatever its kind: its value is Qt's "user property".

/// To see whether it changed; of a plain container, what its parts hold.
[[nodiscard]] QVariant valueOf(const QWidget* editor);
/// As a draft keeps it. Undefined for what cannot be put back, and for every secret.
[[nodiscard]] QJsonValue typedIn(const QWidget* editor);
/// Puts back what typedIn() gave; a choice that is no longer offered is left as it stands.
void typeInto(QWidget* editor, const QJsonValue& typed);

} // namespace naervaer::ui
