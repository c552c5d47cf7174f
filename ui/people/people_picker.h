// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;

namespace naervaer::ui {

/// Names several people of the register: typing finds them, Enter takes the one marked, a group of the register brings
/// all of its own, Delete takes one away again. For those who may search for people.
class PeoplePicker : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList chosen READ chosen WRITE setChosen NOTIFY changed USER true)
public:
    explicit PeoplePicker(const Frame& frame, QWidget* parent = nullptr);

    /// Adds those who are not there yet.
    void choose(const std::vector<PersonLine>& people);
    [[nodiscard]] std::vector<PersonId> people() const;
    /// The same as texts, in the order they were chosen.
    [[nodiscard]] QStringList chosen() const;
    /// Names these and nobody else; who is no longer in the register is left out.
    void setChosen(const QStringList& ids);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void find(const QString& typed);
    void showFound();
    void take(const QListWidgetItem* item);
    void takeAway();
    void fillGroups();
    void chooseGroup(GroupId group);
    [[nodiscard]] bool lineKey(int key);
    void moveMark(int by);
    void fitRows();

    Frame m_frame;
    QString m_country;
    QLineEdit* m_line;
    QListWidget* m_found; ///< What fits what is typed, over what stands below.
    QPushButton* m_group;
    QListWidget* m_people;
    QMenu* m_groups;
    QPushButton* m_away;
    std::vector<PersonLine> m_hits; ///< By row of m_found.
};

} // namespace naervaer::ui
