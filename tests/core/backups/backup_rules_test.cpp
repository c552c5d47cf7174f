// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_rules.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <random>

using namespace naervaer;

namespace {

/// Tuesday 3 November 2026, 18.30 in Copenhagen.
const QDateTime now = fromLocal(QDate(2026, 11, 3), QTime(18, 30));

Backup backup(const QDateTime& at, BackupReason reason = BackupReason::Hourly, qint64 bytes = 1000)
{
    return {at.toString(Qt::ISODate), reason, at, bytes};
}

Backup at(int year, int month, int day, int hour, int minute = 0)
{
    return backup(fromLocal(QDate(year, month, day), QTime(hour, minute)));
}

std::vector<Backup> kept(const std::vector<Backup>& all, const KeepRule& rule = {}, const QDateTime& moment = now)
{
    const std::vector<Backup> gone = superfluous(all, rule, moment);
    std::vector<Backup> left;
    for (const Backup& each : all)
        if (std::find(gone.begin(), gone.end(), each) == gone.end())
            left.push_back(each);
    CHECK(left.size() + gone.size() == all.size());
    return left;
}

} // namespace

TEST_CASE("of one hour the newest backup is kept, of each of the last 24")
{
    const std::vector<Backup> all{at(2026, 11, 3, 18, 5), at(2026, 11, 3, 18, 25), at(2026, 11, 3, 17, 10),
        at(2026, 11, 3, 17, 50), at(2026, 11, 2, 19, 59)};
    CHECK(kept(all) == std::vector<Backup>{all[1], all[3], all[4]});
}

TEST_CASE("before the last 24 hours the newest of each day is kept, of 14 days with today")
{
    const std::vector<Backup> all{at(2026, 11, 3, 18), at(2026, 11, 2, 9), at(2026, 11, 2, 18, 20), at(2026, 10, 21, 9),
        at(2026, 10, 21, 16), at(2026, 10, 20, 16), at(2026, 10, 19, 16)};
    // The 21st is the fourteenth day back; of the days before it the week keeps its newest, which it has already.
    CHECK(kept(all) == std::vector<Backup>{all[0], all[2], all[4]});
}

TEST_CASE("before that the newest of each week from Monday is kept, of 8 weeks with this one")
{
    const std::vector<Backup> all{at(2026, 11, 3, 18), at(2026, 10, 16, 9), at(2026, 10, 12, 9), at(2026, 10, 11, 23),
        at(2026, 9, 14, 0), at(2026, 9, 13, 23, 59), at(2026, 9, 7, 12)};
    // Monday 14 September begins the eighth week back.
    CHECK(kept(all) == std::vector<Backup>{all[0], all[1], all[3], all[4]});
}

TEST_CASE("an hour that comes twice in autumn is two hours")
{
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC); // 2.30 in summer time
    const std::vector<Backup> all{backup(first), backup(first.addSecs(3600))};
    CHECK(kept(all, {}, first.addSecs(7200)) == all);
}

TEST_CASE("the newest backup is kept however old it is")
{
    const std::vector<Backup> all{at(2025, 1, 2, 3), at(2024, 12, 1, 3)};
    CHECK(kept(all) == std::vector<Backup>{all[0]});
    CHECK(kept({}).empty());
}

TEST_CASE("what was made before an update or a restore stays for 14 days")
{
    for (const BackupReason reason : {BackupReason::BeforeUpdate, BackupReason::BeforeRestore}) {
        const std::vector<Backup> all{at(2026, 11, 3, 18), backup(now.addDays(-14).addSecs(60), reason),
            backup(now.addDays(-14).addSecs(120)), backup(now.addDays(-14).addSecs(-60), reason),
            backup(now.addDays(-14).addSecs(240))};
        CHECK(kept(all) == std::vector<Backup>{all[0], all[1], all[4]}); // the last one for its week
    }
}

