// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

class QRegularExpression;

namespace naervaer::style {

/// A file of the tree in the three ways the rules read it; line numbers are the same in all.
struct SourceFile {
    QString path; ///< From the top of the tree: "core/base/clock.h".
    QString text;
    QString uncommented; ///< Comments blanked, string literals kept; same as text when not C++.
    QString code; ///< Comments and the contents of string and character literals blanked.

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCpp() const;
    /// Whether the file stands in that folder, at any depth.
    bool in(QLatin1String folder) const { return path.startsWith(folder); }
};
using SourceTree = std::vector<SourceFile>;

/// Where a rule is broken, and how.
struct Finding {
    QString path;
    qsizetype line = 0; ///< From 1; 0 for the file as a whole.
    QString what;

    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

/// A file read by its path and text.
SourceFile sourceFile(const QString& path, const QString& text);

/// Every text file of the project's own folders under root, build folders apart, sorted by path.
SourceTree readTree(const QString& root);

/// The line, from 1, on which that offset stands.
qsizetype lineAt(QStringView text, qsizetype offset);

/// One finding for each match in the text, which is one of the file's three.
Findings findEach(const SourceFile& file, const QString& text, const QRegularExpression& pattern, const QString& what);

/// One #include line.
struct Include {
    QString target; ///< "core/base/id.h" or "QString".
    bool quoted = false; ///< "..." rather than <...>.
    qsizetype line = 0;
};
/// The includes of a file in their order.
std::vector<Include> includes(const SourceFile& file);

/// Adds the second to the first.
void append(Findings& to, Findings more);

} // namespace naervaer::style
