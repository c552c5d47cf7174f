// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round_service.h"
#include "ui/shell/page.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace naervaer::ui {

class CallPanel;
class EmptyState;
class PersonPanel;
class QueuePanel;

/// A phone round at work: the queue on the left, the person in the middle, the call on the right. Whoever is shown is
/// claimed; saving a call brings the next one. What is typed is kept as a draft within two seconds.
class CallsPage : public Page {
    Q_OBJECT
public:
    explicit CallsPage(const Frame& frame, QWidget* parent = nullptr);
    ~CallsPage() override;

    /// Claims the person and shows the call, whichever round is open.
    void callNow(PersonId person);

    [[nodiscard]] Areas shows() const override;
    void refresh() override;
    [[nodiscard]] std::vector<KeyLine> keys() const override;
    void arrive() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /// Lengths and directions for the type and the room there is.
    void fit();
    void connectPanels();
    void readQueue();
    void chooseRound(RoundId id);
    void plan();
    /// Takes the first free person of the queue, or shows that the round is done.
    void next();
    /// Claims and shows; false when another caller has the person. Whoever cannot be shown is given back.
    bool take(PersonId person);
    void giveBack();
    void showSheet(const CallSheet& sheet);
    void letGo();
    void save();
    void skip();
    void pick(PersonId person);
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] QString draftPlace() const;
    void showDone();

    QueuePanel* m_queue;
    PersonPanel* m_person;
    CallPanel* m_call;
    QWidget* m_work;
    QWidget* m_calling; ///< The work, and what ends a call under it.
    QBoxLayout* m_across = nullptr;
    QBoxLayout* m_workLayout = nullptr;
    QScrollArea* m_scroll = nullptr;
    EmptyState* m_done;
    QStackedLayout* m_stack;
    RoundId m_round;
    PersonId m_claimed; ///< Who is shown and held by us.
    QTimer m_draft;
};

} // namespace naervaer::ui
