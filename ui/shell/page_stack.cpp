// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/people/person_page.h"
#include "ui/shell/guard.h"

namespace naervaer::ui {
namespace {

constexpr auto cardCode = "card"; // a page without an entry in the navigation
constexpr size_t longestWay = 50;

} // namespace

PageStack::PageStack(const Frame& frame, QWidget* parent) : QStackedWidget(parent), m_frame(frame) { }

void PageStack::setEntries(std::vector<AreaEntry> entries)
{
    m_entries = std::move(entries);
    setVisible(false); // or the pages behind the one that goes would be shown, and read, one after the other
    for (Page* each : std::as_const(m_pages))
        delete each;
    m_pages.clear();
    delete std::exchange(m_card, nullptr);
    m_visits.clear();
    setVisible(true);
}

Page* PageStack::page(const QString& code)
{
    if (Page* made = m_pages.value(code))
        return made;
    for (const AreaEntry& entry : m_entries) {
        if (entry.code != code)
            continue;
        Page* fresh = entry.page(m_frame);
        addWidget(fresh);
        m_pages.insert(code, fresh);
        return fresh;
    }
    return nullptr;
}

Page* PageStack::open(const QString& code)
{
    if (!page(code))
        return nullptr;
    if (currentCode() != code)
        m_visits.push_back({code, {}});
    if (m_visits.size() > longestWay)
        m_visits.erase(m_visits.begin());
    return show(m_visits.back());
}

void PageStack::openCard(PersonId person, LookPurpose purpose)
{
    if (!m_card) {
        m_card = new PersonPage(m_frame);
        addWidget(m_card);
    }
    if (!m_frame.guard.run([&] { m_card->open(person, purpose); }))
        return;
    m_visits.push_back({QLatin1String(cardCode), person});
    show(m_visits.back());
}

void PageStack::back()
{
    if (m_visits.size() < 2) {
        if (Page* here = current())
            here->arrive();
        return;
    }
    m_visits.pop_back();
    const Visit visit = m_visits.back();
    if (visit.person.isNull() || m_frame.guard.run([&] { m_card->open(visit.person, LookPurpose::CardCare); }))
        show(visit);
}

Page* PageStack::show(const Visit& visit)
{
    Page* next = visit.person.isNull() ? page(visit.code) : m_card;
    setCurrentWidget(next);
    emit shown();
    next->arrive();
    return next;
}

void PageStack::markAllStale()
{
    for (Page* each : std::as_const(m_pages))
        each->markStale();
}

Page* PageStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

QString PageStack::currentCode() const
{
    return m_visits.empty() ? QString() : m_visits.back().code;
}

QString PageStack::title() const
{
    const Page* here = current();
    if (here && !here->title().isEmpty())
        return here->title();
    for (const AreaEntry& entry : m_entries)
        if (entry.code == currentCode())
            return entry.title;
    return {};
}

} // namespace naervaer::ui
