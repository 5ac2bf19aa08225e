// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConfigReader.h"

#include "app/Request.h"

namespace app {

kafka::Stream<kafka::ConfigChunk> readConfig(QObject* context, kafka::AdminGateway* gateway, const kafka::ConfigResource& resource,
                                             std::function<void(const kafka::Result<kafka::ConfigDescription>&)> done)
{
    using Answer = kafka::Result<kafka::ConfigDescription>;
    auto stream = gateway->describeConfigs({resource});
    auto answer = std::make_shared<std::optional<Answer>>();
    onStream(
        context, stream,
        [answer, resource](const kafka::Result<kafka::ConfigChunk>& chunk) {
            if (!chunk) {
                *answer = kafka::Failure(chunk.error());
                return;
            }
            for (const auto& [key, result] : *chunk)
                if (key == resource)
                    *answer = result;
        },
        [answer, done = std::move(done)](bool cancelled) {
            if (*answer) {
                done(**answer);
                return;
            }
            kafka::Error error;
            error.kind = cancelled ? kafka::ErrorKind::Cancelled : kafka::ErrorKind::Internal;
            error.message = cancelled ? QObject::tr("Cancelled.") : QObject::tr("The broker's answer did not hold these settings.");
            done(kafka::Failure(error));
        });
    return stream;
}

} // namespace app
