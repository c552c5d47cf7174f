// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/problem.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <span>

namespace naervaer::ui {

/// A problem's code and its English sentence, with %1, %2 ... for its values; none of them counts (%n).
/// Mark the sentence with QT_TRANSLATE_NOOP("naervaer::ui::Problem", ...).
struct ProblemSentence {
    const char* code;
    const char* sentence;
};

/// The sentences of core/base.
[[nodiscard]] std::span<const ProblemSentence> baseSentences();
[[nodiscard]] std::span<const ProblemSentence> organisationSentences();
[[nodiscard]] std::span<const ProblemSentence> accountSentences();
/// The sentences of contacts, rhythms and pauses, and those that every area shares.
[[nodiscard]] std::span<const ProblemSentence> contactSentences();
/// What core/storage/check.h and the areas' checks find.
[[nodiscard]] std::span<const ProblemSentence> checkSentences();

/// What shifts refuse and warn of.
[[nodiscard]] std::span<const ProblemSentence> shiftSentences();

/// What core/storage/vault refuses.
[[nodiscard]] std::span<const ProblemSentence> vaultSentences();
[[nodiscard]] std::span<const ProblemSentence> backupSentences();

/// What the problem is and, where it helps, what to write instead. A code without a sentence shows as itself.
[[nodiscard]] QString sentence(const Problem& problem);

/// What to tell when a verb failed. Nothing here is personal.
struct Trouble {
    QString title; ///< "Not saved: the disk is full"
    QString sentence; ///< What happened, and that nothing was saved.
    QString advice; ///< What to do now.
    QString detail; ///< For whoever helps: the engine's own words. May be empty.
};

[[nodiscard]] Trouble trouble(const Failure& failure);
/// For what no code has foreseen.
[[nodiscard]] Trouble trouble(const std::exception& unforeseen);

/// A date as people say it: "today", "yesterday", "tomorrow", a weekday within six days either way,
/// "24 November" within the year, else "24 Nov 2025".
[[nodiscard]] QString dayWords(QDate date, QDate today);
/// "yesterday 18:30"; the moment as the clock on the wall shows it.
[[nodiscard]] QString momentWords(const QDateTime& moment, QDate today);
/// "Tuesday 24 November 2026": what a short form stands for.
[[nodiscard]] QString fullDate(QDate date);
/// "Tue 24 Nov": for paper, which is read on another day.
[[nodiscard]] QString paperDate(QDate date);
/// "18:30" in the way of the language.
[[nodiscard]] QString timeWords(QTime time);

} // namespace naervaer::ui
