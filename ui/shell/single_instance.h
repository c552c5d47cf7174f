// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QString>

namespace naervaer::ui {

/// Lets a second start on the same file bring the first one's window forward instead of failing.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// Listens for later starts on the file.
    void listenFor(const QString& file);
    /// Asks whoever has the file open to come forward; false when nobody of this user answers.
    [[nodiscard]] static bool raiseOther(const QString& file);

signals:
    void raiseWanted();

private:
    QLocalServer m_server;
};

} // namespace naervaer::ui
