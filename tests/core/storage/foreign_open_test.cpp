// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"

using namespace naervaer;

// Only to see that tests/preload notices it: run by ctest, which expects a failure.
TEST_CASE("something else opens a register that is open", "[.foreign_open]")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    CHECK_FALSE(test::bytesOf(folder.file()).isEmpty());
}
