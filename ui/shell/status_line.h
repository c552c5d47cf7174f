// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "core/privacy/session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace naervaer::ui {

/// The foot of the window: when the file was last written, whether it is a demo, and who works.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaved(QTime at);
    void setDemo(bool demo);
    /// Says less, where there is little room.
    void setNarrow(bool narrow);
    /// Who sits at the desk; and in a demo, where nobody needs a passphrase, who else may sit down.
    void setSeated(const Session& session, const std::vector<Helper>& others);
    /// Takes in a choice that has no room elsewhere.
    void takeIn(QWidget* choice);

signals:
    void helperChosen(naervaer::HelperId id);
    void passphraseWanted();
    void hidingWanted();
    void lockWanted();

private:
    void addSeats(QMenu& menu, std::vector<Helper> helpers, const Session& session);

    QLabel* m_saved;
    QLabel* m_demo;
    QToolButton* m_helper;
};

} // namespace naervaer::ui
