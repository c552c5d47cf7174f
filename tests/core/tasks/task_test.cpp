// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rules.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

Task handTask(const char* text, HelperId owner)
{
    Task task;
    task.text = QString::fromUtf8(text);
    task.ownerId = owner;
    return task;
}

QString onlyCode(const Problems& problems)
{
    return problems.size() == 1 ? problems.front().code : QString();
}

QStringList texts(const std::vector<Task>& tasks)
{
    QStringList all;
    for (const Task& each : tasks)
        all.append(each.text);
    return all;
}

Task callTask(PersonId person)
{
    Task task;
    task.reason = QStringLiteral("call.declined");
    task.subjectKind = QStringLiteral("person");
    task.subjectId = person.value();
    task.ownerRole = Role::Staff;
    return task;
}

TaskId openTask(test::TestRegister& reg, Task task)
{
    auto work = reg.desk.begin(Action::MakeCalls, QStringLiteral("test"));
    TaskService::open(work, task);
    work.commit();
    return task.id;
}

} // namespace

TEST_CASE("a task says what and who")
{
    CHECK(onlyCode(checkTask(handTask(" ", HelperId(1)))) == QLatin1String("task.text_missing"));
    CHECK(onlyCode(checkTask(handTask("Ring", {}))) == QLatin1String("task.owner_missing"));
    Task long1001 = handTask("", HelperId(1));
    long1001.text = QString(1001, u'x');
    CHECK(onlyCode(checkTask(long1001)) == QLatin1String("text.too_long"));
    Task ofRole = handTask("Ring", {});
    ofRole.ownerRole = Role::Staff;
    CHECK(checkTask(ofRole).empty());
}

TEST_CASE("a task is dropped with a reason and done without")
{
    const Task task = handTask("Ring", HelperId(1));
    CHECK(checkEnding(task, TaskState::Done, {}).empty());
    CHECK(onlyCode(checkEnding(task, TaskState::Dropped, QStringLiteral(" "))) == QLatin1String("task.how_missing"));
    CHECK(onlyCode(checkEnding(task, TaskState::Done, QString(1001, u'x'))) == QLatin1String("text.too_long"));
    Task ended = task;
    ended.state = TaskState::Done;
    CHECK(onlyCode(checkEnding(ended, TaskState::Done, {})) == QLatin1String("task.not_open"));
}

TEST_CASE("tasks stand by due date, the undated last")
{
    Task early = handTask("a", {});
    early.dueOn = QDate(2026, 11, 4);
    Task late = early;
    late.dueOn = QDate(2026, 11, 5);
    const Task undated;
    CHECK(comesBefore(early, late));
    CHECK(comesBefore(late, undated));
    CHECK_FALSE(comesBefore(undated, early));
    Task second = early;
    second.id = TaskId(2);
    CHECK(comesBefore(early, second));
}

TEST_CASE("my tasks come with the name of whom they are about, in the order of the list")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    REQUIRE(tasks.add(handTask("køb frimærker", reg.mette)).ok());
    Task about = handTask("find nummeret", reg.mette);
    about.subjectKind = QStringLiteral("person");
    about.subjectId = reg.person(QStringLiteral("Kaj Andersen")).value();
    REQUIRE(tasks.add(about).ok());
    Task shared = handTask("spørg til hunden", {});
    shared.ownerRole = Role::Staff;
    shared.dueOn = reg.clock.today();
    shared.subjectKind = QStringLiteral("person");
    shared.subjectId = reg.person(QStringLiteral("Birthe Lund")).value();
    REQUIRE(tasks.add(shared).ok());
    // Another kind of subject may have the number of a person.
    Task other = handTask("bestil brød", reg.mette);
    other.subjectKind = QStringLiteral("order");
    other.subjectId = about.subjectId;
    REQUIRE(tasks.add(other).ok());

    const auto lines = tasks.myLines();
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].personName == QStringLiteral("Birthe Lund"));
    CHECK(lines[0].task.text == QStringLiteral("spørg til hunden"));
    CHECK(lines[0].task.dueOn == shared.dueOn);
    CHECK(lines[1].personName.isEmpty());
    CHECK(lines[2].personName == QStringLiteral("Kaj Andersen"));
    CHECK(lines[2].task.subjectId == about.subjectId);
    CHECK(lines[3].personName.isEmpty());
    CHECK(texts(tasks.mine()).size() == 4);
}

