// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/workspace.h"
#include "ui/people/filter_dialog.h"
#include "ui/people/group_contact_dialog.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/new_person_dialog.h"
#include "ui/people/several_dialogs.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/list_page.h"
#include "ui/shell/style.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

namespace naervaer::ui {

namespace {
const QString allCentres = QStringLiteral("all_centres");
const QString pausedNow = QStringLiteral("paused_now");
const QString ended = QStringLiteral("ended");
const QString narrowedBy = QStringLiteral("narrowed_by");

QStringList columnsAtFirst(const std::vector<PeopleColumn>& columns)
{
    QStringList codes;
    for (const PeopleColumn& each : columns)
        if (each.atFirst)
            codes << each.code;
    return codes;
}

QPushButton* menuButton(const QString& iconName, const QString& words, const QString& name, QMenu* menu)
{
    auto* button = new QPushButton(icon(iconName), words);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter opens it
    button->setMenu(menu);
    return button;
}
} // namespace

PeoplePage::PeoplePage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_memory(frame.workspace.settings()),
      m_columns(peopleColumns(
          {frame.workspace.desk().clock, m_municipalities, frame.workspace.organisation().organisation().country})),
      m_model(new PeopleModel(m_columns, this)),
      m_list(new ListPage(tr("Search by name, phone or address"), ListPage::Search::Asks)),
      m_filterMenu(new QMenu(this)), m_columnMenu(new QMenu(this)), m_selectedMenu(new QMenu(this)),
      m_order(m_memory.order()), m_shown(m_memory.columns())
{
    if (m_shown.isEmpty())
        m_shown = columnsAtFirst(m_columns);
    m_list->setModel(m_model);
    m_list->addFilter(allCentres, tr("All centres"));
    m_list->addFilter(pausedNow, tr("Paused now"));
    m_list->addFilter(ended, tr("Contact ended"));
    m_list->addFilter(narrowedBy, QString(), true);
    m_narrowed = m_list->findChild<QPushButton*>(narrowedBy);
    m_narrowed->hide();
    buildTools();
    addKeys();
    if (frame.workspace.desk().session.may(Action::EditPeople))
        m_list->setAction(tr("New person (Ctrl+N)"));
    showColumns();
    m_model->setOrder(m_order);
    const int step = gridStep(font());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * step, step, 3 * step, 2 * step);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &ListPage::searched, this, [this] { read(false); });
    connect(m_list, &ListPage::filtersChanged, this, [this] {
        if (!m_narrowed->isChecked())
            m_filter.reset();
        m_narrowed->setVisible(m_filter.has_value());
        read(false);
    });
    connect(m_list, &ListPage::opened, this, &PeoplePage::open);
    connect(m_list, &ListPage::acted, this, &PeoplePage::newPerson);
    connect(m_list, &ListPage::back, this, [this] { m_frame.go.back(); });
}

void PeoplePage::buildTools()
{
    m_list->addTool(menuButton(QStringLiteral("funnel"), tr("Filter"), QStringLiteral("filter_menu"), m_filterMenu));
    m_list->addTool(
        menuButton(QStringLiteral("columns-3"), tr("Columns"), QStringLiteral("column_menu"), m_columnMenu));
    m_list->addTool(
        menuButton(QStringLiteral("ellipsis"), tr("With the chosen"), QStringLiteral("selected_menu"), m_selectedMenu));
    connect(m_filterMenu, &QMenu::aboutToShow, this, [this] { m_frame.guard.run([this] { fillFilterMenu(); }); });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &PeoplePage::fillColumnMenu);
    connect(m_selectedMenu, &QMenu::aboutToShow, this, &PeoplePage::fillSelectedMenu);
    QTableView* table = m_list->table();
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setToolTip(tr("Click sorts; Shift and click sorts by this as well."));
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, &PeoplePage::sortBy);
}

