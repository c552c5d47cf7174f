// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/undo_stack.h"

#include "tests/support/catch.h"

#include <stdexcept>

using namespace naervaer;

namespace {

UndoStack::Step noting(QStringList& log, const QString& verb)
{
    return {verb, [&log, verb] {
                log += verb;
                return Problems();
            }};
}

} // namespace

TEST_CASE("what was done last is taken back first")
{
    UndoStack stack;
    QStringList log;
    CHECK_FALSE(stack.next());
    stack.push(noting(log, QStringLiteral("a")));
    stack.push(noting(log, QStringLiteral("b")));
    CHECK(stack.next() == QStringLiteral("b"));
    CHECK(stack.undo().empty());
    CHECK(stack.undo().empty());
    CHECK(log == QStringList{QStringLiteral("b"), QStringLiteral("a")});
    CHECK_FALSE(stack.next());
    CHECK(stack.undo().empty());
}

TEST_CASE("a step that is refused or fails is gone as well")
{
    UndoStack stack;
    stack.push({QStringLiteral("refused"), [] { return Problems{{QStringLiteral("a.b"), {}}}; }});
    CHECK(stack.undo().size() == 1);
    CHECK_FALSE(stack.next());
    stack.push({QStringLiteral("fails"), []() -> Problems { throw std::runtime_error("disk"); }});
    CHECK_THROWS_AS(stack.undo(), std::runtime_error);
    CHECK_FALSE(stack.next());
}

TEST_CASE("what an inverse pushes is not kept, so undoing twice goes back twice")
{
    UndoStack stack;
    QStringList log;
    stack.push(noting(log, QStringLiteral("first")));
    stack.push({QStringLiteral("second"), [&] {
                    stack.push(noting(log, QStringLiteral("redo")));
                    return Problems();
                }});
    static_cast<void>(stack.undo());
    CHECK(stack.next() == QStringLiteral("first"));
    stack.push(noting(log, QStringLiteral("third"))); // afterwards it is kept again
    CHECK(stack.next() == QStringLiteral("third"));
}

TEST_CASE("a failing inverse does not stop later steps from being kept")
{
    UndoStack stack;
    QStringList log;
    stack.push({QStringLiteral("fails"), []() -> Problems { throw std::runtime_error("disk"); }});
    CHECK_THROWS(stack.undo());
    stack.push(noting(log, QStringLiteral("next")));
    CHECK(stack.next() == QStringLiteral("next"));
}

TEST_CASE("the oldest of more than fifty steps is forgotten, and clear forgets all")
{
    UndoStack stack;
    QStringList log;
    for (int i = 0; i < 51; ++i)
        stack.push(noting(log, QString::number(i)));
    while (stack.next())
        static_cast<void>(stack.undo());
    CHECK(log.size() == 50);
    CHECK(log.last() == QStringLiteral("1"));
    stack.push(noting(log, QStringLiteral("a")));
    stack.clear();
    CHECK_FALSE(stack.next());
}

TEST_CASE("steps that were one deed go back at once, newest first")
{
    UndoStack stack;
    QStringList log;
    for (const QString& verb : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        stack.push(noting(log, verb));
    stack.join(2, QStringLiteral("both"));
    CHECK(stack.next() == QStringLiteral("both"));
    CHECK(stack.undo().empty());
    CHECK(log == QStringList{QStringLiteral("c"), QStringLiteral("b")});
    CHECK(stack.next() == QStringLiteral("a"));
}

TEST_CASE("a joined step that is refused goes no further back")
{
    UndoStack stack;
    QStringList log;
    stack.push(noting(log, QStringLiteral("a")));
    stack.push({QStringLiteral("refused"), [] { return Problems{{QStringLiteral("a.b"), {}}}; }});
    stack.join(2, QStringLiteral("both"));
    CHECK(stack.undo().size() == 1);
    CHECK(log.isEmpty());
    CHECK_FALSE(stack.next());
}

TEST_CASE("one step, or more than there are, are left as they stand")
{
    UndoStack stack;
    QStringList log;
    stack.push(noting(log, QStringLiteral("a")));
    stack.join(1, QStringLiteral("one"));
    stack.join(3, QStringLiteral("three"));
    CHECK(stack.next() == QStringLiteral("a"));
}
