// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"
#include "kafka/client/AdminGateway.h"

#include <optional>

namespace models {
class ConfigModel;
}
namespace views {
class SettingsPage;
}

namespace app {

/**
 * The settings of one topic or broker, a section of its tab: reads them, edits and resets one at a time through a plan. GUI thread; owned by whoever shows it.
 */
class ConfigController : public PageController
{
    Q_OBJECT
public:
    ConfigController(ClusterSession* session, const kafka::ConfigResource& resource, QObject* parent = nullptr);
    ~ConfigController() override;

    QWidget* page() const override;
    QString title() const override;
    void refresh() override;
    void setActive(bool active) override;
    void close() override;

    /** As last read; nullopt = not yet. */
    const std::optional<kafka::ConfigDescription>& settings() const { return m_settings; }
    /** Opens the plan that changes or resets a setting. */
    void edit(const QString& setting);
    void reset(const QString& setting);

private:
    void updateWritable() override;
    void take(const kafka::Result<kafka::ConfigDescription>& answer);
    void afterChange();

    const kafka::ConfigResource m_resource;
    models::ConfigModel* m_model;
    QPointer<views::SettingsPage> m_page;
    std::optional<kafka::ConfigDescription> m_settings;
    kafka::Stream<kafka::ConfigChunk> m_request;
    bool m_reading = false;
    bool m_again = false; ///< asked while reading
};

} // namespace app
