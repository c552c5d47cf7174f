// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/icons.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QEvent>
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
constexpr int titleRole = Qt::UserRole + 3;

/// Draws what waits as a number on its tint at the right end of the entry; over the icon, when there is nothing else.
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
        const bool narrow = index.data().toString().isEmpty();
        QFont font = option.font;
        if (narrow)
            font.setPointSizeF(font.pointSizeF() * 0.7);
        const QFontMetrics metrics(font);
        const int height = metrics.height();
        const int width = std::max(metrics.horizontalAdvance(words) + height / 2, height + height / 4);
        QRect pill(0, 0, width, height);
        pill.moveCenter(option.rect.center());
        pill.moveRight(option.rect.right() - (narrow ? height / 2 : height));
        if (narrow)
            pill.moveTop(option.rect.top());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.tint(meaning));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setFont(font);
        painter->setPen(colours.colour(meaning));
        painter->drawText(pill, Qt::AlignCenter, words);
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent), m_name(new QLabel(QStringLiteral("Nærvær"))), m_list(new QListWidget), m_foot(new QVBoxLayout),
      m_centres(new QComboBox)
{
    setObjectName(QStringLiteral("navigation"));
    build();
    const auto go = [this](const QListWidgetItem* item) { emit chosen(item->data(codeRole).toString()); };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_centres, &QComboBox::activated, this,
        [this](int index) { emit centreChosen(CentreId(m_centres->itemData(index).toLongLong())); });
    followType(*this, [this] { fit(); });
}

void Navigation::build()
{
    dress(*m_name, Look::Title);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new WaitingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(1, 1); // as wide as the icons, which is less than Qt wants for a list
    m_list->installEventFilter(this);
    dress(*m_list, Look::Navigation);
    m_centres->setObjectName(QStringLiteral("centres"));
    m_centres->setAccessibleName(tr("Centre you work for"));
    m_centres->setSizeAdjustPolicy(QComboBox::AdjustToContents); // within what room there is
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_list, 1);
    m_foot->addWidget(m_centres);
    layout->addLayout(m_foot);
}

void Navigation::fit()
{
    const int unit = fontMetrics().height() / 2;
    layout()->setContentsMargins(0, m_narrow ? 2 * unit : 0, 0, unit);
    m_name->setContentsMargins(2 * unit, 2 * unit, unit, unit);
    m_foot->setContentsMargins(unit, 0, unit, 0);
    m_centres->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_list->ensurePolished();
    const int needed = m_list->sizeHintForColumn(0) + unit;
    setFixedWidth(m_narrow ? needed : std::max(needed, fontMetrics().averageCharWidth() * 22));
}

bool Navigation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        setCurrent(m_current); // what the arrows chose and Enter did not open is not where one is
    return QWidget::eventFilter(watched, event);
}

void Navigation::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    if (!narrow)
        m_foot->addWidget(m_centres);
    showTitles();
}

QWidget* Navigation::centreChoice() const
{
    return m_centres;
}

void Navigation::setEntries(const std::vector<AreaEntry>& entries)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const AreaEntry& entry : entries) {
        auto* item = new QListWidgetItem(icon(entry.iconName), entry.title, m_list);
        item->setData(codeRole, entry.code);
        item->setData(titleRole, entry.title);
        item->setData(Qt::AccessibleTextRole, entry.title);
    }
    showTitles();
}

void Navigation::showTitles()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString title = item->data(titleRole).toString();
        item->setText(m_narrow ? QString() : title);
        item->setToolTip(m_narrow ? title : QString());
    }
    fit();
}

void Navigation::setWaiting(const QString& code, std::optional<Waiting> waiting)
{
    QListWidgetItem* item = itemOf(code);
    if (!item)
        return;
    const QString title = item->data(titleRole).toString();
    item->setData(countRole, waiting ? waiting->count : 0);
    item->setData(meaningRole, static_cast<int>(waiting ? waiting->meaning : Meaning::Rest));
    item->setData(Qt::AccessibleTextRole,
        waiting && waiting->count > 0 ? tr("%1, %n waiting", nullptr, waiting->count).arg(title) : title);
}

void Navigation::setCurrent(const QString& code)
{
    m_current = code;
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
