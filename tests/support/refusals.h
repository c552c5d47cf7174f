// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/test_register.h"

#include <functional>

namespace naervaer::test {

/// Problems as a test writes them down: "person.name_missing/name phone.impossible/phones.0"; empty when all is well.
inline QString told(const Problems& problems)
{
    QStringList all;
    for (const Problem& each : problems)
        all.append(each.field.isEmpty() ? each.code : each.code + u'/' + each.field);
    return all.join(u' ');
}

template <typename T> QString told(const Result<T>& result)
{
    return result.ok() ? QString() : told(result.problems());
}

/// Whether the desk lets the act through, whatever comes of it then.
inline bool isLetThrough(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Failure& failure) {
        return failure.kind() != Failure::Kind::NotAllowed;
    }
    return true;
}

/// A verb or a reading function, and the initials of the roles that may use it: V, S, C, M(anager), A(dministrator).
struct LeaveRow {
    const char* verb;
    const char* roles;
    std::function<void()> act;
};

/// Tries each row in each role, and with nobody at the desk.
inline void checkLeaves(TestRegister& reg, const std::vector<LeaveRow>& rows)
{
    for (const LeaveRow& row : rows) {
        CAPTURE(row.verb);
        QString letThrough;
        for (const auto& [role, code] : Codes<Role>::all) {
            reg.seat(reg.mette, role);
            if (isLetThrough(row.act))
                letThrough += QChar(QLatin1Char(code[0])).toUpper();
        }
        CHECK(letThrough == QLatin1String(row.roles));
        reg.desk.session = Session();
        CHECK_FALSE(isLetThrough(row.act));
    }
}

} // namespace naervaer::test
