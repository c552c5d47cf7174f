// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_seal.h"

#include "core/storage/vault/sealing.h"

#include <QtEndian>
#include <array>

namespace naervaer {
namespace {

using namespace storage::vault;

/// The ids of the note and of whom it is about, little-endian.
using Place = std::array<unsigned char, 2 * sizeof(qint64)>;

Place placeOf(NoteId note, PersonId person)
{
    Place place{};
    qToLittleEndian(note.value(), place.data());
    qToLittleEndian(person.value(), place.data() + sizeof(qint64));
    return place;
}

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Bytes bytesOf(QByteArrayView bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<size_t>(bytes.size())};
}

Secret keyOfNotes(const Secret& key)
{
    return derivedKey(bytesOf("confidential notes"), key);
}

Secret keyOfDrafts(const Secret& key)
{
    return derivedKey(bytesOf("drafts of confidential notes"), key);
}

QString sealed(const Secret& key, Bytes bound, const QString& text)
{
    requireSodium();
    Nonce nonce{};
    fillRandom(nonce);
    QByteArray words = text.toUtf8();
    const auto size = static_cast<size_t>(words.size());
    QByteArray all(static_cast<qsizetype>(nonceSize + size + tagSize), Qt::Uninitialized);
    unsigned char* bytes = writable(all);
    std::copy(nonce.begin(), nonce.end(), bytes);
    seal(key, nonce, bound, {writable(words), size}, bytes + nonceSize, bytes + nonceSize + size);
    return QString::fromLatin1(all.toBase64());
}

std::optional<QString> opened(const Secret& key, Bytes bound, const QString& sealed)
{
    requireSodium();
    auto bytes = QByteArray::fromBase64Encoding(sealed.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() < static_cast<qsizetype>(nonceSize + tagSize))
        return std::nullopt;
    unsigned char* nonce = writable(*bytes);
    unsigned char* words = nonce + nonceSize;
    const size_t size = static_cast<size_t>((*bytes).size()) - nonceSize - tagSize;
    if (!unseal(key, nonce, bound, {words, size}, words + size))
        return std::nullopt;
    return QString::fromUtf8(reinterpret_cast<const char*>(words), static_cast<qsizetype>(size));
}

} // namespace

QString sealNote(const Secret& key, NoteId note, PersonId person, const QString& text)
{
    return sealed(keyOfNotes(key), placeOf(note, person), text);
}

std::optional<QString> openNote(const Secret& key, NoteId note, PersonId person, const QString& sealed)
{
    return opened(keyOfNotes(key), placeOf(note, person), sealed);
}

QString sealDraft(const Secret& key, const QString& place, const QString& text)
{
    return sealed(keyOfDrafts(key), bytesOf(place.toUtf8()), text);
}

std::optional<QString> openDraft(const Secret& key, const QString& place, const QString& sealed)
{
    return opened(keyOfDrafts(key), bytesOf(place.toUtf8()), sealed);
}

} // namespace naervaer
