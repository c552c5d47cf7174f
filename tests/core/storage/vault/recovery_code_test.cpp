// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recovery_code.h"

#include "tests/support/catch.h"

using namespace naervaer;
using storage::vault::RecoveryCode;

namespace {

QStringList groupsAtFault(const QString& typed)
{
    QStringList groups;
    const auto code = RecoveryCode::parse(typed);
    if (!code.ok())
        for (const Problem& each : code.problems())
            groups += each.code + u' ' + each.values.join(u' ');
    return groups;
}

} // namespace

TEST_CASE("a recovery code is eight groups of five, and is read back as printed")
{
    const RecoveryCode code = RecoveryCode::random();
    const QString printed = code.printed();
    CHECK(printed.split(u'-').size() == 8);
    CHECK(printed.size() == 8 * 5 + 7);
    const auto read = RecoveryCode::parse(printed);
    REQUIRE(read.ok());
    CHECK(read->printed() == printed);
    CHECK(RecoveryCode::random().printed() != printed);
}

TEST_CASE("small letters, blanks, and i, l, o for 1, 1, 0 do not matter in a recovery code")
{
    for (int i = 0; i < 50; ++i) {
        const QString printed = RecoveryCode::random().printed();
        QString typed = printed.toLower();
        typed.replace(u'-', i % 2 ? u' ' : u'.').replace(u'0', u'o').replace(u'1', i % 2 ? u'l' : u'I');
        const auto read = RecoveryCode::parse(u' ' + typed + u'\n');
        REQUIRE(read.ok());
        REQUIRE(read->printed() == printed);
    }
}

TEST_CASE("every wrong character of a recovery code is found, and its group said")
{
    const QString printed = RecoveryCode::random().printed();
    const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    for (int at = 0; at < printed.size(); ++at) {
        if (printed[at] == u'-')
            continue;
        for (const QChar other : letters) {
            QString typed = printed;
            typed[at] = other;
            const QStringList expected =
                other == printed[at] ? QStringList() : QStringList(QStringLiteral("recovery.group %1").arg(at / 6 + 1));
            REQUIRE(groupsAtFault(typed) == expected);
        }
    }
}

TEST_CASE("two characters or two groups of a recovery code that changed places are found")
{
    for (int round = 0; round < 30; ++round) {
        const QString printed = RecoveryCode::random().printed();
        for (int at = 0; at + 1 < printed.size(); ++at) {
            if (printed[at] == printed[at + 1] || printed[at] == u'-' || printed[at + 1] == u'-')
                continue;
            QString typed = printed;
            std::swap(typed[at], typed[at + 1]);
            REQUIRE(groupsAtFault(typed) == QStringList(QStringLiteral("recovery.group %1").arg(at / 6 + 1)));
        }
        QStringList groups = printed.split(u'-');
        std::swap(groups[2], groups[5]);
        const QStringList both{QStringLiteral("recovery.group 3"), QStringLiteral("recovery.group 6")};
        REQUIRE(groupsAtFault(groups.join(u'-')) == both);
    }
}

TEST_CASE("a recovery code of another length, or with a letter it never has, is refused")
{
    const QString printed = RecoveryCode::random().printed();
    CHECK(groupsAtFault(printed.chopped(1)) == QStringList(QStringLiteral("recovery.length 40")));
    CHECK(groupsAtFault(QString()) == QStringList(QStringLiteral("recovery.length 40")));
    CHECK(groupsAtFault(u'U' + printed.mid(1)) == QStringList(QStringLiteral("recovery.group 1")));
    CHECK(groupsAtFault(QString::fromUtf8("å") + printed.mid(1)) == QStringList(QStringLiteral("recovery.group 1")));
}

TEST_CASE("while a recovery code is typed, a whole group that is wrong is said at once")
{
    const QString printed = RecoveryCode::random().printed();
    for (int length = 0; length <= printed.size(); ++length)
        REQUIRE(RecoveryCode::errorsSoFar(printed.left(length)).empty());

    QString typed = printed.left(14); // two groups and half of the third
    typed[9] = typed[9] == u'A' ? u'B' : u'A';
    const Problem second{QStringLiteral("recovery.group"), {}, {QStringLiteral("2")}};
    CHECK(RecoveryCode::errorsSoFar(typed) == Problems{second});
    CHECK(RecoveryCode::errorsSoFar(typed.left(10)).empty());
    const Problem length{QStringLiteral("recovery.length"), {}, {QStringLiteral("40")}};
    CHECK(RecoveryCode::errorsSoFar(printed + u'7') == Problems{length});
}
