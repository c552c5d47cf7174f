// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrentRun>
#include <exception>
#include <functional>
#include <stop_token>
#include <type_traits>
#include <variant>

namespace naervaer::ui {

/// Waits until nothing runs in the background any more.
void finishBackground();
/// Whether this is called from within a dialog's own event loop.
[[nodiscard]] bool isInsideDialog();

/// Called by the work, from its own thread: `done` of `total` steps.
using Progress = std::function<void(int done, int total)>;

/// What a background job tells its page, all of it on the thread of the context.
template <typename Result> struct Listener {
    std::function<void(Result)> done;
    std::function<void(std::exception_ptr)> failed;
    Progress progress{}; ///< May be empty.
};

/// Runs `work(stop, progress)`, or `work(stop)`, in a thread. Work is a function of values it owns: it touches no
/// widget. Asking the returned source to stop ends the work early; the best result it then returns is still delivered.
/// When the context is destroyed the work is asked to stop and nothing is delivered.
template <typename Work, typename Result>
std::stop_source inBackground(QObject* context, Work work, Listener<Result> listener)
{
    using Outcome = std::variant<std::exception_ptr, Result>;
    std::stop_source stop;
    // A watcher, not QFuture::then: in Qt 6.4 that asserts when the context dies first.
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QObject::destroyed, watcher, [stop]() mutable { stop.request_stop(); });
    if (listener.progress) {
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context,
            [watcher, progress = listener.progress](int done) { progress(done, watcher->progressMaximum()); });
    }
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, listener = std::move(listener)] {
        watcher->deleteLater();
        Outcome outcome = watcher->future().takeResult();
        if (auto* result = std::get_if<Result>(&outcome))
            listener.done(std::move(*result));
        else
            listener.failed(std::get<std::exception_ptr>(outcome));
    });
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work), token = stop.get_token()](QPromise<Outcome>& promise) {
            try {
                if constexpr (std::is_invocable_v<Work, std::stop_token, Progress>) {
                    promise.addResult(Outcome(work(token, [&promise](int done, int total) {
                        promise.setProgressRange(0, total);
                        promise.setProgressValue(done);
                    })));
                } else {
                    promise.addResult(Outcome(work(token)));
                }
            } catch (...) {
                promise.addResult(Outcome(std::current_exception()));
            }
        }));
    return stop;
}

} // namespace naervaer::ui
