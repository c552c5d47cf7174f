// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/acts_demo.h"
#include "core/demo/danish_demo.h"
#include "core/demo/norwegian_demo.h"
#include "core/demo/notes_demo.h"
#include "core/demo/shifts_demo.h"
#include "core/storage/bulk.h"
#include "core/storage/register_file.h"

namespace naervaer {

namespace {

QDateTime midnightOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

} // namespace

bool makeDemo(const DemoOrder& order, const QString& file, const DemoProgress& progress, const std::stop_token& stop)
{
    const storage::vault::NewVault made{{}, demoPassphrase(), std::nullopt, storage::vault::PassphraseCost::least()};
    return storage::buildRegister(
        {file}, made, [&](storage::Database& database, const storage::vault::Secret& compartmentKey) {
            storage::BulkFill fill(database);
            DemoWorld world(order, database, progress, stop);
            order.norwegian ? writeNorwegianDemo(world) : writeDanishDemo(world);
            world.finish();
            writeNotesDemo(world, database, compartmentKey);
            writeShiftsDemo(world, database);
            writeActs(world, database);
            if (stop.stop_requested())
                return false;
            // The one stamp that came from the clock.
            database.run(QStringLiteral("UPDATE schema_step SET applied_at = :at"), {{"at", midnightOf(order.until)}});
            fill.finish();
            return !stop.stop_requested();
        });
}

storage::vault::Passphrase demoPassphrase()
{
    return storage::vault::Passphrase(QStringLiteral("demo"));
}

} // namespace naervaer
