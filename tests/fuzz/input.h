// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdlib>

/// What libFuzzer calls with the bytes it made up, in each program of this folder.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size);
/// Called once before.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);

namespace naervaer::fuzz {

/// The made-up bytes, taken from the front.
class Input {
public:
    Input(const unsigned char* bytes, size_t size)
        : m_bytes(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_at >= m_bytes.size(); }
    /// 0 when there are no more.
    [[nodiscard]] unsigned byte() { return isEmpty() ? 0 : static_cast<unsigned char>(m_bytes[m_at++]); }
    /// Three bytes, the lowest first.
    [[nodiscard]] unsigned number()
    {
        const unsigned low = byte();
        const unsigned middle = byte();
        return low | middle << 8 | byte() << 16;
    }
    [[nodiscard]] QByteArray bytes(qsizetype most)
    {
        const QByteArray taken = m_bytes.mid(m_at, most);
        m_at += taken.size();
        return taken;
    }
    [[nodiscard]] QByteArray rest() { return bytes(m_bytes.size()); }
    /// The rest as somebody's text.
    [[nodiscard]] QString text() { return QString::fromUtf8(rest()); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Ends the process, so that libFuzzer keeps the input, where something that must hold does not.
inline void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace naervaer::fuzz
