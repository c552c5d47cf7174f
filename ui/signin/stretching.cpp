// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/stretching.h"

#include "ui/shell/background.h"

namespace naervaer::ui {

void stretchThen(RecordDialog& form, const storage::vault::Stretching& stretching, const QStringList& passphrases,
    std::function<Problems(const Stretched&)> verb, RecordDialog::Finish finish)
{
    using Done = std::shared_ptr<Stretched>;
    Listener<Done> listener;
    listener.done = [verb = std::move(verb), finish](const Done& done) { finish([&] { return verb(*done); }); };
    listener.failed = [finish](const std::exception_ptr& failure) {
        finish([&]() -> Problems { std::rethrow_exception(failure); });
    };
    inBackground(
        &form,
        [stretching, passphrases](const std::stop_token&) {
            auto done = std::make_shared<Stretched>();
            for (const QString& each : passphrases)
                done->push_back(stretching(storage::vault::Passphrase(each)));
            return done;
        },
        std::move(listener));
}

} // namespace naervaer::ui
