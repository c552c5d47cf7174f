// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake_service.h"
#include "tests/support/test_register.h"

#include <QBuffer>

namespace naervaer::test {

/// A register with an import going on, in one thread on one connection.
struct IntakeDesk {
    explicit IntakeDesk(storage::Location::Engine engine = storage::Location::Engine::Sqlite)
        : reg(engine), service(reg.desk)
    {
    }

    IntakePlan plan(const QByteArray& bytes)
    {
        file.close();
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        const auto mapping = guessMapping(CsvReader(file).headers(), peopleImportFields());
        return planIntake(reg.database, file, mapping, service.context(reg.centre), {});
    }
    IntakeOutcome import(const QByteArray& bytes, bool fillEmpty = false, const ImportControl& control = {})
    {
        IntakePlan made = plan(bytes);
        const auto outcome =
            service.prepare(std::move(made), service.context(reg.centre), fillEmpty).write(reg.database, file, control);
        service.finish(outcome);
        return outcome;
    }
    [[nodiscard]] QStringList verdicts(const QByteArray& bytes)
    {
        QStringList found;
        for (const JudgedRow& row : plan(bytes).report.rows)
            found.append(codeOf(row.verdict));
        return found;
    }

    TestRegister reg;
    IntakeService service;
    QBuffer file;
};

} // namespace naervaer::test
