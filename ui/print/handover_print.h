// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/handover/handover.h"

namespace naervaer::ui {

/// Whether names lead somewhere: on the screen to the person's card ("person:" and the id), on paper nowhere.
enum class NamesLead { Nowhere, ToCards };

/// The hand-over sheet as HTML, in the language that is spoken, for the screen and for paper. Sections that hold
/// nothing are one line together, so that nobody wonders whether they were forgotten.
[[nodiscard]] QString handoverHtml(const HandoverSheet& sheet, const QString& centre, NamesLead names);

/// The sheet as a PDF on A4 paper.
[[nodiscard]] QByteArray handoverPdf(const HandoverSheet& sheet, const QString& centre);

/// Writes the PDF for this user alone. [file.is_link, file.not_a_file] Throws Failure.
Problems writeHandover(const HandoverSheet& sheet, const QString& centre, const QString& path);

} // namespace naervaer::ui
