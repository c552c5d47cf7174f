// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/settings_store.h"

#include "core/storage/database.h"

#include <QJsonDocument>

namespace naervaer {
namespace {

QString written(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject read(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QJsonObject SettingsStore::setting(HelperId owner, const QString& name) const
{
    return read(
        m_database
            .value<QString>(QStringLiteral("SELECT content FROM setting WHERE helper_id = :helper AND name = :name"),
                {{"helper", owner.value()}, {"name", name}})
            .value_or(QString()));
}

void SettingsStore::putSetting(HelperId owner, const QString& name, const QJsonObject& content)
{
    m_database.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (:helper, :name, :content)"
                                  " ON CONFLICT (helper_id, name) DO UPDATE SET content = excluded.content"),
        {{"helper", owner.value()}, {"name", name}, {"content", written(content)}});
}

std::optional<QJsonObject> SettingsStore::draft(HelperId owner, const QString& place) const
{
    const auto body =
        m_database.value<QString>(QStringLiteral("SELECT body FROM draft WHERE helper_id = :helper AND place = :place"),
            {{"helper", owner.value()}, {"place", place}});
    return body ? std::optional(read(*body)) : std::nullopt;
}

void SettingsStore::putDraft(
    qint64 id, HelperId owner, const QString& place, const QJsonObject& body, const QDateTime& at)
{
    m_database.run(QStringLiteral("INSERT INTO draft (id, helper_id, place, body, changed_at)"
                                  " VALUES (:id, :helper, :place, :body, :at) ON CONFLICT (helper_id, place)"
                                  " DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at"),
        {{"id", id}, {"helper", owner.value()}, {"place", place}, {"body", written(body)}, {"at", at}});
}

std::vector<Draft> SettingsStore::drafts(HelperId owner) const
{
    auto rows = m_database.query(QStringLiteral("SELECT place, changed_at, body FROM draft WHERE helper_id = :helper"
                                                " ORDER BY changed_at DESC, id DESC"),
        {{"helper", owner.value()}});
    std::vector<Draft> found;
    while (rows.next())
        found.push_back({rows.get<QString>(0), rows.get<QDateTime>(1), read(rows.get<QString>(2))});
    return found;
}

bool SettingsStore::dropDraft(HelperId owner, const QString& place)
{
    return m_database.run(QStringLiteral("DELETE FROM draft WHERE helper_id = :helper AND place = :place"),
               {{"helper", owner.value()}, {"place", place}})
        > 0;
}

void SettingsStore::dropDraftsBefore(const QDateTime& moment)
{
    m_database.run(QStringLiteral("DELETE FROM draft WHERE changed_at < :moment"), {{"moment", moment}});
}

} // namespace naervaer
