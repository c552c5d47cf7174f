// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_service.h"

#include "core/handover/handover_mapping.h"
#include "core/handover/handover_store.h"
#include "core/organisation/organisation_store.h"

#include <algorithm>

namespace naervaer {
namespace {

const QString readVerb = QStringLiteral("handover.read");

Problems unknownCentre()
{
    return {{QStringLiteral("centre.unknown"), {}}};
}

} // namespace

Result<HandoverSheet> HandoverService::sheet(CentreId centre, QDate day) const
{
    m_desk.session.require(Action::HandleConcerns);
    if (!isCentre(centre))
        return unknownCentre();
    const HandoverStore store(m_desk.database, centre, day);
    const ConcernStore concerns(m_desk.database);
    const WorkingDay hours = workingDay(day);
    HandoverSheet sheet;
    sheet.centreId = centre;
    sheet.day = day;
    sheet.contacts = store.contacts();
    sheet.people = store.people();
    sheet.waiting = concerns.waiting(centre);
    std::erase_if(sheet.waiting, [&](const ConcernLine& line) { return line.concern.raisedAt >= hours.until; });
    sheet.handled = concerns.handledSince(hours.from, centre);
    std::erase_if(sheet.handled, [&](const ConcernLine& line) { return line.concern.handledAt >= hours.until; });
    sheet.tasks = store.tasks();
    sheet.notReached = summed(store.attempts());
    sheet.changes = store.changes();
    sheet.readBy = store.readBy();
    return sheet;
}

Problems HandoverService::markRead(CentreId centre, QDate day)
{
    auto work = m_desk.begin(Action::HandleConcerns, readVerb);
    if (!isCentre(centre))
        return unknownCentre();
    const HelperId helper = m_desk.session.helperId();
    if (HandoverStore(work.database(), centre, day).reading(helper))
        return {};
    HandoverReading reading;
    reading.centreId = centre;
    reading.day = day;
    reading.helperId = helper;
    work.insert(reading);
    work.about(QStringLiteral("centre"), centre.value());
    work.changes(handoverArea);
    work.commit();
    m_desk.undo.push({readVerb, [this, id = reading.id] { return takeBack(id); }});
    return {};
}

Problems HandoverService::takeBack(HandoverReadingId id)
{
    auto work = m_desk.begin(Action::HandleConcerns, QStringLiteral("handover.take_back_reading"));
    auto reading = work.database().find<HandoverReading>(id);
    if (!reading || reading->isTakenBack)
        return {};
    reading->isTakenBack = true;
    work.update(*reading);
    work.about(QStringLiteral("centre"), reading->centreId.value());
    work.changes(handoverArea);
    work.commit();
    return {};
}

bool HandoverService::isCentre(CentreId centre) const
{
    return OrganisationStore(m_desk.database).centre(centre).has_value();
}

} // namespace naervaer
