// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a file, as typed, pasted, or read from a passphrase file: words, or the code of a recovery sheet.
#include "core/storage/vault/recovery_code.h"

#include "core/privacy/passphrase_quality.h"
#include "tests/fuzz/input.h"

using namespace naervaer;
using storage::vault::Passphrase;
using storage::vault::RecoveryCode;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QString typed = fuzz::Input(bytes, size).text();
    const auto code = RecoveryCode::parse(typed);
    const bool hasErrors = !RecoveryCode::errorsSoFar(typed).empty();
    if (code.ok()) {
        fuzz::mustHold(!hasErrors);
        const auto again = RecoveryCode::parse(code->printed());
        fuzz::mustHold(again.ok() && again->printed() == code->printed());
        fuzz::mustHold(code->passphrase().bytes().size() == 32);
    }
    const Passphrase words(typed);
    fuzz::mustHold(words.isEmpty() == typed.isEmpty());
    const WordList list =
        WordList::fromText(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    fuzz::mustHold(list.handy() <= list.words().size());
    fuzz::mustHold(passphraseBits(typed, list, {QStringLiteral("Huset")}) >= 0);
    return 0;
}
