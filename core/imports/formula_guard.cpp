// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/formula_guard.h"

#include <algorithm>

namespace naervaer {
namespace {

bool isPhone(const QString& cell)
{
    return cell.size() > 1 && cell[0] == u'+'
        && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); });
}

bool mayBeFormula(const QString& cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell[0]) && !isPhone(cell);
}

/// A formula, or one behind apostrophes, of which reading takes one off.
bool needsGuard(const QString& cell)
{
    qsizetype guards = 0;
    while (guards < cell.size() && cell[guards] == u'\'')
        ++guards;
    return mayBeFormula(cell.mid(guards));
}

} // namespace

QString guardedCell(const QString& cell)
{
    return needsGuard(cell) ? u'\'' + cell : cell;
}

QString unguardedCell(const QString& cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

QString quotedCell(const QString& cell, QChar separator)
{
    const bool plain = std::none_of(cell.begin(), cell.end(),
        [&](QChar sign) { return sign == separator || sign == u'"' || sign == u'\n' || sign == u'\r'; });
    if (plain && cell.trimmed().size() == cell.size())
        return cell;
    QString content = cell;
    return u'"' + content.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace naervaer
