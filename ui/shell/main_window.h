// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/areas.h"
#include "ui/shell/guard.h"

#include <QMainWindow>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace naervaer::ui {

class BackupBadge;
class Finder;
class MessageStrip;
class Navigation;
class PageStack;
class StatusLine;

/// The window: navigation, search, the page that is open, and what there is to say.
class MainWindow : public QMainWindow, private Navigator {
    Q_OBJECT
public:
    /// Everything given outlives the window.
    MainWindow(Workspace& workspace, Ask& ask, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] PageStack& pages() { return *m_pages; }
    void toPage(const QString& code) override;
    void toCard(PersonId person, LookPurpose purpose) override;
    void toCall(PersonId person) override;
    void toDraft(const Draft& draft) override;
    void back() override;
    void done(const QString& sentence, bool withUndo) override;
    void inCall(bool runs) override;
    void restore(const QString& backup, const QString& passphrase) override;
    void refused(const Problems& problems) override;

signals:
    /// A backup is to take the register's place. Comes when what asked for it has ended.
    void restoreWanted(const QString& backup, const QString& passphrase);
    /// Somebody goes away from the desk, or another is to sign in.
    void lockWanted();
    void hidingWanted();
    void callRuns(bool runs);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /// Lengths for the type and the room there is.
    void fit();
    void addKeys();
    /// The navigation follows when the one at the desk was given another role.
    void followRole();
    /// Everything that depends on who sits at the desk.
    void seatChanged();
    /// The centres to work for and the helpers to choose among.
    void showOrganisation();
    void seat(HelperId id);
    void workFor(CentreId id);
    void countWaiting();
    void undo();
    void showKeys();

    Guard m_guard;
    Frame m_frame;
    Navigation* m_navigation;
    Finder* m_finder;
    MessageStrip* m_strip;
    StatusLine* m_status;
    BackupBadge* m_backup;
    QLabel* m_title;
    QHBoxLayout* m_top = nullptr;
    PageStack* m_pages;
    Role m_role = Role::Volunteer; ///< For which the pages were made.
    QTimer m_counting;
};

} // namespace naervaer::ui
