// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/queue_panel.h"

#include "ui/shell/code_words.h"
#include "ui/shell/words.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace naervaer::ui {
namespace {

constexpr int namesAhead = 3;

QString nameWords(const QueueEntry& entry)
{
    return entry.alertPriority == 1 ? QStringLiteral("⚠ %1").arg(entry.name) : entry.name;
}

} // namespace

QueuePanel::QueuePanel(QWidget* parent)
    : QWidget(parent), m_rounds(new QComboBox), m_left(new QLabel), m_menu(new QMenu(this)), m_open(new QPushButton),
      m_ahead(new QLabel), m_table(new QTableView), m_plan(new QPushButton(tr("Plan rounds"))),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_model({{tr("Name"), nameWords},
          {tr("Waits"), [this](const QueueEntry& entry) { return waiting(entry); }, Qt::AlignRight | Qt::AlignVCenter,
              {},
              [](const QueueEntry& entry, int role) {
                  const Palette colours = Palette::of(QGuiApplication::palette());
                  if (role != Qt::ForegroundRole)
                      return QVariant();
                  return QVariant(entry.hold || !entry.claimedBy.isNull() ? colours.quietInk : colours.due);
              }}})
{
    setObjectName(QStringLiteral("queuePanel"));
    m_rounds->setObjectName(QStringLiteral("rounds"));
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    dress(*m_left, Look::Quiet);
    dress(*m_plan, Look::Flat);
    m_plan->setObjectName(QStringLiteral("planRounds"));
    m_plan->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("queue"));
    m_table->setAccessibleName(tr("People to ring"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setWordWrap(true);
    buildCompact();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_rounds);
    m_layout->addWidget(m_table, 1);
    m_layout->addWidget(m_left);
    m_layout->addWidget(m_open);
    m_layout->addWidget(m_plan, 0, Qt::AlignLeft);
    followType(
        *m_table, [this] { m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 2); });
    connect(m_rounds, &QComboBox::activated, this, [this] { emit roundChosen(round()); });
    connect(m_plan, &QPushButton::clicked, this, &QueuePanel::planWanted);
    const auto pick = [this](const QModelIndex& index) { emit picked(m_model.row(index.row()).personId); };
    connect(m_table, &QTableView::clicked, this, pick);
    connect(m_table, &QTableView::activated, this, pick);
}

/// What stands for the list where it has no room.
void QueuePanel::buildCompact()
{
    m_open->setObjectName(QStringLiteral("openQueue"));
    m_open->setAutoDefault(true); // Enter opens it
    m_open->setMenu(m_menu);
    dress(*m_open, Look::Flat);
    dress(*m_ahead, Look::Quiet);
    m_ahead->setObjectName(QStringLiteral("ahead"));
    m_ahead->setTextFormat(Qt::PlainText);
    m_ahead->setWordWrap(true);
    QSizePolicy place = m_ahead->sizePolicy();
    place.setRetainSizeWhenHidden(true); // what stands beside it stays where it is
    m_ahead->setSizePolicy(place);
    connect(m_menu, &QMenu::aboutToShow, this, &QueuePanel::fillMenu);
}

void QueuePanel::setRounds(const std::vector<RoundLine>& rounds, RoundId chosen)
{
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (const RoundLine& line : rounds)
        m_rounds->addItem(line.round.name, line.round.id.value());
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(chosen.value())));
}

RoundId QueuePanel::round() const
{
    return RoundId(m_rounds->currentData().toLongLong());
}

void QueuePanel::setQueue(
    std::vector<QueueEntry> queue, const QHash<HelperId, QString>& helpers, HelperId me, QDate today)
{
    m_helpers = helpers;
    m_me = me;
    m_today = today;
    const auto held =
        std::count_if(queue.begin(), queue.end(), [](const QueueEntry& entry) { return entry.hold.has_value(); });
    m_left->setText(tr("%n left tonight", nullptr, static_cast<int>(queue.size() - static_cast<size_t>(held))));
    m_open->setText(m_left->text());
    m_model.setRows(std::move(queue));
    sayWhoIsAhead();
}

void QueuePanel::sayWhoIsAhead()
{
    QStringList names;
    for (const QueueEntry& entry : m_model.rows())
        if (entry.personId != m_current && !entry.hold && (entry.claimedBy.isNull() || entry.claimedBy == m_me)
            && names.size() < namesAhead)
            names << nameWords(entry);
    m_ahead->setText(names.isEmpty() ? QString() : tr("Then: %1").arg(names.join(QStringLiteral(", "))));
}

void QueuePanel::fillMenu()
{
    m_menu->clear();
    for (const QueueEntry& entry : m_model.rows()) {
        const QString line = nameWords(entry) + u'\t' + waiting(entry);
        QAction* action = m_menu->addAction(
            QString(line).replace(u'&', QLatin1String("&&")), this, [this, id = entry.personId] { emit picked(id); });
        action->setCheckable(true);
        action->setChecked(entry.personId == m_current);
    }
}

QString QueuePanel::waiting(const QueueEntry& entry) const
{
    if (!entry.claimedBy.isNull() && entry.claimedBy != m_me)
        return tr("%1 is ringing").arg(m_helpers.value(entry.claimedBy));
    if (entry.hold && entry.hold->untilAt) {
        const QDateTime until = toLocal(*entry.hold->untilAt);
        return until.date() == m_today ? tr("after %1").arg(timeWords(until.time())) : dayWords(until.date(), m_today);
    }
    if (entry.hold)
        return words(entry.hold->reason);
    if (!entry.lastContactAt.isValid())
        return tr("never rung");
    const auto over = static_cast<int>(entry.dueOn.daysTo(m_today));
    return over > 0 ? tr("%n day(s)", nullptr, over) : tr("today");
}

void QueuePanel::setCurrent(PersonId person)
{
    m_current = person;
    sayWhoIsAhead();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).personId == person)
            return m_table->selectRow(row);
    m_table->clearSelection();
}

void QueuePanel::setPlanningAllowed(bool allowed)
{
    m_plan->setVisible(allowed);
}

void QueuePanel::setCompact(bool compact)
{
    m_layout->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretchFactor(m_rounds, compact ? 1 : 0);
    m_table->setVisible(!compact);
    m_left->setVisible(!compact);
    m_open->setVisible(compact);
    m_ahead->setVisible(compact);
}

} // namespace naervaer::ui
