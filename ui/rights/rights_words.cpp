// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/rights_words.h"

#include "ui/print/subject_words.h"

#include <QCoreApplication>

namespace naervaer::ui {
namespace {

QString tablesOf(const std::vector<ErasedRows>& preview, PersonTable::Fate fate)
{
    QStringList parts;
    for (const ErasedRows& each : preview)
        if (each.fate == fate)
            parts.append(QStringLiteral("%1 %2").arg(tableWords(each.table)).arg(each.count));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::span<const ProblemSentence> rightsSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"erasure.already_asked",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The erasure of this card is asked for already.")},
        {"erasure.not_open", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This request was decided already.")},
        {"erasure.own_request",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "You asked for this erasure yourself: somebody else has to confirm it.")},
        {"retention.months_out_of_range",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number of months from %1 to %2.")},
        {"file.is_link",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "This name is a link to another file. Nothing was written: choose a name.")},
        {"file.not_a_file",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is not a file. Nothing was written: choose a name.")},
    };
    return sentences;
}

QStringList previewWords(const std::vector<ErasedRows>& preview)
{
    QStringList lines;
    const QString goes = tablesOf(preview, PersonTable::Fate::Deleted);
    const QString stays = tablesOf(preview, PersonTable::Fate::KeptEmptied);
    if (!goes.isEmpty())
        lines.append(QCoreApplication::translate("naervaer::ui::ErasurePreview", "Goes for good: %1").arg(goes));
    if (!stays.isEmpty())
        lines.append(QCoreApplication::translate(
            "naervaer::ui::ErasurePreview", "Stays for the figures, without name, words and hour: %1")
                         .arg(stays));
    return lines;
}

} // namespace naervaer::ui
