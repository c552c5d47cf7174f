// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/phones_edit.h"

#include "ui/shell/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/phone_edit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace naervaer::ui {

PhonesEdit::PhonesEdit(QString country, QWidget* parent)
    : QWidget(parent), m_country(std::move(country)), m_column(new QVBoxLayout(this)),
      m_more(new QPushButton(icon(QStringLiteral("plus"), IconInk::Accent), tr("One more phone")))
{
    m_more->setObjectName(QStringLiteral("add_phone"));
    m_more->setAutoDefault(false);
    dress(*m_more, Look::Flat);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().number->setFocus(Qt::TabFocusReason);
    });
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

std::vector<Phone> PhonesEdit::phones() const
{
    std::vector<Phone> all;
    for (const Row& row : m_rows) {
        const auto number = row.number->number();
        if (!number)
            continue;
        Phone phone = row.phone;
        phone.number = *number;
        phone.label = row.label->text().trimmed();
        phone.mayLeaveMessage = row.mayLeaveMessage->isChecked();
        phone.maySayWho = row.maySayWho->isChecked();
        phone.isWrong = row.isWrong->isChecked();
        phone.position = static_cast<int>(all.size());
        all.push_back(phone);
    }
    return all;
}

void PhonesEdit::clear()
{
    for (const Row& row : std::exchange(m_rows, {}))
        delete row.widget;
}

void PhonesEdit::setPhones(const std::vector<Phone>& phones)
{
    m_known = phones;
    clear();
    for (const Phone& phone : phones)
        addRow(phone);
    if (m_rows.empty())
        addRow({});
}

QVariantList PhonesEdit::typed() const
{
    QVariantList rows;
    for (const Row& row : m_rows) {
        const QVariantMap typed{{QStringLiteral("id"), row.phone.id.text()},
            {QStringLiteral("number"), row.number->text()}, {QStringLiteral("label"), row.label->text()},
            {QStringLiteral("message"), row.mayLeaveMessage->isChecked()},
            {QStringLiteral("who"), row.maySayWho->isChecked()}, {QStringLiteral("wrong"), row.isWrong->isChecked()}};
        rows << typed;
    }
    return rows;
}

void PhonesEdit::setTyped(const QVariantList& rows)
{
    clear();
    for (const QVariant& each : rows) {
        const QVariantMap typed = each.toMap();
        const PhoneId id(typed.value(QStringLiteral("id")).toLongLong());
        const auto known = std::ranges::find(m_known, id, &Phone::id);
        Phone phone = known == m_known.end() ? Phone{} : *known;
        phone.label = typed.value(QStringLiteral("label")).toString();
        phone.mayLeaveMessage = typed.value(QStringLiteral("message")).toBool();
        phone.maySayWho = typed.value(QStringLiteral("who")).toBool();
        phone.isWrong = typed.value(QStringLiteral("wrong")).toBool();
        addRow(phone);
        m_rows.back().number->setText(typed.value(QStringLiteral("number")).toString());
    }
    if (m_rows.empty())
        addRow({});
    emit changed();
}

void PhonesEdit::addRow(const Phone& phone)
{
    auto* of = new QWidget(this);
    Row row{phone, of, new PhoneEdit(m_country, of), new QLineEdit(phone.label, of),
        new QCheckBox(tr("May leave a message"), of), new QCheckBox(tr("May say who we are"), of),
        new QCheckBox(tr("Wrong number"), of), new QToolButton(of)};
    const QString nth = m_rows.empty() ? QString() : QStringLiteral("_%1").arg(m_rows.size() + 1);
    row.number->setObjectName(QStringLiteral("phone") + nth);
    row.number->line()->setAccessibleName(tr("Phone number"));
    if (!phone.number.isEmpty())
        row.number->setNumber(phone.number);
    row.label->setObjectName(QStringLiteral("phone_label") + nth);
    row.label->setPlaceholderText(tr("Which phone"));
    row.label->setAccessibleName(tr("Which phone"));
    row.mayLeaveMessage->setObjectName(QStringLiteral("may_leave_message") + nth);
    row.mayLeaveMessage->setChecked(phone.mayLeaveMessage);
    row.maySayWho->setObjectName(QStringLiteral("may_say_who") + nth);
    row.maySayWho->setChecked(phone.maySayWho);
    row.isWrong->setObjectName(QStringLiteral("is_wrong") + nth);
    row.isWrong->setChecked(phone.isWrong);
    row.isWrong->setVisible(!phone.number.isEmpty());
    connect(row.number, &PhoneEdit::changed, this, &PhonesEdit::changed);
    connect(row.label, &QLineEdit::textChanged, this, &PhonesEdit::changed);
    for (const QCheckBox* box : {row.mayLeaveMessage, row.maySayWho, row.isWrong})
        connect(box, &QCheckBox::toggled, this, &PhonesEdit::changed);
    layOut(row);
    m_rows.push_back(row);
    orderKeys();
}

void PhonesEdit::layOut(Row& row)
{
    QToolButton* away = row.away;
    away->setIcon(icon(QStringLiteral("x"), IconInk::Quiet));
    away->setObjectName(QStringLiteral("remove_%1").arg(row.number->objectName()));
    away->setAccessibleName(tr("Remove this phone"));
    away->setToolTip(tr("Remove this phone"));
    dress(*away, Look::Flat);
    connect(away, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    auto* top = new QHBoxLayout;
    top->addWidget(row.number, 1, Qt::AlignTop);
    top->addWidget(away, 0, Qt::AlignTop);
    auto* rules = new FlowLayout;
    rules->addWidget(row.label);
    rules->addWidget(row.mayLeaveMessage);
    rules->addWidget(row.maySayWho);
    rules->addWidget(row.isWrong);
    auto* column = new QVBoxLayout(row.widget);
    column->addLayout(top);
    column->addLayout(rules);
    m_column->insertWidget(m_column->count() - 1, row.widget);
}

void PhonesEdit::orderKeys()
{
    QWidget* before = m_more; // stands where the rows belong
    for (const Row& row : m_rows) {
        for (QWidget* next : std::initializer_list<QWidget*>{
                 row.number->line(), row.label, row.mayLeaveMessage, row.maySayWho, row.isWrong, row.away}) {
            setTabOrder(before, next);
            before = next;
        }
    }
    setTabOrder(before, m_more);
}

void PhonesEdit::removeRow(const QWidget* widget)
{
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    if (row == m_rows.end())
        return;
    row->widget->hide();
    row->widget->deleteLater();
    m_rows.erase(row);
    if (m_rows.empty())
        addRow({});
    emit changed();
}

} // namespace naervaer::ui
