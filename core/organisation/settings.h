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

inline const QString draftsArea = QStringLiteral("drafts");

/// What is being typed and not yet saved, so that a crash costs at most the last two seconds. Each helper's own:
/// throws Failure(NotAllowed) with nobody at the desk. Kept without audit and without a way back: a draft is no act.
class Drafts {
public:
    /// After so many days untouched a draft goes: it may be about somebody, and nobody came back to it.
    static constexpr int daysKept = 30;

    explicit Drafts(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    /// Keeps the typed text of a place ("call:123"); false when a long job is writing: try again soon.
    bool keep(const QString& place, const QJsonObject& body);
    [[nodiscard]] std::optional<QJsonObject> find(const QString& place) const;
    /// All of the helper at the desk, newest first.
    [[nodiscard]] std::vector<Draft> mine() const;
    /// Forgets the text of a place, and announces draftsArea if there was any; false when a long job is writing: try
    /// again soon.
    bool drop(const QString& place);
    /// Forgets whatever lies longer than `daysKept`, whoever typed it; false when a long job is writing.
    bool dropOld();

private:
    Desk& m_desk;
    SettingsStore m_store;
};

} // namespace naervaer
