#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an encrypted file by what core/storage/vault/README.md says, and shares no line with the program.

    read_vault.py FILE PLAIN        the passphrase (or the 32 characters of a recovery code) on standard input

Writes the pages to PLAIN, the log beside FILE applied, as a SQLite file anybody can open, and tells on standard output
which slot the passphrase opened. Ends with 1 and a sentence when it cannot.
"""
import struct
import sys
import unicodedata

from nacl import bindings
from nacl.exceptions import CryptoError

HEADER, PAGE, SEAL, SLOT = 65536, 4096, 40, 130
FRAME = 24 + PAGE
ZERO_NONCE = bytes(24)


class Refused(Exception):
    pass


def blake(content, key=b""):
    return bindings.crypto_generichash_blake2b_salt_personal(content, digest_size=32, key=key)


def subkey(key, number):
    """crypto_kdf_derive_from_key of libsodium, context "nrvvault"."""
    salt = struct.pack("<Q", number) + bytes(8)
    return bindings.crypto_generichash_blake2b_salt_personal(
        b"", digest_size=32, key=key, salt=salt, person=b"nrvvault" + bytes(8))


def unseal(sealed, bound, nonce, key):
    return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, bound, nonce, key)


class Header:
    def __init__(self, copy):
        if copy[:16] != b"Naervaer vault\x1a\0":
            raise Refused("no header")
        if len(copy) != HEADER or blake(copy[:65504]) != copy[65504:]:
            raise Refused("the header is damaged")
        version, page_size, self.sequence = struct.unpack_from("<IIQ", copy, 16)
        if (version, page_size) != (1, PAGE):
            raise Refused("another version")
        self.file_id, self.salt = copy[32:48], copy[48:64]
        self.kind, self.passes, self.memory, _, self.count = struct.unpack_from("<IIQII", copy, 64)
        if self.kind != 1 or not 1 <= self.passes <= 32 or self.memory > 2 << 30 or self.count > 500:
            raise Refused("absurd values")
        self.anchor = copy[88:152]
        self.slots = [copy[152 + i * SLOT:152 + (i + 1) * SLOT] for i in range(self.count)]
        self.mac, self.covered = copy[65472:65504], copy[:65472]

    def data_key(self, passphrase):
        words = unicodedata.normalize("NFC", passphrase).encode()
        stretched = bindings.crypto_pwhash_alg(
            32, words, self.salt, self.passes, self.memory, bindings.crypto_pwhash_ALG_ARGON2ID13)
        for slot in self.slots:
            number, kind, confidential, _, account = struct.unpack_from("<IBBIq", slot)
            salt, wrapped = slot[18:34], slot[34:82]
            key = blake(b"\x01" + struct.pack("<I", number) + salt, stretched)
            try:
                data_key = unseal(wrapped, b"", ZERO_NONCE, key)
            except CryptoError:
                continue
            if blake(self.covered, subkey(data_key, 5)) != self.mac:
                raise Refused("the header was altered")
            print(f"slot {number} kind {kind} account {account} confidential {confidential}")
            return data_key
        raise Refused("this passphrase does not open the file")


def read_header(content):
    found = []
    for start in (0, HEADER):
        try:
            found.append(Header(content[start:start + HEADER]))
        except Refused as refused:
            why = refused
    if not found:
        raise why
    return max(found, key=lambda header: header.sequence)


def open_page(page, bound, key):
    """The page with its last 40 bytes free again."""
    content, nonce, tag = page[:-SEAL], page[-SEAL:-16], page[-16:]
    return unseal(content + tag, bound, nonce, key) + bytes(SEAL)


def read_pages(content, header, data_key):
    key = subkey(data_key, 1)
    pages = {}
    for start in range(2 * HEADER, len(content) - PAGE + 1, PAGE):
        number = (start - 2 * HEADER) // PAGE + 1
        try:
            pages[number] = open_page(content[start:start + PAGE], header.file_id + struct.pack("<I", number), key)
        except CryptoError:
            pages[number] = None  # the log may have it
    return pages


def checksum(content, order, first, second):
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for i in range(0, len(words), 2):
        first = (first + words[i] + second) & 0xffffffff
        second = (second + words[i + 1] + first) & 0xffffffff
    return first, second


def apply_log(log, pages, header, data_key):
    """Every transaction whose frames are whole up to its last, in order, as SQLite does."""
    if len(log) < 32:
        return
    magic, _, page_size = struct.unpack_from(">III", log)
    order = ">" if magic & 1 else "<"
    sums = checksum(log[:24], order, 0, 0)
    if magic & ~1 != 0x377f0682 or page_size != PAGE or sums != struct.unpack_from(">II", log, 24):
        return
    salts, page_key, mask_key, waiting = log[16:24], subkey(data_key, 2), subkey(data_key, 3), {}
    for number in range((len(log) - 32) // FRAME):
        frame = log[32 + number * FRAME:32 + (number + 1) * FRAME]
        page_number, size = struct.unpack_from(">II", frame)
        if frame[8:16] != salts:
            return
        bound = header.file_id + struct.pack("<I", number)
        try:
            page = open_page(frame[24:], bound + frame[:8] + salts, page_key)
        except CryptoError:
            return
        mask = blake(bound + salts, mask_key)[:8]
        sums = checksum(frame[:8] + page, order, *sums)
        if struct.pack(">II", *sums) != bytes(a ^ b for a, b in zip(frame[16:24], mask)):
            return
        waiting[page_number] = page
        if size:
            pages.update(waiting)
            for gone in [each for each in pages if each > size]:
                del pages[gone]
            waiting = {}


def write_plain(pages, path):
    first = bytearray(pages[1])
    first[18:20] = b"\x01\x01"  # no log beside it
    pages[1] = bytes(first)
    with open(path, "wb") as plain:
        for number in range(1, max(pages) + 1):
            if pages.get(number) is None:
                raise Refused(f"page {number} does not open")
            plain.write(pages[number])


def main():
    path, plain = sys.argv[1:3]
    passphrase = sys.stdin.read().rstrip("\n")
    with open(path, "rb") as file:
        content = file.read()
    try:
        with open(path + "-wal", "rb") as file:
            log = file.read()
    except FileNotFoundError:
        log = b""
    header = read_header(content)
    data_key = header.data_key(passphrase)
    pages = read_pages(content, header, data_key)
    apply_log(log, pages, header, data_key)
    write_plain(pages, plain)


if __name__ == "__main__":
    try:
        main()
    except Refused as refusal:
        print(refusal)
        sys.exit(1)
