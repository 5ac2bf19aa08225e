// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Result.h"

#include <QFutureWatcher>
#include <QObject>

namespace app {

/**
 * The one way controllers consume gateway answers: ok, error and cancelled all arrive, on the GUI thread, and nothing
 * arrives once `context` is gone. Returns nothing: keep the root future (or give it to TaskTracker) to cancel.
 */
template <typename T, typename OnOk, typename OnError> void onReply(QObject* context, const kafka::Reply<T>& reply, OnOk ok, OnError failed)
{
    auto* watcher = new QFutureWatcher<kafka::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, ok = std::move(ok), failed = std::move(failed)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) {
            kafka::Error error;
            error.kind = kafka::ErrorKind::Cancelled;
            error.message = QObject::tr("Cancelled.");
            error.outcomeUnknown = true;
            failed(error);
            return;
        }
        kafka::Result<T> result = watcher->future().resultAt(0);
        if (result)
            ok(std::move(*result));
        else
            failed(result.error());
    });
    watcher->setFuture(reply);
}

/** Streams: `chunk(Result<T>)` for each answer as it comes, then `done(bool cancelled)` once. */
template <typename T, typename OnChunk, typename OnDone> void onStream(QObject* context, const kafka::Stream<T>& stream, OnChunk chunk, OnDone done)
{
    auto* watcher = new QFutureWatcher<kafka::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, context, [watcher, chunk = std::move(chunk)](int index) mutable {
        const auto future = watcher->future();
        chunk(*(future.constBegin() + index)); // resultAt() would copy what may be hundreds of entities
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->isCanceled());
    });
    watcher->setFuture(stream);
}

} // namespace app
