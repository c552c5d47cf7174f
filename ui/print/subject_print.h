// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/organisation/organisation.h"
#include "core/privacy/subject_access.h"

namespace naervaer::ui {

/// The copy of everything as a PDF on A4 paper, black on white, in the language that is spoken, with page numbers.
/// `organisation` stands as who keeps it, and phone numbers are written as in its country.
[[nodiscard]] QByteArray subjectPdf(const SubjectAccess& access, const Organisation& organisation);

/// Writes the copy, as JSON when the name ends so, else as PDF, for this user alone. [file.is_link, file.not_a_file]
/// Throws Failure.
Problems writeSubject(const SubjectAccess& access, const Organisation& organisation, const QString& path);

} // namespace naervaer::ui
