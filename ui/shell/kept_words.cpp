// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_words.h"

#include "core/workspace.h"
#include "ui/shell/form_draft.h"
#include "ui/shell/record_dialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>

namespace naervaer::ui {

namespace {
QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::KeptWords", words);
}

/// Every text of the draft, each on a line of its own.
QString texts(const Draft& draft)
{
    const QJsonObject fields = typedFields(draft);
    QStringList all;
    for (const QJsonValue& each : fields.isEmpty() && formTitle(draft).isEmpty() ? draft.body : fields)
        if (!each.toString().trimmed().isEmpty())
            all << each.toString();
    return all.join(u'\n');
}
} // namespace

QDialog* keptWords(const Frame& frame, const Draft& draft, QWidget* parent)
{
    auto* form =
        new RecordDialog(say(QT_TRANSLATE_NOOP("naervaer::ui::KeptWords", "What you had typed")), frame.ask, parent);
    form->setObjectName(QStringLiteral("keptWords"));
    form->beginGroup(formTitle(draft));
    auto* why = new QLabel(say(QT_TRANSLATE_NOOP("naervaer::ui::KeptWords",
        "What this was about has ended meanwhile, or is not open to you any more. Copy what is needed elsewhere.")));
    why->setWordWrap(true);
    form->add(QStringLiteral("why"), {}, why);
    auto* text = new QPlainTextEdit(texts(draft));
    text->setReadOnly(true);
    text->setAccessibleName(form->windowTitle());
    form->add(QStringLiteral("text"), {}, text);
    form->setSaveWords(say(QT_TRANSLATE_NOOP("naervaer::ui::KeptWords", "Throw it away")));
    form->onSave([&drafts = frame.workspace.drafts(), place = draft.place]() -> Problems {
        drafts.drop(place);
        return {};
    });
    return form;
}

} // namespace naervaer::ui
