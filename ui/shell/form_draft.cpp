// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_draft.h"

#include "ui/shell/typed_values.h"

#include <QJsonDocument>
#include <QMetaProperty>
#include <QScopedValueRollback>
#include <QWidget>

namespace naervaer::ui {

namespace {
const QString titleKey = QStringLiteral("title");
const QString typedKey = QStringLiteral("typed");
const QString sealedKey = QStringLiteral("sealed");
} // namespace

FormDraft::FormDraft(Drafts& drafts, const Guard& guard, DraftPlace place, const QString& title,
    std::vector<Field> fields, DraftSeal seal)
    : m_drafts(drafts), m_guard(guard), m_place(std::move(place)), m_title(title), m_fields(std::move(fields)),
      m_seal(std::move(seal)), m_blank(standing())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftDelay);
    connect(&m_timer, &QTimer::timeout, this, &FormDraft::keep);
    for (const Field& field : m_fields)
        if (m_blank.contains(field.name))
            watch(field.editor);
}

void FormDraft::watch(const QWidget* editor)
{
    const QMetaProperty value = editor->metaObject()->userProperty();
    if (value.hasNotifySignal())
        connect(editor, value.notifySignal(), this, staticMetaObject.method(staticMetaObject.indexOfSlot("touched()")));
}

void FormDraft::touched()
{
    if (!m_filling && !m_timer.isActive()) // not anew with each key: who types on and on would never be kept
        m_timer.start();
}

QJsonObject FormDraft::standing() const
{
    QJsonObject all;
    for (const Field& field : m_fields)
        if (const QJsonValue value = ui::typedIn(field.editor); !value.isUndefined())
            all.insert(field.name, value);
    return all;
}

QJsonObject FormDraft::typed() const
{
    const QJsonObject all = standing();
    if (all == m_blank)
        return {};
    if (m_place.row == 0)
        return all;
    QJsonObject changed;
    for (auto value = all.begin(); value != all.end(); ++value)
        if (*value != m_blank.value(value.key()))
            changed.insert(value.key(), *value);
    return changed;
}

std::vector<QWidget*> FormDraft::refill()
{
    std::vector<QWidget*> changed;
    m_guard.run([&] {
        if (const auto body = m_drafts.find(m_place.text()))
            changed = fill(typedIn(*body));
    });
    return changed;
}

std::vector<QWidget*> FormDraft::fill(const QJsonObject& typed)
{
    const QScopedValueRollback filling(m_filling, true);
    std::vector<QWidget*> changed;
    for (const Field& field : m_fields) {
        const QJsonValue value = typed.value(field.name);
        if (value.isUndefined() || !m_blank.contains(field.name) || value == ui::typedIn(field.editor))
            continue;
        typeInto(field.editor, value);
        changed.push_back(field.editor);
    }
    return changed;
}

QJsonObject FormDraft::discard()
{
    const QJsonObject thrown = typed();
    fill(m_blank);
    drop();
    return thrown;
}

void FormDraft::keep()
{
    m_timer.stop();
    const QJsonObject typed = this->typed();
    if (typed.isEmpty())
        return drop();
    m_guard.run([&] {
        if (!m_drafts.keep(m_place.text(), body(typed)))
            m_timer.start(); // a long job is writing: again in a moment
    });
}

void FormDraft::drop()
{
    m_timer.stop();
    m_guard.run([&] { m_drafts.drop(m_place.text()); });
}

QJsonObject FormDraft::body(const QJsonObject& typed) const
{
    if (!m_seal.close)
        return {{titleKey, m_title}, {typedKey, typed}};
    const QString words = QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
    return {{titleKey, m_title}, {sealedKey, m_seal.close(m_place.text(), words)}};
}

QJsonObject FormDraft::typedIn(const QJsonObject& body) const
{
    if (!m_seal.open)
        return body.value(typedKey).toObject();
    const auto words = m_seal.open(m_place.text(), body.value(sealedKey).toString());
    return QJsonDocument::fromJson(words.value_or(QString()).toUtf8()).object();
}

QJsonObject typedFields(const Draft& draft)
{
    return draft.body.value(typedKey).toObject();
}

QString formTitle(const Draft& draft)
{
    return draft.body.value(titleKey).toString();
}

} // namespace naervaer::ui
