// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_rules.h"

namespace naervaer {
namespace {

constexpr int longestText = 2000;

void checkWords(const QString& text, const QString& field, const QString& missing, Problems& problems)
{
    if (text.trimmed().isEmpty())
        problems.push_back({missing, field});
    else if (text.size() > longestText)
        problems.push_back({QStringLiteral("text.too_long"), field, {QString::number(longestText)}});
}

} // namespace

Problems checkConcern(const Concern& concern)
{
    Problems problems;
    checkWords(concern.text, QStringLiteral("text"), QStringLiteral("concern.text_missing"), problems);
    return problems;
}

Problems checkHandling(const Concern& concern, const QString& how)
{
    if (concern.state == ConcernState::Handled || concern.state == ConcernState::Withdrawn)
        return {{QStringLiteral("concern.already_handled"), QString()}};
    Problems problems;
    checkWords(how, QStringLiteral("how"), QStringLiteral("concern.how_missing"), problems);
    return problems;
}

bool waitsBefore(const Concern& a, const Concern& b)
{
    if (a.urgency != b.urgency)
        return a.urgency > b.urgency;
    return std::tie(a.raisedAt, a.id) < std::tie(b.raisedAt, b.id);
}

Concern seen(Concern concern, HelperId helper, const QDateTime& at)
{
    if (concern.state == ConcernState::Open)
        concern.state = ConcernState::Seen;
    if (!concern.seenAt.isValid()) {
        concern.seenAt = at;
        concern.seenBy = helper;
    }
    return concern;
}

Concern handled(Concern concern, HelperId helper, const QDateTime& at, const QString& how)
{
    concern = seen(std::move(concern), helper, at);
    concern.state = ConcernState::Handled;
    concern.handledAt = at;
    concern.handledBy = helper;
    concern.how = how.trimmed();
    return concern;
}

Concern reopened(Concern concern)
{
    concern.state = ConcernState::Seen;
    concern.handledAt = {};
    concern.handledBy = {};
    concern.how.clear();
    return concern;
}

} // namespace naervaer
