// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/column_mapping.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QGridLayout;

namespace naervaer::ui {

/// Which column of a spreadsheet is read as what, with an example from the file beside each.
class ImportMapping : public QWidget {
    Q_OBJECT
public:
    explicit ImportMapping(QWidget* parent = nullptr);

    void fill(const QStringList& headers, const QStringList& examples, const ColumnMapping& mapping);
    [[nodiscard]] ColumnMapping mapping() const;

private:
    void addColumn(int row, const QString& header, const QString& example, const QString& field);

    QGridLayout* m_grid;
    std::vector<QComboBox*> m_fields;
};

} // namespace naervaer::ui
