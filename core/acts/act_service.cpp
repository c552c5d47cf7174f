// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_service.h"

#include "core/acts/look_review_mapping.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr int mostActs = 5'000; // a month of a busy centre; the page says so when there were more

} // namespace

Work<MonthOfActs> ActService::month(QDate day) const
{
    m_desk.session.require(Action::ReadActs);
    return [place = m_desk.database.location(), when = idsOfMonth(day), reviewer = m_desk.session.helperId(),
               mayJudge = m_desk.session.may(Action::JudgeLooks),
               withNames = m_desk.session.may(Action::SeeCard)](const std::stop_token&) {
        storage::Database reader(place, storage::Use::Reader);
        const ActStore store(reader);
        MonthOfActs month{store.acts(when, mostActs), store.countActs(when), {}};
        if (mayJudge) {
            month.looks = store.drawn(when, reviewer);
            store.explain(month.looks, withNames);
        }
        return month;
    };
}

Work<LogCheck> ActService::verify() const
{
    m_desk.session.require(Action::ReadActs);
    return [place = m_desk.database.location(), anchors = storage::keptAnchors(m_file)](const std::stop_token& stop) {
        storage::Database reader(place, storage::Use::Reader);
        return LogCheck{
            storage::auditAnchor(reader).position, storage::verifyAudit(reader, anchors, stop), stop.stop_requested()};
    };
}

Problems ActService::judge(qint64 auditId, std::optional<LookAnswer> answer)
{
    m_desk.session.require(Action::JudgeLooks);
    const ActStore store(m_desk.database);
    const auto look = store.look(auditId);
    if (!look)
        return {{QStringLiteral("look.unknown"), {}}};
    if (Problems problems = checkReviewer(look->helperId, m_desk.session.helperId()); !problems.empty())
        return problems;
    const auto before = store.review(auditId);
    const std::optional<LookAnswer> former = before ? std::optional(before->answer) : std::nullopt;
    if (former == answer)
        return {};
    const QString verb = QStringLiteral("acts.judge_look");
    write(auditId, answer, verb);
    m_desk.undo.push({verb, [this, auditId, former, verb] {
                          write(auditId, former, verb + QStringLiteral(".undo"));
                          return Problems{};
                      }});
    return {};
}

void ActService::write(qint64 auditId, std::optional<LookAnswer> answer, const QString& verb)
{
    auto work = m_desk.begin(Action::JudgeLooks, verb);
    ActStore store(work.database());
    auto review = store.review(auditId);
    if (!answer) {
        if (review)
            store.remove(review->id);
    } else if (review) {
        review->answer = *answer;
        work.update(*review);
    } else {
        LookReview fresh;
        fresh.auditId = auditId;
        fresh.answer = *answer;
        work.insert(fresh);
    }
    work.changes(actsArea);
    work.commit();
}

int ActService::waiting() const
{
    m_desk.session.require(Action::JudgeLooks);
    const auto looks =
        ActStore(m_desk.database).drawn(idsOfMonth(m_desk.clock.today().addMonths(-1)), m_desk.session.helperId());
    return static_cast<int>(std::ranges::count_if(looks, [](const LookLine& line) { return !line.answer; }));
}

} // namespace naervaer
