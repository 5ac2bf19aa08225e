// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClusterData.h"
#include "app/PageController.h"

#include <functional>

namespace views {
class PageFrame;
}

namespace app {

/** What a section of a broker's tab shows, and how it is asked for. */
struct BrokerSectionParts
{
    DataSubject subject {};
    views::PageFrame* page = nullptr; ///< the section takes it
    QString title {};
    QString failed {}; ///< "The log directories of broker 2 could not be read"
    std::function<void(bool byHand)> ask {}; ///< byHand: also when it was asked for lately
    std::function<BrokerAnswer()> answer {}; ///< how it went
    std::function<void()> fill {}; ///< the models anew, from an answer that went well
    std::function<void(bool)> setLoading {};
    std::function<void(const QString& why)> setProblem {}; ///< stands where the rows would be
};

/**
 * A section of a broker's tab that only shows: what the session's data know of one subject. A failed refresh leaves the old rows,
 * greyed, under its reason; without rows the reason is in their place. GUI thread; owned by the broker's controller.
 */
class BrokerSection : public PageController
{
    Q_OBJECT
public:
    BrokerSection(ClusterSession* session, BrokerSectionParts parts, QObject* parent);
    ~BrokerSection() override;

    QWidget* page() const override;
    QString title() const override { return m_parts.title; }
    void refresh() override;
    void setActive(bool active) override;
    /** The data have changed. */
    void show();

private:
    const BrokerSectionParts m_parts;
    QPointer<views::PageFrame> m_page;
};

} // namespace app
