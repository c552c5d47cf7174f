// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/input.h"

namespace naervaer::fuzz {

/// Changes a whole file as the input says: bytes written over, flipped, left out, put in, moved, or the end cut off.
inline void edit(QByteArray& file, Input& input)
{
    while (!input.isEmpty() && !file.isEmpty()) {
        const unsigned kind = input.byte() % 6;
        const auto at = static_cast<qsizetype>(input.number()) % file.size();
        const auto length = static_cast<qsizetype>(input.byte());
        switch (kind) {
        case 0: {
            const QByteArray written = input.bytes(length);
            file.replace(at, written.size(), written);
            break;
        }
        case 1:
            file[at] = static_cast<char>(file[at] ^ (1 << (length % 8)));
            break;
        case 2:
            file.remove(at, length * 16);
            break;
        case 3:
            file.insert(at, input.bytes(length));
            break;
        case 4: { // a stretch of pages or frames from elsewhere
            const auto from = static_cast<qsizetype>(input.number()) % file.size();
            const QByteArray moved = file.mid(from, length * 32);
            file.replace(at, moved.size(), moved);
            break;
        }
        default:
            file.truncate(at);
        }
    }
}

} // namespace naervaer::fuzz
