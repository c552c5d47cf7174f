// SPDX-License-Identifier: GPL-3.0-or-later
// The agreements of ContactService: rhythms, pauses, margins.
#include "core/contacts/contact_mapping.h"
#include "core/contacts/contact_service.h"
#include "core/contacts/rhythm_rules.h"
#include "core/people/people_mapping.h"

namespace naervaer {
namespace {

const QString personSubject = QStringLiteral("person");

} // namespace

Problems ContactService::agreeRhythm(
    PersonId person, std::optional<int> intervalDays, std::optional<QTime> notBefore, std::optional<QTime> notAfter)
{
    m_desk.session.require(Action::AgreeRhythm);
    if (Problems problems = m_store.unready(person); !problems.empty())
        return problems;
    const auto standing = m_store.standing(person);
    Rhythm former = m_store.rhythm(standing->personId).value_or(Rhythm{});
    if (former.personId.isNull())
        former.sinceOn = m_desk.clock.today();
    former.personId = standing->personId;
    const Rhythm agreement = agreed(former, intervalDays, notBefore, notAfter, m_desk.clock.today());
    if (Problems problems = checkRhythm(agreement); !problems.empty())
        return problems;
    setAgreement(agreement, QStringLiteral("contacts.agree_rhythm"));
    m_desk.undo.push({QStringLiteral("contacts.agree_rhythm"), [this, former] {
                          setAgreement(former, QStringLiteral("contacts.restore_rhythm"));
                          return Problems{};
                      }});
    return {};
}

void ContactService::setAgreement(const Rhythm& agreement, const QString& verb)
{
    auto work = m_desk.begin(Action::AgreeRhythm, verb);
    ContactLog::agree(work, agreement);
    work.about(personSubject, agreement.personId.value());
    work.commit();
}

Result<PauseId> ContactService::planPause(Pause pause)
{
    m_desk.session.require(Action::AgreeRhythm);
    if (Problems problems = m_store.unready(pause.personId); !problems.empty())
        return problems;
    pause.personId = m_store.standing(pause.personId)->personId;
    pause.isActive = true;
    if (Problems problems = checkPause(pause, m_store.pauses(pause.personId)); !problems.empty())
        return problems;
    auto work = m_desk.begin(Action::AgreeRhythm, QStringLiteral("contacts.plan_pause"));
    work.insert(pause);
    settlePause(work, pause);
    Pause withdrawn = pause;
    withdrawn.isActive = false;
    offerBack(QStringLiteral("contacts.plan_pause"), withdrawn, pause);
    return pause.id;
}

Problems ContactService::amendPause(Pause pause)
{
    m_desk.session.require(Action::AgreeRhythm);
    const auto former = m_store.pause(pause.id);
    if (!former)
        return {{QStringLiteral("pause.unknown"), QString()}};
    if (Problems problems = m_store.unready(former->personId); !problems.empty())
        return problems;
    pause.personId = former->personId;
    if (Problems problems = checkPause(pause, m_store.pauses(pause.personId)); !problems.empty())
        return problems;
    writePause(pause, QStringLiteral("contacts.amend_pause"));
    offerBack(QStringLiteral("contacts.amend_pause"), *former, pause);
    return {};
}

void ContactService::offerBack(const QString& verb, const Pause& former, const Pause& pause)
{
    m_desk.undo.push({verb, [this, former, pause] {
                          const auto now = m_store.pause(pause.id);
                          if (!now || !storage::sameContent(*now, pause))
                              return Problems{{QStringLiteral("undo.changed_since"), QString()}};
                          Pause back = former;
                          back.version = now->version;
                          writePause(back, QStringLiteral("contacts.restore_pause"));
                          return Problems{};
                      }});
}

void ContactService::writePause(Pause& pause, const QString& verb)
{
    auto work = m_desk.begin(Action::AgreeRhythm, verb);
    work.update(pause);
    settlePause(work, pause);
}

void ContactService::settlePause(storage::UnitOfWork& work, const Pause& pause)
{
    ContactLog::refresh(work, pause.personId);
    work.changes(contactsArea);
    work.about(personSubject, pause.personId.value());
    work.commit();
}

void ContactService::refreshCentre(CentreId centre)
{
    auto work = m_desk.begin(Action::SetUpRegister, QStringLiteral("contacts.refresh_centre"));
    const int margin = m_store.marginDays(centre);
    const auto pauses = m_store.pausesOf(centre);
    for (Rhythm& rhythm : m_store.agreedRhythms(centre)) {
        const std::vector<Pause> own = pauses.value(rhythm.personId);
        const Rhythm former = rhythm;
        rhythm.dueOn = dueDay(rhythm, own);
        rhythm.forgottenOn = forgottenDay(rhythm, own, margin);
        if (rhythm.dueOn != former.dueOn || rhythm.forgottenOn != former.forgottenOn)
            m_store.setDays(rhythm);
    }
    work.changes(contactsArea);
    work.about(QStringLiteral("centre"), centre.value());
    work.commit();
}

} // namespace naervaer