void PeoplePage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, act);
    };
    key(QKeySequence::New, [this] { newPerson(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { chooseFilter(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { logGroup(); });
}

std::vector<KeyLine> PeoplePage::keys() const
{
    return {{tr("Type"), tr("Search")}, {tr("Enter"), tr("Open the card")}, {tr("Ctrl+N"), tr("New person")},
        {tr("Ctrl+F"), tr("Choose whom to see")}, {tr("Shift+Down"), tr("Choose several")},
        {tr("Ctrl+G"), tr("Log a group contact with the chosen")}, {tr("Esc"), tr("Empty the search, then go back")}};
}

Areas PeoplePage::shows() const
{
    return {peopleArea, contactsArea};
}

void PeoplePage::refresh()
{
    const int row = m_list->currentRow();
    read(true);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentRow(row);
}

void PeoplePage::arrive()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

PeopleFilter PeoplePage::filter() const
{
    PeopleFilter filter = m_filter.value_or(PeopleFilter{});
    filter.centre =
        m_list->isOn(allCentres) ? std::nullopt : std::optional(m_frame.workspace.desk().session.centreId());
    filter.text = m_list->typed();
    if (m_list->isOn(pausedNow))
        filter.pausedOn = m_frame.workspace.desk().clock.today();
    if (m_list->isOn(ended))
        filter.state = PersonState::Ended;
    filter.order = m_order;
    return filter;
}

void PeoplePage::read(bool keepLength)
{
    const PeopleFilter now = filter();
    m_frame.guard.run([&] {
        m_model->read(
            [this, now](int offset, int limit) {
                std::vector<PersonLine> rows;
                m_frame.guard.run([&] { rows = m_frame.workspace.people().list(now, offset, limit); });
                return rows;
            },
            keepLength);
        m_list->setTotal(m_frame.workspace.people().count(now));
        sayWhatIsMissing();
    });
}

void PeoplePage::sayWhatIsMissing()
{
    const bool narrowed = m_filter || m_list->isOn(pausedNow) || m_list->isOn(ended);
    m_list->setEmptyWords(narrowed
            ? tr("Nobody fits what you have chosen above.")
            : tr("Nobody is registered at this centre yet. Register the first person, or import a list."));
}

void PeoplePage::sortBy(int column)
{
    const auto sort = m_columns.at(static_cast<size_t>(column)).sort;
    if (!sort)
        return;
    const auto key = std::ranges::find(m_order, *sort, &PeopleFilter::SortBy::by);
    const bool known = key != m_order.end();
    if (QApplication::keyboardModifiers() & Qt::ShiftModifier) {
        if (known)
            key->descending = !key->descending;
        else
            m_order.push_back({*sort, false});
    } else {
        const bool again = known && key == m_order.begin() && !key->descending;
        m_order = {{*sort, again}};
    }
    m_model->setOrder(m_order);
    read(false);
    m_frame.guard.run([this] { m_memory.keepOrder(m_order); });
}

void PeoplePage::showColumns()
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_list->table()->setColumnHidden(static_cast<int>(i), i > 0 && !m_shown.contains(m_columns[i].code));
}

void PeoplePage::chooseColumn(const QString& code, bool shown)
{
    m_shown.removeAll(code);
    if (shown)
        m_shown << code;
    showColumns();
    m_frame.guard.run([this] { m_memory.keepColumns(m_shown); });
}

void PeoplePage::fillColumnMenu()
{
    m_columnMenu->clear();
    for (size_t i = 1; i < m_columns.size(); ++i) {
        const QString code = m_columns[i].code;
        QAction* shown = m_columnMenu->addAction(m_columns[i].column.title);
        shown->setObjectName(code);
        shown->setCheckable(true);
        shown->setChecked(m_shown.contains(code));
        connect(shown, &QAction::toggled, this, [this, code](bool on) { chooseColumn(code, on); });
    }
    m_columnMenu->addSeparator();
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].sort)
            m_columnMenu->addAction(
                tr("Sort by %1").arg(m_columns[i].column.title), this, [this, i] { sortBy(static_cast<int>(i)); });
}