TEST_CASE("mine are my own tasks and those of my role at my centre")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    REQUIRE(tasks.add(handTask("Mettes", reg.mette)).ok());
    REQUIRE(tasks.add(handTask("Oles", reg.ole)).ok());
    Task staffs = handTask("Medarbejdernes", {});
    staffs.ownerRole = Role::Staff;
    staffs.dueOn = reg.clock.today();
    REQUIRE(tasks.add(staffs).ok());
    staffs.text = QStringLiteral("Et andet steds");
    staffs.centreId = CentreId(99);
    REQUIRE(tasks.add(staffs).ok());

    const QString shared = QStringLiteral("Medarbejdernes");
    CHECK(texts(tasks.mine()) == QStringList{shared, QStringLiteral("Mettes")});
    reg.seat(reg.ole, Role::Staff);
    CHECK(texts(tasks.mine()) == QStringList{shared, QStringLiteral("Oles")});
    reg.seat(reg.signe, Role::Volunteer);
    CHECK(tasks.mine().empty());
    reg.seat(reg.mette, Role::Coordinator);
    CHECK(tasks.open(reg.centre).size() == 3);
    CHECK(tasks.open(std::nullopt).size() == 4);
}

TEST_CASE("an area opens one task per reason and subject while it is open")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    const TaskId first = openTask(reg, callTask(kalle));
    CHECK(openTask(reg, callTask(kalle)) == first);
    CHECK(openTask(reg, callTask(reg.person(QStringLiteral("Fisk")))) != first);
    REQUIRE(tasks.done(first, QStringLiteral("Aftalt en pause")).empty());
    const TaskId second = openTask(reg, callTask(kalle));
    CHECK(second != first);
    CHECK(tasks.about(QStringLiteral("person"), kalle.value()).size() == 2);
    CHECK(tasks.about(QStringLiteral("person"), kalle.value()).front().id == second);
}

TEST_CASE("an ended task is not opened again beside a later one for the same, nor by undo")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    const QString open = QStringLiteral("state = 'open'");
    const TaskId first = openTask(reg, callTask(kalle));
    REQUIRE(tasks.done(first, QStringLiteral("Aftalt en pause")).empty());
    const TaskId second = openTask(reg, callTask(kalle));
    CHECK(onlyCode(tasks.reopen(first)) == QLatin1String("task.still_open"));
    CHECK(onlyCode(reg.desk.undo.undo()) == QLatin1String("undo.changed_since")); // of the first's ending
    CHECK(reg.count(QStringLiteral("task"), open) == 1);
    REQUIRE(tasks.handTo(second, reg.ole).empty());
    CHECK(reg.desk.undo.undo().empty()); // what is open itself stands in nobody's way
    REQUIRE(tasks.drop(second, QStringLiteral("Aftalt igen")).empty());
    CHECK(tasks.reopen(first).empty());
    CHECK(reg.count(QStringLiteral("task"), open) == 1);
}

TEST_CASE("two tasks that helpers wrote about somebody are two, also when one is opened again")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    Task task = handTask("Køb briller", reg.mette);
    task.subjectKind = QStringLiteral("person");
    task.subjectId = reg.person(QStringLiteral("Kalle")).value();
    const TaskId glasses = *tasks.add(task);
    task.text = QStringLiteral("Find en læge");
    REQUIRE(tasks.add(task).ok());
    REQUIRE(tasks.done(glasses, {}).empty());
    CHECK(tasks.reopen(glasses).empty());
    CHECK(tasks.mine().size() == 2);
}

TEST_CASE("a task opened by mistake is dropped, one that was done meanwhile stays done")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    const TaskId open = openTask(reg, callTask(reg.person(QStringLiteral("Kalle"))));
    const TaskId ended = openTask(reg, callTask(reg.person(QStringLiteral("Fisk"))));
    REQUIRE(tasks.done(ended, {}).empty());
    auto work = reg.desk.begin(Action::MakeCalls, QStringLiteral("test"));
    TaskService::withdraw(work, open);
    TaskService::withdraw(work, ended);
    work.commit();
    CHECK(tasks.find(open)->state == TaskState::Dropped);
    CHECK(tasks.find(ended)->state == TaskState::Done);
}

