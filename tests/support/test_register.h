// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "core/people/people_filter.h"
#include "core/privacy/desk.h"
#include "core/storage/database.h"

namespace naervaer::test {

/// The engines that store tests run on: SQLite always, PostgreSQL when NAERVAER_TEST_PG names a server
/// ("host=/tmp/x port=5433 user=u dbname=d"). Use with GENERATE(from_range(test::engines())).
[[nodiscard]] std::vector<storage::Location::Engine> engines();

/// A fresh place on the engine: ":memory:", or a new schema on the test server.
[[nodiscard]] storage::Location freshPlace(storage::Location::Engine engine);

/// A migrated, empty register on Tuesday 3 November 2026, 18.30 in Copenhagen, with one centre ("Værestedet", Aarhus),
/// a coordinator (Mette, at the desk), a staff member (Ole) and a volunteer (Signe).
struct TestRegister {
    explicit TestRegister(storage::Location::Engine engine = storage::Location::Engine::Sqlite);
    explicit TestRegister(const storage::Location& place);
    ~TestRegister();
    TestRegister(const TestRegister&) = delete;
    TestRegister& operator=(const TestRegister&) = delete;

    /// Puts somebody else at the desk.
    void seat(HelperId helper, Role role);
    /// A person written straight to the tables (with search terms and, if given, a phone).
    PersonId person(const QString& name, const QString& number = {});
    [[nodiscard]] int count(const QString& table, const QString& where = QStringLiteral("1 = 1"));

    storage::Location place;
    FixedClock clock;
    storage::Database database;
    storage::WriteLease lease;
    IdSource ids;
    ChangeBus bus;
    Desk desk;
    CentreId centre;
    HelperId mette;
    HelperId ole;
    HelperId signe;
};

} // namespace naervaer::test
