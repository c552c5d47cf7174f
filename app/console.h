// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/problem.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QString>
#include <functional>

namespace naervaer::app {

/// What the program ends with; the manual page lists them.
enum class Exit { Well = 0, Refused = 1, WrongUse = 2, NotOpened = 3, Failed = 4 };

/// Where a command's answers go: standard output for what was asked, standard error for sentences about it.
class Console {
    Q_DECLARE_TR_FUNCTIONS(naervaer::app::Console)
public:
    static void print(const QString& line);
    static void print(const QJsonDocument& json);
    /// Overwrites the line of progress on a terminal; says nothing into a pipe.
    static void progress(qint64 done, qint64 total);
    static void complain(const QString& sentence);
    /// A sentence for each; gives the exit for what was refused.
    static Exit complain(const Problems& problems);
    /// Says what failed and what to do, and gives the exit for it.
    static Exit complain(const Failure& failure);
};

/// One command of the command line.
struct Command {
    QString name; ///< "due", "import people"
    QString arguments; ///< "FILE --date DATE"
    QString summary;
    std::function<void(QCommandLineParser&)> options;
    /// `values` are the positional arguments after the command's name; as many as `least` at least.
    std::function<Exit(const QCommandLineParser&, const QStringList& values)> run;
    int least = 1;
    bool draws = false; ///< Needs widgets, if no display.
};

} // namespace naervaer::app