TEST_CASE("a task is done once, says by whom and how, and can be taken back")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    const TaskId id = *tasks.add(handTask("Ring til Kalle", reg.mette));
    REQUIRE(tasks.done(id, QStringLiteral(" Ringet ")).empty());
    CHECK(tasks.find(id)->how == QLatin1String("Ringet"));
    CHECK(tasks.find(id)->endedBy == reg.mette);
    CHECK(tasks.find(id)->endedAt == reg.clock.now());
    CHECK(onlyCode(tasks.done(id, {})) == QLatin1String("task.not_open"));
    CHECK(tasks.mine().empty());

    CHECK(reg.desk.undo.next() == QStringLiteral("tasks.done"));
    CHECK(reg.desk.undo.undo().empty());
    CHECK(tasks.mine().size() == 1);
    CHECK(reg.desk.undo.undo().empty()); // and the adding itself
    CHECK(tasks.find(id)->state == TaskState::Dropped);
}

TEST_CASE("undo goes back step by step through several changes of one task")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    const TaskId id = *tasks.add(handTask("Ring til Kalle", reg.mette));
    REQUIRE(tasks.handTo(id, reg.ole).empty());
    REQUIRE(tasks.handTo(id, Role::Volunteer).empty());
    REQUIRE(tasks.drop(id, QStringLiteral("Ikke nødvendigt")).empty());
    REQUIRE(tasks.reopen(id).empty());
    CHECK(onlyCode(tasks.reopen(id)) == QLatin1String("task.still_open"));
    CHECK(reg.desk.undo.undo().empty());
    CHECK(tasks.find(id)->state == TaskState::Dropped);
    CHECK(reg.desk.undo.undo().empty());
    CHECK(tasks.find(id)->ownerRole == Role::Volunteer);
    CHECK(reg.desk.undo.undo().empty());
    CHECK(tasks.find(id)->ownerId == reg.ole);
    CHECK_FALSE(tasks.find(id)->ownerRole);
    CHECK(reg.desk.undo.undo().empty());
    CHECK(tasks.find(id)->ownerId == reg.mette);
}

TEST_CASE("what somebody else changed meanwhile is not taken back")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    const TaskId id = *tasks.add(handTask("Ring til Kalle", reg.mette));
    REQUIRE(tasks.done(id, {}).empty());
    reg.database.run(QStringLiteral("UPDATE task SET how = 'skrevet af Ole', version = version + 1"));
    CHECK(onlyCode(reg.desk.undo.undo()) == QLatin1String("undo.changed_since"));
    CHECK(tasks.find(id)->how == QLatin1String("skrevet af Ole"));
}

TEST_CASE("a volunteer may note a task for herself and take one on, not give one to others")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    reg.seat(reg.signe, Role::Volunteer);
    CHECK(tasks.add(handTask("Husk bogen", reg.signe)).ok());
    CHECK_THROWS_AS(tasks.add(handTask("Ring", reg.ole)), Failure);
    CHECK_THROWS_AS(tasks.open(std::nullopt), Failure);
    const TaskId id = openTask(reg, callTask(reg.person(QStringLiteral("Kalle"))));
    CHECK_THROWS_AS(tasks.handTo(id, reg.ole), Failure);
    CHECK_THROWS_AS(tasks.handTo(id, Role::Coordinator), Failure);
    CHECK(tasks.handTo(id, reg.signe).empty());
    CHECK(tasks.find(id)->ownerId == reg.signe);
}

TEST_CASE("tasks and helpers that are not there are refused")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    TaskService tasks(reg.desk);
    CHECK(onlyCode(tasks.done(TaskId(5), {})) == QLatin1String("task.unknown"));
    CHECK(onlyCode(tasks.reopen(TaskId(5))) == QLatin1String("task.unknown"));
    CHECK(onlyCode(tasks.handTo(TaskId(5), reg.ole)) == QLatin1String("task.unknown"));
    CHECK(onlyCode(tasks.add(handTask("Ring", HelperId(5))).problems()) == QLatin1String("helper.unknown"));
    const TaskId id = *tasks.add(handTask("Ring", reg.mette));
    CHECK(onlyCode(tasks.handTo(id, HelperId(5))) == QLatin1String("helper.unknown"));
    REQUIRE(tasks.done(id, {}).empty());
    CHECK(onlyCode(tasks.handTo(id, reg.ole)) == QLatin1String("task.not_open"));
}
