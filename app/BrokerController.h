// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Sections.h"

#include <memory>

namespace views {
class BrokerPage;
}

namespace app {

/**
 * One open broker: its settings, log directories and API versions, and what is set for all brokers together. Each section asks
 * when it is first shown. GUI thread; owned by whoever shows it.
 */
class BrokerController : public PageController
{
    Q_OBJECT
public:
    BrokerController(ClusterSession* session, const QString& broker, QObject* parent = nullptr);
    ~BrokerController() override;

    QWidget* page() const override;
    QString title() const override;
    /** Nothing of its own: F5 reaches the section in front by itself. */
    void refresh() override;
    void setActive(bool active) override;
    void showSection(const QString& section) override;
    QString section() const override;
    void close() override;

private:
    PageController* makeSection(const QString& section);
    PageController* makeLogDirs();
    PageController* makeApis();
    PageController* makeDefaults();
    void describe();

    const QString m_name;
    const qint32 m_id;
    QPointer<views::BrokerPage> m_page;
    std::unique_ptr<Sections> m_sections;
};

} // namespace app
