// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typed_values.h"

#include "ui/signin/passphrase_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QWidget>

namespace naervaer::ui {

namespace {
QMetaProperty valueProperty(const QWidget* editor)
{
    return editor->metaObject()->userProperty();
}

bool isSecret(const QWidget* editor)
{
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return qobject_cast<const PassphraseEdit*>(editor) || (line && line->echoMode() != QLineEdit::Normal);
}

/// A choice by its code, since its words depend on the language; by its words when it has no code.
QJsonValue chosenIn(const QComboBox& box)
{
    if (box.currentIndex() < 0)
        return QJsonValue::Null;
    const QVariant code = box.currentData();
    return code.isValid() ? code.toString() : box.currentText();
}

void choose(QComboBox& box, const QJsonValue& typed)
{
    if (typed.isNull())
        return box.setCurrentIndex(-1);
    for (int index = 0; index < box.count(); ++index) {
        const QVariant code = box.itemData(index);
        if ((code.isValid() ? code.toString() : box.itemText(index)) == typed.toString())
            return box.setCurrentIndex(index);
    }
}
} // namespace

QVariant valueOf(const QWidget* editor)
{
    if (const QMetaProperty value = valueProperty(editor); value.isValid())
        return value.read(editor);
    QVariantList parts;
    for (const QWidget* part : editor->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        parts << valueOf(part);
    return parts;
}

QJsonValue typedIn(const QWidget* editor)
{
    const QMetaProperty value = valueProperty(editor);
    if (!value.isWritable() || isSecret(editor))
        return QJsonValue::Undefined;
    const auto* box = qobject_cast<const QComboBox*>(editor);
    return box && !box->isEditable() ? chosenIn(*box) : QJsonValue::fromVariant(value.read(editor));
}

void typeInto(QWidget* editor, const QJsonValue& typed)
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box && !box->isEditable())
        choose(*box, typed);
    else
        valueProperty(editor).write(editor, typed.toVariant());
}

} // namespace naervaer::ui
