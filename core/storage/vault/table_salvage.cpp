// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/table_salvage.h"

#include "core/base/failure.h"
#include "core/storage/vault/keyed_salvage.h"
#include "core/storage/vault/row_writer.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace naervaer::storage::vault {
namespace {

using Stretch = std::pair<qint64, qint64>;
constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// Reads a table by its row ids, from where and as far as its pages open.
class Salvage {
public:
    Salvage(sqlite3* damaged, sqlite3* target, const QByteArray& table)
        : m_up(damaged, selection(table, "ASC")), m_down(damaged, selection(table, "DESC")),
          m_writer(target, table, m_up.columns() - 1)
    {
        m_saved.name = QString::fromUtf8(table);
    }

    /// Saves what can be read: from both ends, then again and again from the middle of the widest stretch that is
    /// left, until many in a row have yielded nothing.
    void takeAll()
    {
        readOutwards(lowest, lowest, highest);
        for (int barren = 0; !m_left.empty() && barren < mostBarren; ++barren) {
            const auto widest = std::max_element(m_left.begin(), m_left.end(),
                [](const Stretch& a, const Stretch& b) { return widthOf(a) < widthOf(b); });
            const auto [from, to] = *widest;
            if (from == to)
                break;
            m_left.erase(widest);
            const qint64 rowsBefore = m_saved.rows;
            readOutwards(from, from + static_cast<qint64>(widthOf({from, to}) / 2) + 1, to);
            if (m_saved.rows != rowsBefore)
                barren = 0;
        }
    }
    [[nodiscard]] RecoveredTable saved() &&
    {
        std::sort(m_left.begin(), m_left.end());
        for (const Stretch& each : m_left)
            note(each);
        return std::move(m_saved);
    }

private:
    static QByteArray selection(const QByteArray& table, const QByteArray& order)
    {
        return "SELECT rowid, * FROM " + quoted(table) + " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid "
            + order;
    }

    static quint64 widthOf(const Stretch& stretch)
    {
        return static_cast<quint64>(stretch.second) - static_cast<quint64>(stretch.first);
    }

    /// From the middle up and from below it down, or from both ends when the middle is the beginning; what could not be
    /// read of that is left.
    void readOutwards(qint64 from, qint64 middle, qint64 to)
    {
        if (middle == from) {
            const auto upTo = readFrom(m_up, from, to);
            const auto downTo = upTo ? readFrom(m_down, *upTo, to) : std::nullopt;
            if (downTo && *upTo <= *downTo)
                m_left.emplace_back(*upTo, *downTo);
            return;
        }
        if (const auto downTo = readFrom(m_down, from, middle - 1))
            m_left.emplace_back(from, *downTo);
        if (const auto upTo = readFrom(m_up, middle, to))
            m_left.emplace_back(*upTo, to);
    }

    /// Reads on from one end; the row id from which nothing could be read, or nothing when all was.
    std::optional<qint64> readFrom(StatementCursor& rows, qint64 from, qint64 to)
    {
        const bool isUp = &rows == &m_up;
        qint64 next = isUp ? from : to;
        rows.reset();
        sqlite3_bind_int64(rows.get(), 1, from);
        sqlite3_bind_int64(rows.get(), 2, to);
        try {
            while (rows.next()) {
                next = rows.number(0);
                m_writer.write(rows.get(), 1);
                ++m_saved.rows;
                if (next == (isUp ? to : from))
                    return std::nullopt;
                next += isUp ? 1 : -1;
            }
            return std::nullopt;
        } catch (const Failure& failure) {
            if (failure.kind() != Failure::Kind::Damaged)
                throw;
            rows.reset();
            return next;
        }
    }

    void note(const Stretch& stretch)
    {
        auto& gaps = m_saved.gaps;
        if (!gaps.empty() && gaps.back().second + 1 == stretch.first)
            gaps.back().second = stretch.second;
        else
            gaps.push_back(stretch);
    }

    /// Row ids may be sparse, and a page that opens stands among many that do not.
    static constexpr int mostBarren = 1000;

    StatementCursor m_up;
    StatementCursor m_down;
    RowWriter m_writer;
    RecoveredTable m_saved{};
    std::vector<Stretch> m_left;
};

TableKey keyOf(sqlite3* damaged, const QByteArray& table)
{
    StatementCursor names(damaged,
        "SELECT i.name, i.type = 'TEXT', k.name FROM pragma_table_list l JOIN pragma_table_info(l.name) i"
        " JOIN pragma_index_list(l.name) k WHERE l.schema = 'main' AND l.name = ? AND l.wr AND i.pk AND k.origin = 'pk'"
        " ORDER BY i.pk DESC");
    sqlite3_bind_text(names.get(), 1, table.constData(), static_cast<int>(table.size()), SQLITE_STATIC);
    TableKey key;
    while (names.next()) {
        key.columns.insert(key.columns.begin(), names.text(0));
        key.beginsWithText = names.number(1) != 0;
        key.name = names.text(2);
    }
    return key;
}

} // namespace

RecoveredTable salvageTable(sqlite3* damaged, sqlite3* target, const QByteArray& table)
{
    if (const TableKey key = keyOf(damaged, table); !key.columns.empty())
        return salvageKeyedTable(damaged, target, table, key);
    Salvage salvage(damaged, target, table);
    salvage.takeAll();
    return std::move(salvage).saved();
}

} // namespace naervaer::storage::vault
