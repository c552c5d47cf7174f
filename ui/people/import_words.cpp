// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> importSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"csv.unreadable",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "The file cannot be read to its end. Copy it to this computer and try again.")},
        {"csv.empty", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is nothing in the file.")},
        {"csv.header_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The first row must hold the names of the columns.")},
        {"csv.header_twice",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Two columns are called “%1”. Give one of them another name.")},
        {"csv.too_many_rows",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file has more than %1 rows. Divide it in several.")},
        {"csv.quote_unclosed",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "A quotation mark is never closed. Save the file anew from the spreadsheet.")},
        {"csv.quote_stray", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A quotation mark stands where it should not.")},
        {"csv.too_many_cells",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The row has %1 cells, but there are %2 columns.")},
        {"csv.field_too_long", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A cell is longer than %1 characters.")},
        {"csv.row_too_long", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The row is too long to be read.")},
        {"csv.nul", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The row holds characters that are no text.")},
        {"csv.control_character",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The row holds characters that are no text.")},
        {"csv.bytes_invalid",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Some letters cannot be read. Save the file as UTF-8.")},
        {"mapping.columns_differ",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The columns are not those of this file.")},
        {"mapping.field_unknown",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A column is read as something that does not exist.")},
        {"mapping.field_twice",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "“%1” and “%2” are read as the same thing. Leave one of them out.")},
        {"mapping.nothing_mapped", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose at least one column to read.")},
        {"mapping.word_unreadable",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "“%1” is not a column and what it is read as.")},
        {"mapping.header_unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no column called “%1”.")},
        {"import.not_judged",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file was not looked through to its end.")},
        {"import.file_changed",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file was changed meanwhile. Look it through again.")},
        {"import.stopped", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Stopped. Nothing was imported.")},
        {"import.row_repeated", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The same person as in row %1.")},
        {"import.nothing_to_write", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is nobody new in the file.")},
        {"import.some_kept",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "%1 people stay, because they were met or changed since; %2 were taken back.")},
        {"import.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This import is no longer known.")},
        {"import.already_withdrawn", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This import was taken back before.")},
        {"person.several_fit", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "%1 people here may be this one.")},
        {"person.perhaps_known",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "Somebody here has the same nickname and year of birth. If it is the same person, merge the two "
                "cards.")},
        {"person.differs", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The card says something else.")},
    };
    return sentences;
}

} // namespace naervaer::ui
