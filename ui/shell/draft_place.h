// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <vector>

namespace naervaer::ui {

/// The form of a draft that was typed where one rings.
inline const QString callForm = QStringLiteral("call");

/// Where something is typed: in which form, about whom, and which row it changes. As the text under which a draft is
/// kept it has every person's id in it, so that an erasure finds it.
struct DraftPlace {
    QString form; ///< The object name of the dialog, or callForm.
    std::vector<PersonId> people{};
    qint64 row = 0; ///< 0 while the row is not there yet.

    /// "newTaskDialog", "contactDialog:123", "groupDialog:123,456", "alertDialog:123:77".
    [[nodiscard]] QString text() const;
    [[nodiscard]] static DraftPlace read(const QString& text);
    /// The first of the people, or nobody.
    [[nodiscard]] PersonId person() const { return people.empty() ? PersonId() : people.front(); }

    friend bool operator==(const DraftPlace&, const DraftPlace&) = default;
};

} // namespace naervaer::ui
