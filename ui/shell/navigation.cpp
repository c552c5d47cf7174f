// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/icons.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace naervaer::ui {
namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int meaningRole = Qt::UserRole + 2;

/// Draws what waits as a number on its tint at the right end of the entry.
class WaitingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(countRole).toInt();
        if (count == 0)
            return;
        const Palette colours = Palette::of(QGuiApplication::palette());
        const auto meaning = static_cast<Meaning>(index.data(meaningRole).toInt());
        const QString words = QLocale().toString(count);
        const int height = option.fontMetrics.height();
        const int width = std::max(option.fontMetrics.horizontalAdvance(words) + height / 2, height + height / 4);
        QRect pill(0, 0, width, height);
        pill.moveCenter(option.rect.center());
        pill.moveRight(option.rect.right() - height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.tint(meaning));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(colours.colour(meaning));
        painter->drawText(pill, Qt::AlignCenter, words);
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QWidget(parent), m_list(new QListWidget), m_centres(new QComboBox)
{
    setObjectName(QStringLiteral("navigation"));
    auto* name = new QLabel(QStringLiteral("Nærvær"));
    dress(*name, Look::Title);
    const int unit = fontMetrics().height() / 2;
    name->setContentsMargins(2 * unit, 2 * unit, unit, unit);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new WaitingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dress(*m_list, Look::Navigation);
    m_centres->setObjectName(QStringLiteral("centres"));
    m_centres->setAccessibleName(tr("Centre you work for"));
    m_centres->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, unit);
    layout->addWidget(name);
    layout->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(unit, 0, unit, 0);
    foot->addWidget(m_centres);
    layout->addLayout(foot);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit chosen(item->data(codeRole).toString());
    });
    connect(m_centres, &QComboBox::activated, this,
        [this](int index) { emit centreChosen(CentreId(m_centres->itemData(index).toLongLong())); });
}

void Navigation::setEntries(const std::vector<AreaEntry>& entries)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const AreaEntry& entry : entries) {
        auto* item = new QListWidgetItem(icon(entry.iconName), entry.title, m_list);
        item->setData(codeRole, entry.code);
    }
}

void Navigation::setWaiting(const QString& code, std::optional<Waiting> waiting)
{
    QListWidgetItem* item = itemOf(code);
    if (!item)
        return;
    item->setData(countRole, waiting ? waiting->count : 0);
    item->setData(meaningRole, static_cast<int>(waiting ? waiting->meaning : Meaning::Rest));
    item->setData(Qt::AccessibleTextRole,
        waiting && waiting->count > 0 ? tr("%1, %n waiting", nullptr, waiting->count).arg(item->text()) : item->text());
}

void Navigation::setCurrent(const QString& code)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(itemOf(code));
}

void Navigation::setCentres(const std::vector<Centre>& centres, CentreId current)
{
    const QSignalBlocker quiet(m_centres);
    m_centres->clear();
    for (const Centre& centre : centres)
        m_centres->addItem(centre.name, centre.id.value());
    m_centres->setCurrentIndex(m_centres->findData(current.value()));
}

QListWidgetItem* Navigation::itemOf(const QString& code) const
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(codeRole).toString() == code)
            return m_list->item(row);
    return nullptr;
}

} // namespace naervaer::ui
