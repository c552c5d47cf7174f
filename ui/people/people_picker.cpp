// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_picker.h"

#include "core/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace naervaer::ui {

namespace {
constexpr int mostFound = 8;
constexpr int mostOfAGroup = 2000;
constexpr int mostRows = 6; ///< Then the list scrolls.

QString lineOf(const PersonLine& person, const QString& country)
{
    const QString about = aboutPerson(person, country);
    return about.isEmpty() ? person.name : QStringLiteral("%1   %2").arg(person.name, about);
}
} // namespace

PeoplePicker::PeoplePicker(const Frame& frame, QWidget* parent)
    : QWidget(parent), m_frame(frame), m_country(frame.workspace.organisation().organisation().country),
      m_line(new QLineEdit(this)), m_found(new QListWidget), m_group(new QPushButton(tr("From a group"), this)),
      m_people(new QListWidget(this)), m_groups(new QMenu(this)),
      m_away(new QPushButton(icon(QStringLiteral("x")), tr("Take away (Delete)"), this))
{
    build();
    fitRows();
    m_line->installEventFilter(this);
    m_people->installEventFilter(this);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_line, &QLineEdit::textEdited, this, &PeoplePicker::find);
    connect(m_found, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { take(item); });
    connect(m_away, &QPushButton::clicked, this, &PeoplePicker::takeAway);
    connect(m_groups, &QMenu::aboutToShow, this, [this] { m_frame.guard.run([this] { fillGroups(); }); });
}

void PeoplePicker::build()
{
    m_line->setObjectName(QStringLiteral("person_search"));
    m_line->setPlaceholderText(tr("Name, phone or address …"));
    m_found->setParent(this, Qt::ToolTip); // never a child within: that would break the order of Tab
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setObjectName(QStringLiteral("people_found"));
    m_found->setAccessibleName(tr("Found"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->hide();
    m_people->setObjectName(QStringLiteral("people_named"));
    m_people->setAccessibleName(tr("Those who are named"));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setTabKeyNavigation(false);
    m_away->setObjectName(QStringLiteral("take_away"));
    m_away->setAutoDefault(false);
    dress(*m_away, Look::Flat);
    m_group->setIcon(icon(QStringLiteral("users")));
    m_group->setObjectName(QStringLiteral("from_group"));
    m_group->setAutoDefault(false);
    m_group->setMenu(m_groups);
    auto* top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(m_group);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_people);
    column->addWidget(m_away, 0, Qt::AlignLeft);
}

void PeoplePicker::choose(const std::vector<PersonLine>& people)
{
    const auto there = this->people();
    for (const PersonLine& person : people) {
        if (std::ranges::find(there, person.id) != there.end())
            continue;
        auto* item = new QListWidgetItem(lineOf(person, m_country), m_people);
        item->setData(Qt::UserRole, person.id.value());
        m_people->setCurrentItem(item);
    }
    fitRows();
    emit changed();
}

std::vector<PersonId> PeoplePicker::people() const
{
    std::vector<PersonId> people;
    for (int row = 0; row < m_people->count(); ++row)
        people.emplace_back(m_people->item(row)->data(Qt::UserRole).toLongLong());
    return people;
}

QStringList PeoplePicker::chosen() const
{
    QStringList ids;
    for (const PersonId each : people())
        ids << each.text();
    return ids;
}

void PeoplePicker::setChosen(const QStringList& ids)
{
    std::vector<PersonLine> people;
    m_frame.guard.run([&] {
        for (const QString& id : ids)
            if (const auto line = m_frame.workspace.people().line(PersonId(id.toLongLong())))
                people.push_back(*line);
    });
    m_people->clear();
    choose(people);
}

void PeoplePicker::find(const QString& typed)
{
    m_found->clear();
    m_hits.clear();
    if (!typed.trimmed().isEmpty())
        m_frame.guard.run([&] { m_hits = m_frame.workspace.people().search(typed, mostFound); });
    for (const PersonLine& hit : m_hits)
        m_found->addItem(lineOf(hit, m_country));
    if (m_hits.empty() && !typed.trimmed().isEmpty()) {
        auto* nobody = new QListWidgetItem(tr("Nobody is called that: count the person among the others."), m_found);
        nobody->setFlags(Qt::NoItemFlags);
    }
    showFound();
}

void PeoplePicker::showFound()
{
    m_found->setVisible(m_found->count() > 0 && m_line->isVisible());
    if (m_found->count() == 0)
        return;
    m_found->setCurrentRow(m_hits.empty() ? -1 : 0);
    const int height = m_found->sizeHintForRow(0) * m_found->count() + 2 * m_found->frameWidth();
    m_found->setGeometry(QRect(m_line->mapToGlobal(QPoint(0, m_line->height())), QSize(width(), height)));
    m_found->raise();
}

void PeoplePicker::take(const QListWidgetItem* item)
{
    const int row = item ? m_found->row(item) : -1;
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    choose({m_hits[static_cast<size_t>(row)]});
    m_line->clear();
    find({});
    m_line->setFocus(Qt::OtherFocusReason);
}

void PeoplePicker::takeAway()
{
    const int row = m_people->currentRow();
    if (row < 0)
        return;
    delete m_people->takeItem(row);
    fitRows();
    if (m_people->count() == 0)
        m_line->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void PeoplePicker::fillGroups()
{
    m_groups->clear();
    for (const PeopleGroup& group : m_frame.workspace.people().groups())
        m_groups->addAction(group.name, this, [this, id = group.id] { chooseGroup(id); });
    if (m_groups->isEmpty())
        m_groups->addAction(tr("There is no group yet"))->setEnabled(false);
}

void PeoplePicker::chooseGroup(GroupId group)
{
    m_frame.guard.run([&] {
        PeopleFilter filter;
        filter.group = group;
        choose(m_frame.workspace.people().list(filter, 0, mostOfAGroup));
    });
}

bool PeoplePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut)
        m_found->hide();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_line)
        return press->modifiers().testFlag(Qt::ControlModifier) ? false : lineKey(press->key());
    if (press->key() != Qt::Key_Delete && press->key() != Qt::Key_Backspace)
        return QWidget::eventFilter(watched, event);
    takeAway();
    return true;
}

bool PeoplePicker::lineKey(int key)
{
    const bool looking = !m_line->text().trimmed().isEmpty();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (looking)
            take(m_found->currentItem());
        return looking; // an empty line leaves Enter to the dialog
    case Qt::Key_Escape:
        if (looking) {
            m_line->clear();
            find({});
        }
        return looking;
    case Qt::Key_Down:
        moveMark(1);
        return true;
    case Qt::Key_Up:
        moveMark(-1);
        return true;
    case Qt::Key_Backspace:
        if (m_line->text().isEmpty() && m_people->count() > 0) {
            m_people->setCurrentRow(m_people->count() - 1);
            takeAway();
        }
        return false;
    default:
        return false;
    }
}

void PeoplePicker::moveMark(int by)
{
    if (!m_hits.empty())
        m_found->setCurrentRow(std::clamp(m_found->currentRow() + by, 0, m_found->count() - 1));
}

void PeoplePicker::fitRows()
{
    const bool some = m_people->count() > 0;
    m_people->setVisible(some);
    m_away->setVisible(some);
    if (some)
        m_people->setFixedHeight(
            m_people->sizeHintForRow(0) * std::min(m_people->count(), mostRows) + 2 * m_people->frameWidth());
}

} // namespace naervaer::ui
