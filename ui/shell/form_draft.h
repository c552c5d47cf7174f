// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/settings.h"
#include "ui/shell/draft_place.h"
#include "ui/shell/guard.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace naervaer::ui {

/// From the first key to the write: at most two seconds of typing may be lost.
inline constexpr std::chrono::milliseconds draftDelay(1500);

/// How a form keeps what not everybody who opens the register may read. Both are called at the desk; what `open` gives
/// nothing for is not put back.
struct DraftSeal {
    std::function<QString(const QString& place, const QString& typed)> close{};
    std::function<std::optional<QString>(const QString& place, const QString& sealed)> open{};
};

/// Keeps what stands in a form as a draft, and puts it back. A new row is kept whole, so that the day it was typed on
/// stays; of a row that is there already only what was changed, so that nothing others wrote meanwhile is undone.
class FormDraft : public QObject {
    Q_OBJECT
public:
    struct Field {
        QString name;
        QWidget* editor;
    };

    /// The form as it stands now is the one in which nothing is typed. `title` names the form to whoever wrote in it.
    /// Without a seal it is kept in clear. Everything given outlives this.
    FormDraft(Drafts& drafts, const Guard& guard, DraftPlace place, const QString& title, std::vector<Field> fields,
        DraftSeal seal = {});

    /// Puts back what was kept here; gives the editors that changed by it.
    std::vector<QWidget*> refill();
    /// Writes what stands in the form now; nothing stands there that is not written yet.
    void keep();
    void drop();
    /// Makes the form what it was before anything was typed, and forgets the draft; gives what was thrown away.
    QJsonObject discard();
    /// Puts back what discard() gave.
    std::vector<QWidget*> fill(const QJsonObject& typed);

private:
    [[nodiscard]] QJsonObject standing() const;
    [[nodiscard]] QJsonObject typed() const;
    /// What is kept of it, and back.
    [[nodiscard]] QJsonObject body(const QJsonObject& typed) const;
    [[nodiscard]] QJsonObject typedIn(const QJsonObject& body) const;
    void watch(const QWidget* editor);

private slots:
    void touched();

private:
    Drafts& m_drafts;
    const Guard& m_guard;
    DraftPlace m_place;
    QString m_title;
    std::vector<Field> m_fields;
    DraftSeal m_seal;
    QJsonObject m_blank; ///< What stood there before anything was typed.
    QTimer m_timer;
    bool m_filling = false;
};

/// What was typed, of a draft that a form left: by the names of its fields; nothing of what is sealed.
[[nodiscard]] QJsonObject typedFields(const Draft& draft);
/// The title of the form that left the draft; empty when it was no form.
[[nodiscard]] QString formTitle(const Draft& draft);

} // namespace naervaer::ui
