// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PageController.h"

#include <QPointer>

namespace views {
class PageFrame;
}

namespace app {

class SideBySideController;

/** A tab with the messages of several topics in one table. GUI thread; made by PageFactory. */
class MessagesController : public PageController
{
    Q_OBJECT
public:
    /** Most topics of one tab. */
    static constexpr int MostTopics = 50;

    /** `topics`: names with commas between, as the key of the page has them. */
    MessagesController(ClusterSession* session, const QString& topics, QObject* parent = nullptr);
    ~MessagesController() override;

    QWidget* page() const override;
    QString title() const override;
    void refresh() override;
    void setActive(bool active) override;
    void close() override;

    SideBySideController* messages() const { return m_messages; }

private:
    const QString m_topics;
    QPointer<views::PageFrame> m_page;
    SideBySideController* m_messages;
};

} // namespace app
