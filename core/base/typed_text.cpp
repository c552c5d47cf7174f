// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_text.h"

namespace naervaer {

QString tidied(const QString& typed)
{
    constexpr char16_t minus = 0x2212;
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified().toLower();
    for (QChar& sign : text) {
        if (sign == minus || sign.category() == QChar::Punctuation_Dash)
            sign = u'-';
    }
    return text;
}

} // namespace naervaer
