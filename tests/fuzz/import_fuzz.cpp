// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet of people as a dry run reads it, with the columns it guesses or was told: "Tlf.=phone" stands in the
// first line when the first byte is odd.
#include "core/people/people_import.h"

#include "core/people/personal_number.h"
#include "tests/fuzz/input.h"

#include <QBuffer>

using namespace naervaer;

namespace {

const PeopleImportContext& context()
{
    static const PeopleImportContext made = [] {
        PeopleImportContext context;
        context.today = QDate(2026, 11, 3);
        context.country = QStringLiteral("DK");
        context.centre = CentreId(7);
        context.centres = {{QStringLiteral("huset"), CentreId(8)}};
        return context;
    }();
    return made;
}

JudgedRow judge(const ImportRow& row)
{
    const Result<IncomingPerson> read = readPerson(row, context());
    JudgedRow judged{row.number(), Verdict::Refused, {}};
    if (!read.ok()) {
        fuzz::mustHold(!read.problems().empty());
        judged.reasons = read.problems();
        return judged;
    }
    fuzz::mustHold(read->person.centreId.value() > 0 && !read->person.shownName().isEmpty());
    judged.verdict = Verdict::New;
    return judged;
}

ColumnMapping mappingOf(const QStringList& words, const QStringList& headers)
{
    const auto chosen = chosenMapping(words, headers, peopleImportFields());
    return chosen.ok() ? chosen.value() : guessMapping(headers, peopleImportFields());
}

/// What is remembered for these headers is what was chosen.
void checkMemory(const ColumnMapping& mapping, const QStringList& headers)
{
    QJsonObject remembered;
    rememberMapping(remembered, mapping, headers);
    const auto recalled = recallMapping(remembered, headers, peopleImportFields());
    if (recalled)
        fuzz::mustHold(recalled->fields.size() == headers.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    const bool hasWords = input.byte() % 2 == 1;
    QByteArray content = input.rest();
    QStringList words;
    if (hasWords) {
        const qsizetype end = content.indexOf('\n');
        words = QString::fromUtf8(content.left(end)).split(u'|');
        content = content.mid(end + 1);
    }
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    const QStringList headers = CsvReader(file).headers();
    const ColumnMapping mapping = mappingOf(words, headers);
    checkMemory(mapping, headers);
    file.seek(0);
    const ImportReport report = judgeFile(file, mapping, peopleImportFields(), judge, {});
    static_cast<void>(toJson(report));
    return 0;
}