TEST_CASE("over the space the oldest go first, but never the newest or one before an update")
{
    const Backup newest = backup(now.addSecs(-60), BackupReason::Exit, 700);
    const Backup before = backup(now.addDays(-6), BackupReason::BeforeUpdate, 700);
    const Backup middle = backup(now.addDays(-2), BackupReason::Hourly, 700);
    const Backup oldest = backup(now.addDays(-9), BackupReason::Hourly, 700);
    KeepRule rule;
    rule.bytes = 2100;
    CHECK(kept({newest, middle, before, oldest}, rule) == std::vector<Backup>{newest, middle, before});
    rule.bytes = 2099;
    CHECK(kept({newest, middle, before, oldest}, rule) == std::vector<Backup>{newest, before});
    rule.bytes = 0;
    CHECK(kept({newest, middle, before, oldest}, rule) == std::vector<Backup>{newest, before});
}

TEST_CASE("the space is ten times the register, and 2 GB at least")
{
    constexpr qint64 gigabyte = 1LL << 30;
    CHECK(KeepRule::forRegister(0).bytes == 2 * gigabyte);
    CHECK(KeepRule::forRegister(60'000'000).bytes == 2 * gigabyte);
    CHECK(KeepRule::forRegister(gigabyte).bytes == 10 * gigabyte);
}

TEST_CASE("a backup dated in the future is not judged by its date, and goes when space is short")
{
    const Backup ahead = at(2030, 1, 1, 12);
    const Backup newest = at(2026, 11, 3, 18);
    const Backup older = at(2026, 11, 3, 17);
    CHECK(kept({ahead, newest, older}) == std::vector<Backup>{ahead, newest, older});
    KeepRule rule;
    rule.bytes = 1000;
    CHECK(kept({ahead, newest, older}, rule) == std::vector<Backup>{newest});
    CHECK(*newestOf({ahead, newest, older}, now) == newest);
    CHECK(newestOf({ahead}, now) == nullptr);
    const Backup alittle = backup(now.addSecs(120)); // a clock that was set back a little
    CHECK(*newestOf({newest, alittle}, now) == alittle);
}

TEST_CASE("a year of hourly backups comes down to a few that cover it evenly, whatever order they are in")
{
    std::vector<Backup> all;
    for (int hour = 0; hour < 365 * 24; ++hour)
        all.push_back(backup(now.addSecs(-3600LL * hour)));
    std::shuffle(all.begin(), all.end(), std::mt19937(7));
    const std::vector<Backup> left = kept(all);
    CHECK(left.size() == 24 + 12 + 5); // the newest of two days are among the hours, of three weeks among the days
    const auto byAge = [](const Backup& a, const Backup& b) { return a.at < b.at; };
    CHECK(std::min_element(left.begin(), left.end(), byAge)->at > now.addDays(-8 * 7));
    CHECK(kept(left) == left); // sweeping twice takes no more
}

TEST_CASE("sweeping after each hourly backup keeps as much as sweeping once")
{
    std::vector<Backup> all;
    for (QDateTime moment = now.addDays(-90); moment <= now; moment = moment.addSecs(3600)) {
        all.push_back(backup(moment));
        all = kept(all, {}, moment);
    }
    CHECK(all.size() == 24 + 12 + 5);
}

TEST_CASE("an hourly backup is due an hour after the newest, or when there is none, or its date is ahead")
{
    const Backup newest = backup(now);
    CHECK(isHourPast(nullptr, now));
    CHECK_FALSE(isHourPast(&newest, now.addSecs(3599)));
    CHECK(isHourPast(&newest, now.addSecs(3600)));
    CHECK(isHourPast(&newest, now.addSecs(-1)));
}

TEST_CASE("a backup is old after a day and too old after a week, and none is too old")
{
    CHECK(ageOf(now.addSecs(-24 * 3600), now) == BackupAge::Fresh);
    CHECK(ageOf(now.addSecs(-24 * 3600 - 1), now) == BackupAge::Old);
    CHECK(ageOf(now.addDays(-7), now) == BackupAge::Old);
    CHECK(ageOf(now.addDays(-7).addSecs(-1), now) == BackupAge::TooOld);
    CHECK(ageOf({}, now) == BackupAge::TooOld);
}
