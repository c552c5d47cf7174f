// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_jobs.h"

#include <QFile>

namespace naervaer::ui {

namespace {
constexpr int thousandths = 1000;

void open(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Missing, file.errorString());
}

ImportControl controlOf(const std::stop_token& stop, const std::function<void(int, int)>& progress)
{
    return {[progress](qint64 done, qint64 of) {
                progress(of > 0 ? static_cast<int>(done * thousandths / of) : 0, thousandths);
            },
        stop};
}
} // namespace

IntakePlan judgeInBackground(const storage::Location& place, const QString& path, const ColumnMapping& mapping,
    const PeopleImportContext& context, const std::stop_token& stop, const std::function<void(int, int)>& progress)
{
    QFile file(path);
    open(file);
    storage::Database reader(place, storage::Use::Reader);
    return planIntake(reader, file, mapping, context, controlOf(stop, progress));
}

IntakeOutcome writeInBackground(const storage::Location& place, const QString& path, std::unique_ptr<IntakeJob> job,
    const std::stop_token& stop, const std::function<void(int, int)>& progress)
{
    QFile file(path);
    open(file);
    storage::Database writer(place, storage::Use::Job);
    return job->write(writer, file, controlOf(stop, progress));
}

} // namespace naervaer::ui
