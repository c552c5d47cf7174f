// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that the file keeps: a saved list, the memory of a merge, what was chosen for a spreadsheet's columns.
#include "core/imports/column_mapping.h"
#include "core/people/merge.h"
#include "core/people/people_filter.h"
#include "core/people/people_import.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

using namespace naervaer;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QString text = fuzz::Input(bytes, size).text();
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const PeopleFilter filter = PeopleFilter::fromJson(json);
    fuzz::mustHold(!filter.order.empty() && PeopleFilter::fromJson(filter.toJson()) == filter);
    const QString merge = MergeMemory::fromText(text).toText();
    fuzz::mustHold(MergeMemory::fromText(merge).toText() == merge);
    for (const QString& headers : json.keys())
        static_cast<void>(recallMapping(json, headers.split(u'\n'), peopleImportFields()));
    return 0;
}
