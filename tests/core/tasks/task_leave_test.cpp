// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct Doing {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    TaskService tasks{reg.desk};

    Task task(HelperId owner) const
    {
        Task task;
        task.text = QStringLiteral("Ring til Kalle");
        task.ownerId = owner;
        return task;
    }
    Task ofRole(Role role) const
    {
        Task task = this->task({});
        task.ownerRole = role;
        return task;
    }
    QString mineAs(HelperId helper, Role role)
    {
        reg.seat(helper, role);
        QStringList texts;
        for (const Task& each : tasks.mine())
            texts.append(each.text);
        reg.seat(reg.mette, Role::Coordinator);
        return texts.join(u' ');
    }
};

} // namespace

TEST_CASE("each verb of tasks is for the roles that the table names, and for nobody else")
{
    Doing d;
    const TaskId id = d.tasks.add(d.task(d.reg.mette)).value();
    test::checkLeaves(d.reg,
        {{"add for oneself", "VSC", [&] { return d.tasks.add(d.task(d.reg.mette)); }},
            {"add for another", "SC", [&] { return d.tasks.add(d.task(d.reg.ole)); }},
            {"add for a role", "SC", [&] { return d.tasks.add(d.ofRole(Role::Volunteer)); }},
            {"done", "VSC", [&] { return d.tasks.done(TaskId(5), {}); }},
            {"drop", "VSC", [&] { return d.tasks.drop(TaskId(5), {}); }},
            {"reopen", "VSC", [&] { return d.tasks.reopen(TaskId(5)); }},
            {"handTo oneself", "VSC", [&] { return d.tasks.handTo(id, d.reg.mette); }},
            {"handTo another", "SC", [&] { return d.tasks.handTo(id, d.reg.ole); }},
            {"handTo nobody known", "SC", [&] { return d.tasks.handTo(id, HelperId(5)); }},
            {"handTo a role", "SC", [&] { return d.tasks.handTo(id, Role::Staff); }},
            {"mine", "VSC", [&] { return d.tasks.mine(); }}, {"myLines", "VSC", [&] { return d.tasks.myLines(); }},
            {"open", "SC", [&] { return d.tasks.open({}); }},
            {"about", "VSC", [&] { return d.tasks.about(QStringLiteral("person"), 5); }},
            {"find", "VSC", [&] { return d.tasks.find(id); }}});
}

TEST_CASE("a task of a role is everybody's of it, the staff's the coordinators' too, and nobody else's")
{
    Doing d;
    for (const auto& [role, code] : Codes<Role>::all) {
        Task task = d.ofRole(role);
        task.text = QString::fromLatin1(code);
        REQUIRE(d.tasks.add(task).ok());
    }
    CHECK(d.mineAs(d.reg.signe, Role::Volunteer) == QStringLiteral("volunteer"));
    CHECK(d.mineAs(d.reg.ole, Role::Staff) == QStringLiteral("staff"));
    CHECK(d.mineAs(d.reg.mette, Role::Coordinator) == QStringLiteral("staff coordinator"));
    CHECK(d.tasks.open({}).size() == 5);
    CHECK(d.tasks.open(d.reg.centre).size() == 5);
    CHECK(d.tasks.open(CentreId(5)).empty());
    d.reg.desk.session.workFor(CentreId(5));
    CHECK(d.tasks.mine().empty()); // the roles of another centre
}

