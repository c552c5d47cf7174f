// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "core/base/phone.h"
#include "core/base/search_key.h"
#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"

#include <QKeyEvent>
#include <QListWidget>

namespace naervaer::ui {
namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int personRole = Qt::UserRole + 1;
constexpr int mostPeople = 12;

QString about(const PersonLine& person, const QString& country)
{
    QStringList parts;
    if (person.birthYear)
        parts << QString::number(*person.birthYear);
    if (!person.phone.isEmpty())
        parts << phoneForReading(person.phone, country);
    if (!person.town.isEmpty())
        parts << person.town;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Finder::Finder(const Frame& frame, QWidget* parent) : QLineEdit(parent), m_frame(frame), m_found(new QListWidget(this))
{
    setObjectName(QStringLiteral("finder"));
    setPlaceholderText(tr("Find person or page (Ctrl+K)"));
    setAccessibleName(tr("Find person or page"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconInk::Quiet), QLineEdit::LeadingPosition);
    m_found->setWindowFlags(Qt::ToolTip);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setAccessibleName(tr("Found"));
    m_found->hide();
    connect(this, &QLineEdit::textEdited, this, &Finder::find);
    connect(m_found, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { go(item); });
}

Finder::~Finder() = default;

void Finder::find(const QString& typed)
{
    m_found->clear();
    if (!typed.trimmed().isEmpty()) {
        findPages(typed);
        findPeople(typed);
    }
    showFound();
}

void Finder::findPages(const QString& typed)
{
    const QString key = searchKey(typed);
    for (const AreaEntry& entry : m_entries) {
        if (!searchKey(entry.title).startsWith(key))
            continue;
        auto* item = new QListWidgetItem(icon(entry.iconName), entry.title, m_found);
        item->setData(pageRole, entry.code);
    }
}

void Finder::findPeople(const QString& typed)
{
    if (!m_frame.workspace.desk().session.may(Action::SearchPeople))
        return;
    m_frame.guard.run([&] {
        for (const PersonLine& person : m_frame.workspace.people().search(typed, mostPeople)) {
            const QString detail = about(person, m_frame.workspace.organisation().organisation().country);
            auto* item = new QListWidgetItem(icon(QStringLiteral("user"), IconInk::Quiet),
                detail.isEmpty() ? shownName(person.name) : QStringLiteral("%1   %2").arg(person.name, detail), m_found);
            item->setData(personRole, person.id.value());
        }
    });
    if (m_found->count() == 0) {
        auto* nobody = new QListWidgetItem(tr("Nobody and no page is called that."), m_found);
        nobody->setFlags(Qt::NoItemFlags);
    }
}

void Finder::showFound()
{
    m_found->setVisible(m_found->count() > 0);
    if (m_found->count() == 0)
        return;
    m_found->setCurrentRow(0);
    const int height = m_found->sizeHintForRow(0) * m_found->count() + 2 * m_found->frameWidth();
    m_found->setGeometry(QRect(mapToGlobal(QPoint(0, this->height())), QSize(width(), height)));
    m_found->raise();
}

void Finder::keyPressEvent(QKeyEvent* event)
{
    const int rows = m_found->count();
    switch (event->key()) {
    case Qt::Key_Down:
        m_found->setCurrentRow(std::min(m_found->currentRow() + 1, rows - 1));
        return;
    case Qt::Key_Up:
        m_found->setCurrentRow(std::max(m_found->currentRow() - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_found->currentItem());
        return;
    case Qt::Key_Escape:
        finish();
        m_frame.go.back();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Finder::focusOutEvent(QFocusEvent* event)
{
    m_found->hide();
    QLineEdit::focusOutEvent(event);
}

void Finder::go(const QListWidgetItem* item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString page = item->data(pageRole).toString();
    const PersonId person(item->data(personRole).toLongLong());
    finish();
    if (!page.isEmpty())
        m_frame.go.toPage(page);
    else
        m_frame.go.toCard(person, LookPurpose::Enquiry);
}

void Finder::finish()
{
    clear();
    m_found->clear();
    m_found->hide();
}

} // namespace naervaer::ui
