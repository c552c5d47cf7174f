// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/founded_register.h"

#include "core/organisation/founding.h"
#include "tests/support/register_folder.h"

namespace naervaer::test {

void foundHouse(const QString& file, const storage::vault::RecoveryCode& recovery, const Clock& clock)
{
    Founding founding{QStringLiteral("Husene"), QStringLiteral("DK"), {}, {}};
    founding.centre.name = QStringLiteral("Huset");
    founding.coordinator.name = QStringLiteral("Mette");
    founding.coordinator.role = Role::Coordinator;
    auto code = storage::vault::RecoveryCode::parse(recovery.printed());
    const Problems problems = foundRegister({file},
        {{}, phrase("rød grød"), std::move(code).value(), storage::vault::PassphraseCost::weakForTests()}, founding,
        clock);
    if (!problems.empty())
        throw Failure(Failure::Kind::Storage, problems.front().code);
}

} // namespace naervaer::test
