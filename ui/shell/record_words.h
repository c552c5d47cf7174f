// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QString>

namespace naervaer::ui {

class RecordDialog;

/// A row of the form that is only words, as plain text, as wide as the form.
void addWords(RecordDialog& form, const QString& name, const QString& words, Look look = Look::Page);

} // namespace naervaer::ui
