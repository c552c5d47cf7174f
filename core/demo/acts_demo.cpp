// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/acts_demo.h"

#include "core/people/people_service.h"
#include "core/storage/audit.h"

namespace naervaer {
namespace {

constexpr int daysTold = 60;
constexpr std::array hoursTold{9, 10, 13, 15, 18, 19};
constexpr qint64 lookBefore = 90; // seconds between opening the card and the end of the call, at the least
constexpr int otherEvery = 11; // looks, of which one is by somebody who was not concerned

/// The first contact with a known person from that moment on.
std::optional<Contact> contactFrom(storage::Database& file, const QDateTime& moment)
{
    return file.first<Contact>(
        QStringLiteral("WHERE id >= :from AND person_id IS NOT NULL AND helper_id IS NOT NULL ORDER BY id"),
        {{"from", IdSource::compose(moment.toMSecsSinceEpoch(), 0)}});
}

} // namespace

void writeActs(DemoWorld& world, storage::Database& file)
{
    const auto note = [&](const QDateTime& at, const Contact& of, HelperId who, const QString& verb,
                          const QString& purpose) {
        storage::recordInAudit(file,
            {world.id<ContactId>(at).value(), at, who, of.centreId, verb, QStringLiteral("person"), of.personId.value(),
                purpose});
    };
    const QString look = QStringLiteral("look");
    const QString record = QStringLiteral("contacts.record");
    ContactId latest;
    HelperId passer;
    int looks = 0;
    for (QDate day = world.days().until().addDays(-daysTold); day < world.days().until(); day = day.addDays(1)) {
        for (const int hour : hoursTold) {
            const auto met = contactFrom(file, world.days().at(day, hour * 3600));
            if (!met || met->id <= latest || met->day != day)
                continue;
            latest = met->id;
            note(met->at.addSecs(-lookBefore), *met, met->helperId, look, QString(codeOf(LookPurpose::Call)));
            note(met->at, *met, met->helperId, record, {});
            if (++looks % otherEvery == 0 && !passer.isNull() && passer != met->helperId)
                note(met->at.addSecs(lookBefore), *met, passer, look, QString(codeOf(LookPurpose::Enquiry)));
            passer = met->helperId;
        }
    }
}

} // namespace naervaer
