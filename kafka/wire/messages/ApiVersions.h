// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

/** Which requests, at which versions, and which features a broker knows (KIP-35, KIP-511, KIP-584). */
struct ApiVersions
{
    static constexpr Api api {18, "ApiVersions", {0, 4}, 3};

    struct Request : Struct
    {
        QString clientSoftwareName;
        QString clientSoftwareVersion;
        static void fields(auto& f, auto& m)
        {
            f("clientSoftwareName", m.clientSoftwareName, since(3));
            f("clientSoftwareVersion", m.clientSoftwareVersion, since(3));
        }
    };

    struct Response : Struct
    {
        struct ApiVersion : Struct
        {
            qint16 apiKey = 0;
            qint16 minVersion = 0;
            qint16 maxVersion = 0;
            static void fields(auto& f, auto& m)
            {
                f("apiKey", m.apiKey);
                f("minVersion", m.minVersion);
                f("maxVersion", m.maxVersion);
            }
        };
        struct SupportedFeature : Struct
        {
            QString name;
            qint16 minVersion = 0;
            qint16 maxVersion = 0;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, since(3));
                f("minVersion", m.minVersion, since(3));
                f("maxVersion", m.maxVersion, since(3));
            }
        };
        struct FinalizedFeature : Struct
        {
            QString name;
            qint16 maxVersionLevel = 0;
            qint16 minVersionLevel = 0;
            static void fields(auto& f, auto& m)
            {
                f("name", m.name, since(3));
                f("maxVersionLevel", m.maxVersionLevel, since(3));
                f("minVersionLevel", m.minVersionLevel, since(3));
            }
        };

        qint16 errorCode = 0;
        std::vector<ApiVersion> apiKeys;
        qint32 throttleTimeMs = 0;
        std::vector<SupportedFeature> supportedFeatures;
        qint64 finalizedFeaturesEpoch = -1;
        std::vector<FinalizedFeature> finalizedFeatures;
        bool zkMigrationReady = false;
        static void fields(auto& f, auto& m)
        {
            f("errorCode", m.errorCode);
            f("apiKeys", m.apiKeys);
            f("throttleTimeMs", m.throttleTimeMs, since(1));
            f.tagged(0, "supportedFeatures", m.supportedFeatures, std::vector<SupportedFeature>(), since(3));
            f.tagged(1, "finalizedFeaturesEpoch", m.finalizedFeaturesEpoch, qint64(-1), since(3));
            f.tagged(2, "finalizedFeatures", m.finalizedFeatures, std::vector<FinalizedFeature>(), since(3));
            f.tagged(3, "zkMigrationReady", m.zkMigrationReady, bool(false), since(3));
        }
    };
};

} // namespace kafka::wire
