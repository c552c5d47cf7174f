// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo.h"
#include "core/storage/register_file.h"

#include <QTemporaryDir>

namespace naervaer::test {

/// A demo file made for a test and opened for reading.
class DemoFile {
public:
    explicit DemoFile(const DemoOrder& order);

    [[nodiscard]] storage::Database& database() { return *m_file.database; }
    [[nodiscard]] const storage::vault::Secret& compartmentKey() const { return m_file.vault->compartmentKey(); }
    /// A number that a SELECT gives; 0 for none.
    [[nodiscard]] qint64 number(const QString& sql);
    /// The first column of a SELECT.
    [[nodiscard]] QStringList texts(const QString& sql);
    /// Every row of every table, cell by cell with its type; without what the key of the file decides.
    [[nodiscard]] QStringList everything();

private:
    QTemporaryDir m_folder;
    storage::RegisterFile m_file;
};

/// An order with the day that lies ahead fixed: Tuesday 3 November 2026.
[[nodiscard]] DemoOrder orderOf(int people, qint64 contacts, bool norwegian = false);

/// The demo of 400 people and 12,000 contacts, in which every story has its full size; made once for all tests.
[[nodiscard]] DemoFile& danishDemo();
[[nodiscard]] DemoFile& norwegianDemo();

} // namespace naervaer::test
