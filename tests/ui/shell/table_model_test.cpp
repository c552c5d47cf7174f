// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/table_model.h"

#include <QAbstractItemModelTester>

using namespace naervaer::ui;

namespace {
struct Dish {
    QString name;
    int portions;
};

TableModel<Dish> menu()
{
    return TableModel<Dish>({
        {.title = QStringLiteral("Dish"), .value = [](const Dish& dish) { return dish.name; }},
        {.title = QStringLiteral("Portions"),
            .value = [](const Dish& dish) { return QStringLiteral("%1 pcs").arg(dish.portions); },
            .alignment = Qt::AlignRight,
            .sortBy = [](const Dish& dish) { return dish.portions; },
            .other = [](const Dish& dish,
                         int role) { return role == Qt::ToolTipRole ? QVariant(dish.portions) : QVariant(); }},
    });
}
} // namespace

TEST_CASE("a table model keeps Qt's rules when rows come and go")
{
    TableModel<Dish> model = menu();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{QStringLiteral("Soup"), 12}, {QStringLiteral("Fish"), 4}});
    CHECK(model.rowCount() == 2);
    model.setRows({});
    CHECK(model.rowCount() == 0);
    CHECK(model.columnCount() == 2);
}

TEST_CASE("a cell says what its column makes of the row")
{
    TableModel<Dish> model = menu();
    model.setRows({{QStringLiteral("Soup"), 12}});
    const QModelIndex portions = model.index(0, 1);
    CHECK(portions.data().toString() == QStringLiteral("12 pcs"));
    CHECK(portions.data(sortRole).toInt() == 12);
    CHECK(portions.data(Qt::ToolTipRole).toInt() == 12);
    CHECK(model.index(0, 0).data(sortRole).toString() == QStringLiteral("Soup"));
    CHECK(model.row(0).name == QStringLiteral("Soup"));
}

TEST_CASE("a screen reader hears the column's title with the cell")
{
    TableModel<Dish> model = menu();
    model.setRows({{QStringLiteral("Soup"), 12}});
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Portions: 12 pcs"));
}

TEST_CASE("titles stand over the columns and nowhere else")
{
    const TableModel<Dish> model = menu();
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Dish"));
    CHECK_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    CHECK_FALSE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
}
