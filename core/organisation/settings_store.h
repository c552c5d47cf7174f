// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <optional>

namespace naervaer {

namespace storage {
class Database;
}

/// All SQL of settings and drafts.
class SettingsStore {
public:
    explicit SettingsStore(storage::Database& database) : m_database(database) { }

    /// Empty when there is none. No helper: everybody's.
    [[nodiscard]] QJsonObject setting(HelperId owner, const QString& name) const;
    void putSetting(HelperId owner, const QString& name, const QJsonObject& content);

    [[nodiscard]] std::optional<QJsonObject> draft(HelperId owner, const QString& place) const;
    /// Keeps the draft, over the one of the same place; a new row gets `id`.
    void putDraft(qint64 id, HelperId owner, const QString& place, const QJsonObject& body, const QDateTime& at);
    void dropDraft(HelperId owner, const QString& place);

private:
    storage::Database& m_database;
};

} // namespace naervaer
