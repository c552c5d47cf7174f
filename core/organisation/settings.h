// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/desk.h"

#include <QJsonObject>

namespace naervaer {

/// What a helper chose for a page, or (everybody's) what an import remembers. Small JSON objects by name.
/// Kept without audit: nothing here is about a person.
class Settings {
public:
    explicit Settings(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] QJsonObject own(const QString& name) const;
    void keepOwn(const QString& name, const QJsonObject& content);
    [[nodiscard]] QJsonObject everybodys(const QString& name) const;
    void keepEverybodys(const QString& name, const QJsonObject& content);

private:
    [[nodiscard]] QJsonObject read(qint64 owner, const QString& name) const;
    void write(qint64 owner, const QString& name, const QJsonObject& content);

    Desk& m_desk;
};

/// What is being typed and not yet saved, so that a crash costs at most the last two seconds.
class Drafts {
public:
    explicit Drafts(Desk& desk) : m_desk(desk) {}

    /// Keeps the typed text of a place ("call:123"); false when a long job is writing: try again soon.
    bool keep(const QString& place, const QJsonObject& body);
    [[nodiscard]] std::optional<QJsonObject> find(const QString& place) const;
    void drop(const QString& place);

private:
    Desk& m_desk;
};

} // namespace naervaer