TEST_CASE("a task is refused for each thing that is wrong with it or its ending")
{
    Doing d;
    Task task = d.task({});
    CHECK(told(d.tasks.add(task)) == QStringLiteral("task.owner_missing/owner"));
    task.text = QStringLiteral(" \n");
    CHECK(told(d.tasks.add(task)) == QStringLiteral("task.text_missing/text task.owner_missing/owner"));
    task = d.task(d.reg.mette);
    task.text = QString(1001, u'x');
    CHECK(told(d.tasks.add(task)) == QStringLiteral("text.too_long/text"));
    task.text.chop(1);
    const TaskId id = d.tasks.add(task).value();
    CHECK(told(d.tasks.add(d.task(HelperId(5)))) == QStringLiteral("helper.unknown/owner"));
    d.reg.database.run(QStringLiteral("UPDATE helper SET is_active = FALSE WHERE id = :id"), {{"id", d.reg.signe}});
    CHECK(told(d.tasks.add(d.task(d.reg.signe))) == QStringLiteral("helper.unknown/owner")); // left
    CHECK(told(d.tasks.handTo(id, d.reg.signe)) == QStringLiteral("helper.unknown/owner"));
    CHECK(told(d.tasks.drop(id, QStringLiteral("  "))) == QStringLiteral("task.how_missing/how"));
    CHECK(told(d.tasks.drop(id, QString(1001, u'x'))) == QStringLiteral("text.too_long/how"));
    CHECK(told(d.tasks.done(id, QString(1001, u'x'))) == QStringLiteral("text.too_long/how"));
    CHECK(told(d.tasks.reopen(id)) == QStringLiteral("task.still_open"));
    CHECK(d.tasks.find(id)->state == TaskState::Open);
    CHECK(told(d.tasks.drop(id, QString(1000, u'x'))).isEmpty());
    for (const QString& problem : {told(d.tasks.drop(id, QStringLiteral("x"))), told(d.tasks.done(id, {})),
             told(d.tasks.handTo(id, d.reg.ole)), told(d.tasks.handTo(id, Role::Staff))})
        CHECK(problem == QStringLiteral("task.not_open"));
    for (const QString& problem : {told(d.tasks.drop(TaskId(5), {})), told(d.tasks.done(TaskId(5), {})),
             told(d.tasks.reopen(TaskId(5))), told(d.tasks.handTo(TaskId(5), Role::Staff))})
        CHECK(problem == QStringLiteral("task.unknown"));
    CHECK_FALSE(d.tasks.find(TaskId(5)));
}

TEST_CASE("every verb of a task is taken back, but not over what somebody else did since")
{
    Doing d;
    const TaskId id = d.tasks.add(d.task(d.reg.mette)).value();
    const TaskId ended = d.tasks.add(d.task(d.reg.mette)).value();
    REQUIRE(d.tasks.done(ended, {}).empty());
    struct Deed {
        const char* verb;
        TaskId task;
        std::function<Problems()> act;
    };
    const std::vector<Deed> deeds{{"tasks.hand_over", id, [&] { return d.tasks.handTo(id, d.reg.ole); }},
        {"tasks.hand_over", id, [&] { return d.tasks.handTo(id, Role::Staff); }},
        {"tasks.reopen", ended, [&] { return d.tasks.reopen(ended); }},
        {"tasks.done", id, [&] { return d.tasks.done(id, QStringLiteral("Gjort")); }},
        {"tasks.drop", ended, [&] { return d.tasks.drop(ended, QStringLiteral("Flyttet")); }}};
    const auto sight = [&](TaskId which) {
        const Task task = d.tasks.find(which).value();
        return std::tuple(task.state, task.ownerId, task.ownerRole, task.how, task.endedBy, task.endedAt);
    };
    for (const Deed& deed : deeds) {
        CAPTURE(deed.verb);
        const auto before = sight(deed.task);
        REQUIRE(deed.act().empty());
        CHECK((sight(deed.task) != before));
        CHECK(d.reg.desk.undo.next() == QLatin1String(deed.verb));
        CHECK(d.reg.desk.undo.undo().empty());
        CHECK((sight(deed.task) == before));
        REQUIRE(deed.act().empty());
        const auto after = sight(deed.task);
        d.reg.database.run(QStringLiteral("UPDATE task SET text = text || '!', version = version + 1"));
        CHECK(told(d.reg.desk.undo.undo()) == QStringLiteral("undo.changed_since"));
        CHECK((sight(deed.task) == after));
    }
}

TEST_CASE("tasks about somebody come newest first, ended ones too, and strange signs come back")
{
    Doing d;
    const QString strange = QString::fromUtf8("'); DROP TABLE task; -- % _\n\u200Fשלום 🐟");
    Task task = d.task(d.reg.mette);
    task.subjectKind = QStringLiteral("person");
    task.subjectId = d.reg.person(QStringLiteral("Karl")).value();
    const TaskId first = d.tasks.add(task).value();
    REQUIRE(d.tasks.done(first, strange).empty());
    d.reg.clock.advance(std::chrono::hours(1));
    task.text = strange;
    const TaskId second = d.tasks.add(task).value();
    const auto about = d.tasks.about(QStringLiteral("person"), task.subjectId);
    REQUIRE(about.size() == 2);
    CHECK(about[0].id == second);
    CHECK(about[0].text == strange);
    CHECK(about[1].how == strange);
    CHECK(d.tasks.about(QStringLiteral("person' OR '1'='1"), task.subjectId).empty());
    CHECK(d.tasks.about(QStringLiteral("concern"), task.subjectId).empty());
}
