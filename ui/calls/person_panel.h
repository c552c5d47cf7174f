// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round_service.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace naervaer::ui {

/// Whom one rings: what must be known now, what was agreed, what was last said.
class PersonPanel : public QWidget {
    Q_OBJECT
public:
    explicit PersonPanel(QWidget* parent = nullptr);

    /// Phones are read as in `country`.
    void show(const CallSheet& sheet, const QHash<HelperId, QString>& helpers, QDate today, const QString& country);
    void showNobody();
    void setCardAllowed(bool allowed);

signals:
    void cardWanted();

private:
    void clear();
    void add(const QString& words, int look);
    void addAlerts(const std::vector<Alert>& alerts);
    void addAgreement(const CallSheet& sheet, QDate today);
    void addConcerns(const std::vector<Concern>& concerns);
    void addRelations(const std::vector<Relation>& relations, const QString& country);
    void addTimeline(const std::vector<TimelineLine>& lines, const QHash<HelperId, QString>& helpers, QDate today);

    QLabel* m_name;
    QLabel* m_about;
    QPushButton* m_card;
    QWidget* m_content;
    QVBoxLayout* m_lines;
};

} // namespace naervaer::ui
