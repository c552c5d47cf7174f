// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/code_words.h"

#include <QSet>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
/// Every value has words of its own, none is the bare code.
template <typename Enum> void checkVocabulary()
{
    QSet<QString> seen;
    for (const Coded<Enum>& each : Codes<Enum>::all) {
        INFO(each.code);
        CHECK(words(each.value) != QLatin1String(each.code));
        CHECK(words(each.value).front().isUpper());
        CHECK_FALSE(seen.contains(words(each.value)));
        seen << words(each.value);
    }
}
} // namespace

TEST_CASE("every code a screen shows has words, no two the same")
{
    checkVocabulary<ContactKind>();
    checkVocabulary<AttemptOutcome>();
    checkVocabulary<CallOutcome>();
    checkVocabulary<HoldReason>();
    checkVocabulary<DueReason>();
    checkVocabulary<Urgency>();
    checkVocabulary<HeldBack>();
    checkVocabulary<ConcernState>();
    checkVocabulary<TaskState>();
    checkVocabulary<CameHow>();
    checkVocabulary<LegalBasis>();
    checkVocabulary<Dwelling>();
    checkVocabulary<PersonState>();
    checkVocabulary<RelationKind>();
    checkVocabulary<PauseReason>();
    checkVocabulary<ConsentPurpose>();
    checkVocabulary<ConsentHow>();
    checkVocabulary<LookPurpose>();
    checkVocabulary<Role>();
    checkVocabulary<HelperKind>();
}

TEST_CASE("a list of codes reads as words, and an unknown code as itself")
{
    CHECK(joinedWords({QStringLiteral("da"), QStringLiteral("uk")}, languageWords)
        == QStringLiteral("Danish, Ukrainian"));
    CHECK(languageWords(QStringLiteral("xx")) == QStringLiteral("xx"));
    CHECK(moodWords(5) == QStringLiteral("Very well"));
    CHECK(moodWords(0).isEmpty());
}

TEST_CASE("a box of codes gives back what was chosen in it")
{
    const std::unique_ptr<QComboBox> box(codeBox(PauseReason::Treatment));
    CHECK(box->count() == 6);
    CHECK(chosenIn<PauseReason>(box.get()) == PauseReason::Treatment);
    box->setCurrentIndex(0);
    CHECK(chosenIn<PauseReason>(box.get()) == PauseReason::Hospital);
}