void PeoplePage::fillFilterMenu()
{
    m_filterMenu->clear();
    m_filterMenu->addAction(tr("Choose whom to see … (Ctrl+F)"), this, &PeoplePage::chooseFilter);
    const auto saved = m_memory.filters();
    if (!saved.empty())
        m_filterMenu->addSeparator();
    for (const auto& [name, filter] : saved)
        m_filterMenu->addAction(name, this, [this, name = name, filter = filter] { narrow(filter, name); });
    if (!m_filter)
        return;
    m_filterMenu->addSeparator();
    m_filterMenu->addAction(tr("Show everybody again"), this, [this] { narrow({}, {}); });
    if (!m_filterName.isEmpty())
        m_filterMenu->addAction(tr("Delete the filter “%1”").arg(m_filterName), this, [this] {
            m_frame.guard.run([this] { m_memory.dropFilter(m_filterName); });
            narrow({}, {});
        });
}

void PeoplePage::fillSelectedMenu()
{
    const Session& session = m_frame.workspace.desk().session;
    const std::vector<PersonId> people = selected();
    m_selectedMenu->clear();
    const auto verb = [&](const QString& words, bool enabled, auto act) {
        m_selectedMenu->addAction(words, this, act)->setEnabled(enabled);
    };
    verb(tr("Log a group contact … (Ctrl+G)"), session.may(Action::LogContacts), [this] { logGroup(); });
    verb(tr("Add to a round …"), !people.empty() && session.may(Action::PlanRounds),
        [this, people] { openDialog(new RoundChoiceDialog(m_frame, people, this)); });
    verb(tr("Add to a group …"), !people.empty() && session.may(Action::ManageGroups),
        [this, people] { openDialog(new GroupChoiceDialog(m_frame, people, this)); });
    verb(people.size() == 2 ? tr("Merge the two …") : tr("Merge … (choose two)"),
        people.size() == 2 && session.may(Action::MergePeople),
        [this, people] { openDialog(new MergeDialog(m_frame, people[0], people[1], this)); });
}

void PeoplePage::narrow(const std::optional<PeopleFilter>& filter, const QString& name)
{
    m_filter = filter;
    m_filterName = name;
    m_narrowed->setText(name.isEmpty() ? tr("Own choice ✕") : tr("%1 ✕").arg(name));
    m_narrowed->setAccessibleName(tr("The filter in use: %1").arg(name));
    const QSignalBlocker quiet(m_narrowed);
    m_narrowed->setChecked(true);
    m_narrowed->setVisible(filter.has_value());
    read(false);
}

void PeoplePage::chooseFilter()
{
    m_frame.guard.run([this] {
        auto* dialog = new FilterDialog(m_frame, m_filter.value_or(PeopleFilter{}), m_filterName, this);
        connect(dialog, &FilterDialog::chosen, this, [this](const PeopleFilter& filter, const QString& name) {
            if (!name.isEmpty())
                m_frame.guard.run([&] { m_memory.keepFilter(name, filter); });
            narrow(filter, name);
        });
        openDialog(dialog);
    });
}

void PeoplePage::newPerson()
{
    if (m_frame.workspace.desk().session.may(Action::EditPeople))
        m_frame.guard.run([this] { openDialog(new NewPersonDialog(m_frame, m_list->typed(), this)); });
}

void PeoplePage::logGroup()
{
    if (!m_frame.workspace.desk().session.may(Action::LogContacts))
        return;
    std::vector<PersonLine> people;
    for (const int row : m_list->selectedRows())
        people.push_back(m_model->row(row));
    m_frame.guard.run([&] { openDialog(new GroupContactDialog(m_frame, people, this)); });
}

std::vector<PersonId> PeoplePage::selected() const
{
    std::vector<PersonId> people;
    for (const int row : m_list->selectedRows())
        people.push_back(m_model->row(row).id);
    return people;
}

void PeoplePage::open(int row)
{
    m_frame.go.toCard(m_model->row(row).id, LookPurpose::Enquiry);
}

} // namespace naervaer::ui
