// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/keyed_salvage.h"

#include "core/base/failure.h"
#include "core/storage/vault/row_writer.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <variant>

namespace naervaer::storage::vault {
namespace {

using Cell = std::variant<qint64, QByteArray>;

/// Where a stretch begins or ends: at a row that was read, at a value of the key's first column, or, without cells, at
/// the end of the table.
struct Bound {
    std::vector<Cell> cells{};
    bool isRow = false;
    friend bool operator==(const Bound&, const Bound&) = default;
};

/// What has not been read, between two bounds.
struct Stretch {
    Bound from{};
    Bound to{};
};

constexpr int prefixBytes = 8;
constexpr quint64 signBit = quint64{1} << 63;

/// The first column as a number that is ordered as it is: a text by its first eight bytes.
quint64 measureOf(const Cell& cell)
{
    if (const qint64* number = std::get_if<qint64>(&cell))
        return static_cast<quint64>(*number) ^ signBit;
    const auto& text = std::get<QByteArray>(cell);
    quint64 measure = 0;
    for (int i = 0; i < prefixBytes; ++i)
        measure = measure << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return measure;
}

Cell cellAt(quint64 measure, bool isText)
{
    if (!isText)
        return static_cast<qint64>(measure ^ signBit);
    QByteArray text;
    for (int shift = 8 * (prefixBytes - 1); shift >= 0 && (measure << (8 * prefixBytes - 8 - shift)) != 0; shift -= 8)
        text.append(static_cast<char>(measure >> shift & 0xff));
    return text;
}

quint64 lowOf(const Stretch& stretch)
{
    return stretch.from.cells.empty() ? 0 : measureOf(stretch.from.cells.front());
}
quint64 highOf(const Stretch& stretch)
{
    return stretch.to.cells.empty() ? std::numeric_limits<quint64>::max() : measureOf(stretch.to.cells.front());
}
quint64 widthOf(const Stretch& stretch)
{
    return highOf(stretch) - lowOf(stretch);
}

void bind(sqlite3_stmt* statement, int position, const Cell& cell)
{
    if (const qint64* number = std::get_if<qint64>(&cell)) {
        sqlite3_bind_int64(statement, position, *number);
        return;
    }
    const auto& text = std::get<QByteArray>(cell);
    sqlite3_bind_text(statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

/// Reads a table by its key, from where and as far as its pages open.
class KeyedSalvage {
public:
    KeyedSalvage(sqlite3* damaged, sqlite3* target, const QByteArray& table, const TableKey& key)
        : m_damaged(damaged), m_keySize(static_cast<int>(key.columns.size())), m_isText(key.beginsWithText),
          m_table(quoted(table) + " INDEXED BY " + quoted(key.name)), m_first(quoted(key.columns.front())),
          m_key(listOf(key, {})), m_orderUp(listOf(key, " ASC")), m_orderDown(listOf(key, " DESC")),
          m_writer(target, table, StatementCursor(damaged, "SELECT * FROM " + quoted(table)).columns())
    {
        m_saved.name = QString::fromUtf8(table);
    }

    /// From both ends, then again and again from the middle of the widest stretch that is left, until many in a row
    /// have yielded nothing.
    [[nodiscard]] RecoveredTable takeAll() &&
    {
        if (const auto below = readUp({}))
            if (const auto above = readDown({*below, {}}))
                m_left.push_back({*below, *above});
        for (int barren = 0; !m_left.empty() && barren < mostBarren; ++barren) {
            const qint64 rowsBefore = m_saved.rows;
            const auto widest = std::max_element(m_left.begin(), m_left.end(),
                [](const Stretch& a, const Stretch& b) { return widthOf(a) < widthOf(b); });
            if (widthOf(*widest) < 2)
                break;
            readOutwards(widest);
            if (m_saved.rows != rowsBefore)
                barren = 0;
        }
        m_saved.keyGaps = gaps();
        return std::move(m_saved);
    }

private:
    static QByteArray listOf(const TableKey& key, const QByteArray& direction)
    {
        QByteArray list;
        for (const QByteArray& column : key.columns)
            list += (list.isEmpty() ? "" : ", ") + quoted(column) + direction;
        return list;
    }

    /// One end of a stretch as SQL has it. Rows were read; a value in between belongs to what lies above.
    [[nodiscard]] QByteArray condition(const Bound& bound, const QByteArray& ofRow, const QByteArray& ofValue) const
    {
        if (bound.cells.empty())
            return {};
        if (!bound.isRow)
            return " AND " + m_first + ofValue + '?';
        return " AND (" + m_key + ')' + ofRow + "(?" + QByteArray(",?").repeated(m_keySize - 1) + ')';
    }

    std::optional<Bound> readUp(const Stretch& stretch) { return read(stretch, m_orderUp, stretch.from); }
    std::optional<Bound> readDown(const Stretch& stretch) { return read(stretch, m_orderDown, stretch.to); }

    /// Reads from one end of the stretch, `reached`; gives how far that went, or nothing when all was read.
    std::optional<Bound> read(const Stretch& stretch, const QByteArray& order, Bound reached)
    {
        StatementCursor rows(m_damaged,
            "SELECT " + m_key + ", * FROM " + m_table + " WHERE TRUE" + condition(stretch.from, " > ", " >= ")
                + condition(stretch.to, " < ", " < ") + " ORDER BY " + order);
        int position = 0;
        for (const Bound* bound : {&stretch.from, &stretch.to})
            for (const Cell& cell : bound->cells)
                bind(rows.get(), ++position, cell);
        try {
            while (rows.next()) {
                reached = {keyAt(rows), true};
                m_writer.write(rows.get(), m_keySize);
                ++m_saved.rows;
            }
            return std::nullopt;
        } catch (const Failure& failure) {
            if (failure.kind() != Failure::Kind::Damaged)
                throw;
            return reached;
        }
    }

    [[nodiscard]] std::vector<Cell> keyAt(const StatementCursor& rows) const
    {
        std::vector<Cell> cells;
        for (int column = 0; column < m_keySize; ++column) {
            if (sqlite3_column_type(rows.get(), column) == SQLITE_INTEGER)
                cells.emplace_back(rows.number(column));
            else
                cells.emplace_back(rows.text(column));
        }
        return cells;
    }

    /// From the middle down and from it up; what could not be read of that is left, in the order of the key.
    void readOutwards(std::vector<Stretch>::iterator widest)
    {
        const Stretch whole = *widest;
        const Bound middle{{cellAt(lowOf(whole) + widthOf(whole) / 2, m_isText)}, false};
        auto next = m_left.erase(widest);
        if (const auto above = readUp({middle, whole.to}))
            next = m_left.insert(next, {*above, whole.to});
        if (const auto below = readDown({whole.from, middle}))
            m_left.insert(next, {whole.from, *below});
    }

    /// Stretches with rows between them.
    [[nodiscard]] int gaps() const
    {
        int count = 0;
        for (size_t i = 0; i < m_left.size(); ++i)
            count += i == 0 || !(m_left[i - 1].to == m_left[i].from) ? 1 : 0;
        return count;
    }

    /// As for row ids: a page that opens stands among many that do not.
    static constexpr int mostBarren = 1000;

    sqlite3* m_damaged;
    int m_keySize;
    bool m_isText;
    QByteArray m_table; ///< And not an index of the same columns, which may be damaged where the table is whole.
    QByteArray m_first;
    QByteArray m_key;
    QByteArray m_orderUp;
    QByteArray m_orderDown;
    RowWriter m_writer;
    RecoveredTable m_saved{};
    std::vector<Stretch> m_left;
};

} // namespace

RecoveredTable salvageKeyedTable(sqlite3* damaged, sqlite3* target, const QByteArray& table, const TableKey& key)
{
    return KeyedSalvage(damaged, target, table, key).takeAll();
}

} // namespace naervaer::storage::vault
