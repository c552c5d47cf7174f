// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ask.h"

#include <QStringList>

namespace naervaer::ui {

/// Answers as a test has decided, and keeps what was asked.
class ScriptedAsk : public Ask {
public:
    bool answer = false; ///< To yes-or-no and to printing.
    QString path {}; ///< To every question for a file or folder.
    QStringList asked {};

    bool yes(QWidget*, const QString& question, const QString&, const QString&) override
    {
        asked << question;
        return answer;
    }
    QString openFile(QWidget*, const QString& title, const QString&) override { return pathFor(title); }
    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override { return pathFor(title); }
    QString folder(QWidget*, const QString& title) override { return pathFor(title); }
    bool printer(QWidget*, QPrinter&) override { return answer; }

private:
    QString pathFor(const QString& title)
    {
        asked << title;
        return path;
    }
};

} // namespace naervaer::ui
