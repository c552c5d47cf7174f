// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_service.h"

#include "core/contacts/concern_rules.h"
#include "core/contacts/contact_mapping.h"
#include "core/contacts/contact_store.h"
#include "core/people/people_service.h"

namespace naervaer {
namespace {

const QString subject = QStringLiteral("concern");

Problems unknown()
{
    return {{QStringLiteral("concern.unknown"), QString()}};
}

} // namespace

void ConcernService::raise(storage::UnitOfWork& work, Concern& concern)
{
    concern.state = ConcernState::Open;
    concern.text = concern.text.trimmed();
    concern.raisedAt = work.now();
    concern.raisedBy = work.actor().helperId;
    work.insert(concern);
    work.changes(concernsArea);
}

void ConcernService::withdraw(storage::UnitOfWork& work, ConcernId id)
{
    auto concern = ConcernStore(work.database()).find(id);
    if (!concern)
        return;
    concern->state = ConcernState::Withdrawn;
    work.update(*concern);
    work.changes(concernsArea);
}

Result<ConcernId> ConcernService::raise(Concern concern)
{
    m_desk.session.require(Action::RaiseConcerns);
    if (Problems problems = checkConcern(concern); !problems.empty())
        return problems;
    if (!concern.personId.isNull())
        if (Problems problems = ContactStore(m_desk.database).unready(concern.personId); !problems.empty())
            return problems;
    auto work = m_desk.begin(Action::RaiseConcerns, QStringLiteral("concerns.raise"));
    raise(work, concern);
    work.about(subject, concern.id.value());
    work.commit();
    m_desk.undo.push({QStringLiteral("concerns.raise"), [this, id = concern.id] { return takeBack(id); }});
    return concern.id;
}

Problems ConcernService::takeBack(ConcernId id)
{
    m_desk.session.require(Action::RaiseConcerns);
    const auto concern = m_store.find(id);
    if (!concern)
        return unknown();
    if (concern->state == ConcernState::Handled)
        return {{QStringLiteral("concern.already_handled"), QString()}};
    auto work = m_desk.begin(Action::RaiseConcerns, QStringLiteral("concerns.withdraw"));
    withdraw(work, id);
    work.about(subject, id.value());
    work.commit();
    return {};
}

Problems ConcernService::markSeen(ConcernId id)
{
    m_desk.session.require(Action::HandleConcerns);
    const auto concern = m_store.find(id);
    if (!concern)
        return unknown();
    if (concern->state != ConcernState::Open)
        return {};
    return change(
        *concern, seen(*concern, m_desk.session.helperId(), m_desk.clock.now()), QStringLiteral("concerns.see"));
}

Problems ConcernService::handle(ConcernId id, const QString& how)
{
    m_desk.session.require(Action::HandleConcerns);
    const auto concern = m_store.find(id);
    if (!concern)
        return unknown();
    if (Problems problems = checkHandling(*concern, how); !problems.empty())
        return problems;
    return change(*concern, handled(*concern, m_desk.session.helperId(), m_desk.clock.now(), how),
        QStringLiteral("concerns.handle"));
}

Problems ConcernService::reopen(ConcernId id)
{
    m_desk.session.require(Action::HandleConcerns);
    const auto concern = m_store.find(id);
    if (!concern)
        return unknown();
    if (concern->state != ConcernState::Handled)
        return {{QStringLiteral("concern.not_handled"), QString()}};
    return change(*concern, reopened(*concern), QStringLiteral("concerns.reopen"));
}

Problems ConcernService::change(const Concern& former, Concern concern, const QString& verb)
{
    write(concern, verb);
    m_desk.undo.push({verb, [this, former, concern] {
                          const auto now = m_store.find(concern.id);
                          if (!now || !storage::sameContent(*now, concern))
                              return Problems{{QStringLiteral("undo.changed_since"), QString()}};
                          Concern back = former;
                          back.version = now->version;
                          write(back, QStringLiteral("concerns.restore"));
                          return Problems{};
                      }});
    return {};
}

void ConcernService::write(Concern& concern, const QString& verb)
{
    auto work = m_desk.begin(Action::HandleConcerns, verb);
    work.update(concern);
    work.changes(concernsArea);
    work.about(subject, concern.id.value());
    work.commit();
}

std::vector<ConcernLine> ConcernService::waiting(std::optional<CentreId> centre) const
{
    m_desk.session.require(Action::HandleConcerns);
    return m_store.waiting(centre);
}

int ConcernService::waitingCount(std::optional<CentreId> centre) const
{
    m_desk.session.require(Action::SeeToday);
    return m_store.waitingCount(centre);
}

std::vector<ConcernLine> ConcernService::raisedByMe(QDate from) const
{
    m_desk.session.require(Action::RaiseConcerns);
    return m_store.raisedBy(m_desk.session.helperId(), fromLocal(from, QTime(0, 0)));
}

std::vector<Concern> ConcernService::about(PersonId person) const
{
    m_desk.session.require(Action::SeeCard);
    const auto standing = ContactStore(m_desk.database).standing(person);
    return standing && isMasked(m_desk, standing->state) ? std::vector<Concern>{} : m_store.about(person);
}

std::vector<ConcernLine> ConcernService::handledSince(QDate from, std::optional<CentreId> centre) const
{
    m_desk.session.require(Action::HandleConcerns);
    return m_store.handledSince(fromLocal(from, QTime(0, 0)), centre);
}

} // namespace naervaer
