// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace naervaer {

namespace storage {
class Database;
}

/// What a helper typed somewhere and did not save.
struct Draft {
    QString place{}; ///< "call:123".
    QDateTime keptAt{};
    QJsonObject body{};
};

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
    /// Newest first.
    [[nodiscard]] std::vector<Draft> drafts(HelperId owner) const;
    /// False when there was none.
    bool dropDraft(HelperId owner, const QString& place);
    void dropDraftsBefore(const QDateTime& moment);

private:
    storage::Database& m_database;
};

} // namespace naervaer
