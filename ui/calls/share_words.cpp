// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/share_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

QString words(ShareReason reason)
{
    switch (reason) {
    case ShareReason::ByHand:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Chosen by hand");
    case ShareReason::Stays:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Stays with the same caller");
    case ShareReason::Wished:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Wished for");
    case ShareReason::RangLast:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Rang last");
    case ShareReason::RangBefore:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Has rung before");
    case ShareReason::Clicks:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Their talks go well");
    case ShareReason::OtherLanguage:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "In their second language");
    case ShareReason::LittleTime:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Little time in the wished hours");
    case ShareReason::HasRoom:
        return QCoreApplication::translate("naervaer::ui::ShareReason", "Has room");
    }
    return {};
}

QString words(LeftReason reason)
{
    switch (reason) {
    case LeftReason::NobodyThere:
        return QCoreApplication::translate("naervaer::ui::LeftReason", "Nobody is at the phone");
    case LeftReason::NoLanguage:
        return QCoreApplication::translate("naervaer::ui::LeftReason", "Nobody speaks the language");
    case LeftReason::NoShiftInTime:
        return QCoreApplication::translate("naervaer::ui::LeftReason", "Nobody is there in the wished hours");
    case LeftReason::KeptApart:
        return QCoreApplication::translate("naervaer::ui::LeftReason", "Must not meet those who could");
    case LeftReason::EverybodyFull:
        return QCoreApplication::translate("naervaer::ui::LeftReason", "Everybody who could is full");
    }
    return {};
}

QString words(WishSide side)
{
    return side == WishSide::Person ? QCoreApplication::translate("naervaer::ui::WishSide", "The person")
                                    : QCoreApplication::translate("naervaer::ui::WishSide", "The caller");
}

QString words(WishKind kind)
{
    return kind == WishKind::Prefers ? QCoreApplication::translate("naervaer::ui::WishKind", "Wishes for")
                                     : QCoreApplication::translate("naervaer::ui::WishKind", "Wishes not");
}

QString reasonWords(const std::vector<CostPart>& parts)
{
    QStringList said;
    for (const CostPart& part : parts)
        if (part.reason != ShareReason::Stays || parts.size() == 1) // what made the choice first says more
            said.append(words(part.reason));
    return said.join(QStringLiteral(" · "));
}

} // namespace naervaer::ui
