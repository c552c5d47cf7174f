// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

TEST_CASE("events of one moment are each shown once, wherever a page of the timeline ends")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    ContactService contacts(reg.desk);
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    Contact contact;
    contact.personId = kalle;
    contact.at = reg.clock.now().addDays(-1);
    Attempt attempt;
    attempt.personId = kalle;
    attempt.at = contact.at;
    std::vector<qint64> all;
    for (int i = 0; i < 3; ++i) { // as an import or a typed-back list leaves them: all on the stroke of the hour
        all.push_back(contacts.record(contact).value().value());
        all.push_back(contacts.recordAttempt(attempt).value().value());
    }
    std::reverse(all.begin(), all.end());
    for (const int length : {1, 2, 3, 4, 5}) {
        CAPTURE(length);
        std::vector<qint64> shown;
        TimelinePlace end;
        for (auto page = contacts.timeline(kalle, end, length); !page.empty();
             page = contacts.timeline(kalle, end, length)) {
            for (const TimelineLine& line : page)
                shown.push_back(line.id);
            end = {page.back().at, page.back().id};
            REQUIRE(shown.size() <= all.size());
        }
        CHECK(shown == all);
    }
}
