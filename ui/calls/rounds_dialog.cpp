// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/rounds_dialog.h"

#include "core/workspace.h"
#include "ui/calls/round_form.h"
#include "ui/shell/guard.h"
#include "ui/shell/style.h"
#include "ui/shell/words.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/room.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace naervaer::ui {
namespace {

constexpr int mostFound = 6;
constexpr int idRole = Qt::UserRole;

} // namespace

RoundsDialog::RoundsDialog(const Frame& frame, QWidget* parent)
    : QDialog(parent), m_frame(frame),
      m_members({{tr("Name"), [](const PersonLine& person) { return person.name; }},
          {tr("Every"),
              [](const PersonLine& person) {
                  return person.intervalDays ? RoundsDialog::tr("%n day(s)", nullptr, *person.intervalDays) : QString();
              }},
          {tr("Next due"),
              [this](const PersonLine& person) {
                  return person.dueOn ? dayWords(*person.dueOn, m_frame.workspace.desk().clock.today()) : QString();
              }}}),
      m_strip(new MessageStrip), m_list(new QListWidget), m_add(new QPushButton(tr("New round (Ctrl+N)"))),
      m_change(new QPushButton(tr("Change"))), m_title(new QLabel), m_find(new QLineEdit), m_found(new QListWidget),
      m_table(new QTableView), m_remove(new QPushButton(tr("Take out (Delete)"))),
      m_close(new QPushButton(tr("Close (Esc)")))
{
    setObjectName(QStringLiteral("roundsDialog"));
    setWindowTitle(tr("Plan rounds"));
    build();
    connectAll();
    readRounds({});
}

void RoundsDialog::build()
{
    m_list->setObjectName(QStringLiteral("roundList"));
    m_list->setAccessibleName(tr("Rounds"));
    m_add->setObjectName(QStringLiteral("newRound"));
    m_change->setObjectName(QStringLiteral("changeRound"));
    m_find->setObjectName(QStringLiteral("findMember"));
    m_find->setPlaceholderText(tr("Add somebody: type a name or number"));
    m_find->setAccessibleName(tr("Add somebody"));
    m_found->setObjectName(QStringLiteral("foundMembers"));
    m_found->setAccessibleName(tr("Found"));
    m_found->hide();
    m_table->setObjectName(QStringLiteral("members"));
    m_table->setAccessibleName(tr("People in the round"));
    m_table->setModel(&m_members);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(5 * gridStep(font()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true); // without it Qt leaves the titles too little room
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_remove->setObjectName(QStringLiteral("removeMember"));
    dress(*m_title, Look::Title);
    dress(*m_close, Look::Primary);
    for (QPushButton* button : {m_add, m_change, m_remove, m_close})
        button->setAutoDefault(false);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    left->addWidget(m_change);
    auto* right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_find);
    right->addWidget(m_found);
    right->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(m_close);
    right->addLayout(foot);
    auto* across = new QHBoxLayout;
    across->setSpacing(3 * gridStep(font()));
    across->addLayout(left, 2);
    across->addLayout(right, 5);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addLayout(across, 1);
    const QSize wanted(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
    resize(wanted.boundedTo(roomFor(*this)));
}

void RoundsDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &RoundsDialog::readMembers);
    connect(m_list, &QListWidget::itemActivated, this, &RoundsDialog::changeRound);
    connect(m_add, &QPushButton::clicked, this, &RoundsDialog::addRound);
    connect(m_change, &QPushButton::clicked, this, &RoundsDialog::changeRound);
    connect(m_find, &QLineEdit::textEdited, this, &RoundsDialog::find);
    connect(m_find, &QLineEdit::returnPressed, this, &RoundsDialog::addFound);
    connect(m_found, &QListWidget::itemActivated, this, &RoundsDialog::addFound);
    connect(m_remove, &QPushButton::clicked, this, &RoundsDialog::removeMember);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+N")), this), &QShortcut::activated, this,
        &RoundsDialog::addRound);
    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RoundsDialog::removeMember);
}

void RoundsDialog::readRounds(RoundId chosen)
{
    m_frame.guard.run([&] {
        const Desk& desk = m_frame.workspace.desk();
        m_rounds = m_frame.workspace.rounds().rounds(desk.session.centreId(), desk.clock.today());
    });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const RoundLine& line : m_rounds) {
            auto* item = new QListWidgetItem(
                QStringLiteral("%1\n%2").arg(line.round.name, tr("%n people", nullptr, line.members)), m_list);
            item->setData(idRole, line.round.id.value());
            if (line.round.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    readMembers();
}

RoundId RoundsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? RoundId(item->data(idRole).toLongLong()) : RoundId();
}

void RoundsDialog::readMembers()
{
    const bool any = !chosen().isNull();
    m_find->setEnabled(any);
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
    m_title->setText(any ? m_list->currentItem()->text().section(u'\n', 0, 0) : tr("Begin with a new round"));
    m_frame.guard.run(
        [&] { m_members.setRows(any ? m_frame.workspace.rounds().members(chosen()) : std::vector<PersonLine>{}); });
}

void RoundsDialog::addRound()
{
    RoundForm form(m_frame, Round{}, this);
    if (form.exec() == QDialog::Accepted) {
        readRounds(form.id());
        m_find->setFocus();
    }
}

void RoundsDialog::changeRound()
{
    for (const RoundLine& line : m_rounds) {
        if (line.round.id != chosen())
            continue;
        RoundForm form(m_frame, line.round, this);
        if (form.exec() == QDialog::Accepted)
            readRounds(chosen());
        return;
    }
}

void RoundsDialog::find(const QString& typed)
{
    m_found->clear();
    if (!typed.trimmed().isEmpty())
        m_frame.guard.run([&] {
            for (const PersonLine& person : m_frame.workspace.people().search(typed, mostFound)) {
                auto* item = new QListWidgetItem(
                    person.town.isEmpty() ? person.name : QStringLiteral("%1 · %2").arg(person.name, person.town),
                    m_found);
                item->setData(idRole, person.id.value());
            }
        });
    m_found->setCurrentRow(0);
    m_found->setFixedHeight(m_found->count() > 0 ? m_found->sizeHintForRow(0) * m_found->count() + 4 : 0);
    m_found->setVisible(m_found->count() > 0);
}

void RoundsDialog::addFound()
{
    const QListWidgetItem* item = m_found->currentItem();
    if (!item || chosen().isNull())
        return;
    const PersonId person(item->data(idRole).toLongLong());
    m_frame.guard.run([&] {
        tell(m_frame.workspace.rounds().addMembers(chosen(), {person}));
        m_find->clear();
        find({});
        readRounds(chosen());
    });
}

void RoundsDialog::removeMember()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_frame.guard.run([&] {
        const PersonLine person = m_members.row(index.row());
        const Problems problems = m_frame.workspace.rounds().removeMember(chosen(), person.id);
        readRounds(chosen());
        if (problems.empty())
            m_strip->say(Meaning::Good, tr("%1 is out of the round.").arg(person.name), tr("Undo"), [this] {
                m_frame.guard.run([this] { tell(m_frame.workspace.desk().undo.undo()); });
                readRounds(chosen());
            });
        else
            tell(problems);
    });
}

void RoundsDialog::tell(const Problems& problems)
{
    if (!problems.empty())
        m_strip->say(Meaning::Due, sentence(problems.front()));
}

} // namespace naervaer::ui
