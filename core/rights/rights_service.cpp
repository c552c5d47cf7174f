// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_service.h"

#include "core/people/people_service.h"
#include "core/rights/rights_mapping.h"
#include "core/rights/rights_rules.h"
#include "core/tasks/task_mapping.h"
#include "core/tasks/task_service.h"

namespace naervaer {
namespace {

const QString personSubject = QStringLiteral("person");

/// A change of everything that shows people.
void announceEverywhere(storage::UnitOfWork& work)
{
    for (const char* area : {"people", "contacts", "concerns", "tasks", "rounds", "notes", "rights", "shifts"})
        work.changes(QString::fromLatin1(area));
}

} // namespace

Result<SubjectAccess> RightsService::giveAccess(PersonId person)
{
    m_desk.session.require(Action::GiveAccess);
    const auto cards = m_people.keeper.cards(m_desk.database, person);
    if (cards.empty())
        return Problem{QStringLiteral("person.unknown"), {}};
    m_desk.logLook(
        Action::GiveAccess, personSubject, cards.front().value(), QString(codeOf(LookPurpose::SubjectAccess)));
    return gatherSubject(m_desk.database, m_people, person, m_desk.clock.now());
}

std::vector<ErasedRows> RightsService::preview(PersonId person) const
{
    m_desk.session.require(Action::AskErasure);
    if (m_people.keeper.cards(m_desk.database, person).empty())
        return {};
    return erasurePreview(m_desk.database, m_people, person);
}

Result<ErasureId> RightsService::askErasure(PersonId person, ErasureReason reason)
{
    m_desk.session.require(Action::AskErasure);
    const auto standing = PeopleStore(m_desk.database).survivor(person);
    if (!standing || standing->state == PersonState::Erased)
        return Problem{QStringLiteral("person.unknown"), {}};
    if (standing->state == PersonState::Restricted)
        return Problem{QStringLiteral("person.restricted"), {}};
    if (m_store.openAbout(standing->id))
        return Problem{QStringLiteral("erasure.already_asked"), {}};
    const QString verb = QStringLiteral("rights.ask_erasure");
    auto work = m_desk.begin(Action::AskErasure, verb);
    Erasure erasure;
    erasure.centreId = standing->centreId;
    erasure.personId = standing->id;
    erasure.reason = reason;
    work.insert(erasure);
    openTask(work, erasure);
    work.about(personSubject, standing->id.value());
    work.changes(rightsArea);
    work.commit();
    m_desk.undo.push({verb, [this, verb, id = erasure.id] {
                          return decide(
                              id, ErasureState::Asked, ErasureState::Withdrawn, verb + QStringLiteral(".undo"));
                      }});
    return erasure.id;
}

Problems RightsService::withdrawErasure(ErasureId id)
{
    const QString verb = QStringLiteral("rights.withdraw_erasure");
    if (Problems problems = decide(id, ErasureState::Asked, ErasureState::Withdrawn, verb); !problems.empty())
        return problems;
    m_desk.undo.push({verb, [this, verb, id] {
                          return decide(
                              id, ErasureState::Withdrawn, ErasureState::Asked, verb + QStringLiteral(".undo"));
                      }});
    return {};
}

Problems RightsService::decide(ErasureId id, ErasureState from, ErasureState to, const QString& verb)
{
    m_desk.session.require(Action::AskErasure);
    auto erasure = m_store.erasure(id);
    if (!erasure || erasure->state != from)
        return {{QStringLiteral("erasure.not_open"), {}}};
    auto work = m_desk.begin(Action::AskErasure, verb);
    const bool isOpen = to == ErasureState::Asked;
    erasure->state = to;
    erasure->decidedAt = isOpen ? QDateTime() : work.now();
    erasure->decidedBy = isOpen ? HelperId() : work.actor().helperId;
    work.update(*erasure);
    isOpen ? openTask(work, *erasure) : endTask(work, *erasure);
    work.about(personSubject, erasure->personId.value());
    work.changes(rightsArea);
    work.commit();
    return {};
}

Problems RightsService::confirmErasure(ErasureId id)
{
    m_desk.session.require(Action::ConfirmErasure);
    auto erasure = m_store.erasure(id);
    if (!erasure)
        return {{QStringLiteral("erasure.not_open"), {}}};
    if (Problems problems = checkConfirming(*erasure, m_desk.session.helperId()); !problems.empty())
        return problems;
    const PersonId person = erasure->personId;
    const auto card = PeopleStore(m_desk.database).survivor(person);
    if (card && card->state == PersonState::Restricted)
        return {{QStringLiteral("person.restricted"), {}}};
    auto work = m_desk.begin(Action::ConfirmErasure, QStringLiteral("rights.confirm_erasure"));
    endTask(work, *erasure);
    erasure->personId = {};
    erasure->state = ErasureState::Done;
    erasure->decidedAt = work.now();
    erasure->decidedBy = work.actor().helperId;
    work.update(*erasure);
    erasePerson(work, m_desk.ids, m_people, person);
    work.about(personSubject, person.value());
    announceEverywhere(work);
    work.commit();
    leaveNoTrace();
    return {};
}

/// Nothing of before can be taken back. What was erased still stands in older pages of the write-ahead log. Somebody
/// who reads in the background may hold it; then the next checkpoint empties it, at the latest when the register is
/// closed.
void RightsService::leaveNoTrace()
{
    m_desk.undo.clear();
    static_cast<void>(m_desk.database.checkpoint());
}

void RightsService::openTask(storage::UnitOfWork& work, const Erasure& erasure)
{
    Task task;
    task.centreId = erasure.centreId;
    task.reason = reasonErasure;
    task.subjectKind = personSubject;
    task.subjectId = erasure.personId.value();
    task.ownerRole = Role::Coordinator;
    task.dueOn = work.today();
    TaskService::open(work, task);
}

void RightsService::endTask(storage::UnitOfWork& work, const Erasure& erasure)
{
    auto task = TaskStore(m_desk.database).openOne(reasonErasure, personSubject, erasure.personId.value());
    if (!task)
        return;
    task->state = TaskState::Done;
    task->endedAt = work.now();
    task->endedBy = work.actor().helperId;
    work.update(*task);
    work.changes(tasksArea);
}

std::vector<ErasureLine> RightsService::openErasures() const
{
    m_desk.session.require(Action::AskErasure);
    return m_store.open();
}

std::optional<Erasure> RightsService::openErasure(PersonId person) const
{
    m_desk.session.require(Action::AskErasure);
    return m_store.openAbout(person);
}

QStringList RightsService::ledger() const
{
    m_desk.session.require(Action::ConfirmErasure);
    return erasureMarks(m_desk.database);
}

int RightsService::replay(const QStringList& marks)
{
    auto work = m_desk.begin(Action::ConfirmErasure, QStringLiteral("rights.replay_erasures"));
    const int erased = replayErasures(work, m_desk.ids, m_people, marks);
    announceEverywhere(work);
    work.commit();
    leaveNoTrace();
    return erased;
}

RetentionRule RightsService::retentionRule() const
{
    m_desk.session.require(Action::AskErasure);
    return m_store.ruleOn(m_desk.clock.today());
}

Problems RightsService::setRetention(RetentionRule rule)
{
    m_desk.session.require(Action::ConfirmErasure);
    if (!rule.fromOn.isValid())
        rule.fromOn = m_desk.clock.today();
    if (Problems problems = checkRetention(rule); !problems.empty())
        return problems;
    const RetentionRule former = m_store.ruleOn(rule.fromOn);
    const QString verb = QStringLiteral("rights.set_retention");
    const auto write = [this](RetentionRule next, QDate from, const QString& name) {
        auto work = m_desk.begin(Action::ConfirmErasure, name);
        next.id = {};
        next.fromOn = from;
        work.insert(next);
        work.changes(rightsArea);
        work.commit();
    };
    write(rule, rule.fromOn, verb);
    m_desk.undo.push({verb, [write, former, verb, from = rule.fromOn] {
                          write(former, from, verb + QStringLiteral(".undo"));
                          return Problems{};
                      }});
    return {};
}

Work<std::vector<RetentionLine>> RightsService::proposals(int limit) const
{
    m_desk.session.require(Action::AskErasure);
    return [place = m_desk.database.location(), today = m_desk.clock.today(), limit](const std::stop_token&) {
        storage::Database reader(place, storage::Use::Reader);
        const RightsStore store(reader);
        return store.proposals(store.ruleOn(today), today, limit);
    };
}

} // namespace naervaer
