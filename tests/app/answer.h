// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace naervaer::test {

/// What the program said, and with what it ended.
struct Answer {
    int code = -1;
    QByteArray said;
    QByteArray complained;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(said).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(said).array(); }
};

[[nodiscard]] inline Answer run(const QStringList& arguments)
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(surroundings);
    program.start(QStringLiteral(NAERVAER_PROGRAM), arguments);
    REQUIRE(program.waitForFinished(120'000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

[[nodiscard]] inline Answer makeDemo(const QString& file, const QString& seed = QStringLiteral("7"))
{
    return run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("40"), QStringLiteral("--contacts"),
        QStringLiteral("400"), QStringLiteral("--seed"), seed, QStringLiteral("--until"), QStringLiteral("2026-11-03"),
        QStringLiteral("--out"), file});
}

} // namespace naervaer::test
