// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/settings_store.h"
#include "core/privacy/desk.h"

#include <QJsonObject>

namespace naervaer {

/// What a helper chose for a page, or (everybody's) what an import remembers. Small JSON objects by name.
/// Kept without audit: nothing here is about a person. One's own, and keeping, ask for somebody at the desk
/// (Failure NotAllowed); keeping throws Failure(Busy) while a long job writes.
class Settings {
public:
    explicit Settings(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    /// Empty when nothing was kept.
    [[nodiscard]] QJsonObject own(const QString& name) const;
    void keepOwn(const QString& name, const QJsonObject& content);
    [[nodiscard]] QJsonObject everybodys(const QString& name) const;
    void keepEverybodys(const QString& name, const QJsonObject& content);

private:
    void keep(HelperId owner, const QString& name, const QJsonObject& content);

    Desk& m_desk;
    SettingsStore m_store;
};

/// What is being typed and not yet saved, so that a crash costs at most the last two seconds. Each helper's own:
/// throws Failure(NotAllowed) with nobody at the desk.
class Drafts {
public:
    explicit Drafts(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    /// Keeps the typed text of a place ("call:123"); false when a long job is writing: try again soon.
    bool keep(const QString& place, const QJsonObject& body);
    [[nodiscard]] std::optional<QJsonObject> find(const QString& place) const;
    /// Forgets the text of a place; false when a long job is writing: try again soon.
    bool drop(const QString& place);

private:
    Desk& m_desk;
    SettingsStore m_store;
};

} // namespace naervaer
