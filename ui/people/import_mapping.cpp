// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_mapping.h"

#include "core/people/people_import.h"
#include "ui/people/card_section.h"
#include "ui/people/import_fields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace naervaer::ui {

ImportMapping::ImportMapping(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(2, 1);
}

void ImportMapping::fill(const QStringList& headers, const QStringList& examples, const ColumnMapping& mapping)
{
    emptyLayout(m_grid);
    m_fields.clear();
    const QStringList titles{tr("Column of the file"), tr("Is read as"), tr("For example")};
    for (int column = 0; column < titles.size(); ++column)
        m_grid->addWidget(wordsLabel(titles[column], Look::Quiet), 0, column);
    for (int i = 0; i < headers.size(); ++i)
        addColumn(i + 1, headers[i], examples.value(i), mapping.fields.value(i));
}

void ImportMapping::addColumn(int row, const QString& header, const QString& example, const QString& field)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("column_%1").arg(row));
    box->setAccessibleName(tr("“%1” is read as").arg(header));
    box->addItem(tr("Left out"), QString());
    for (const ImportField& each : peopleImportFields())
        box->addItem(importFieldWords(each.code), each.code);
    box->setCurrentIndex(std::max(0, box->findData(field)));
    m_fields.push_back(box);
    m_grid->addWidget(wordsLabel(header), row, 0);
    m_grid->addWidget(box, row, 1);
    m_grid->addWidget(wordsLabel(example, Look::Quiet), row, 2);
}

ColumnMapping ImportMapping::mapping() const
{
    ColumnMapping mapping;
    for (const QComboBox* box : m_fields)
        mapping.fields << box->currentData().toString();
    return mapping;
}

} // namespace naervaer::ui
