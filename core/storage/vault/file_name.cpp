// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/file_name.h"

#include <QFile>

#include <sqlite3.h>

#include <new>

namespace naervaer::storage::vault {

FileName::FileName(const QString& path)
    : m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
{
    if (!m_name)
        throw std::bad_alloc();
}

FileName::~FileName()
{
    sqlite3_free_filename(m_name);
}

} // namespace naervaer::storage::vault
