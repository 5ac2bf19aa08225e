// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BrokerSection.h"

#include "app/ClusterSession.h"
#include "views/widgets/Banner.h"
#include "views/widgets/PageFrame.h"

namespace app {

namespace {

constexpr auto interval = std::chrono::seconds(60);

} // namespace

BrokerSection::BrokerSection(ClusterSession* session, BrokerSectionParts parts, QObject* parent)
    : PageController(session, parent), m_parts(std::move(parts)), m_page(m_parts.page)
{
    setPollInterval(interval);
    m_page->setCompact(true);
    connect(m_page, &views::PageFrame::refreshRequested, this, [this] {
        if (this->session()->gateway())
            m_parts.ask(true);
    });
    connect(session->data(), &ClusterData::loadingChanged, this, [this](DataSubject subject) {
        if (subject == m_parts.subject)
            show();
    });
}

BrokerSection::~BrokerSection()
{
    if (m_page && !m_page->parent())
        delete m_page; // nobody took it
}

QWidget* BrokerSection::page() const { return m_page; }

void BrokerSection::refresh()
{
    if (session()->gateway())
        m_parts.ask(false);
}

void BrokerSection::setActive(bool active)
{
    const bool shown = active && !isActive();
    PageController::setActive(active);
    if (shown) {
        refresh();
        show();
    }
}

void BrokerSection::show()
{
    if (!m_page)
        return;
    const BrokerAnswer answer = m_parts.answer();
    const bool loading = session()->data()->isLoading(m_parts.subject);
    m_page->setBusy(loading);
    m_parts.setLoading(loading && !answer.readAt.isValid() && !answer.error);
    m_page->setUpdatedAt(answer.readAt);
    m_page->setStale(answer.readAt.isValid() && answer.error);
    m_parts.setProblem(answer.error ? views::errorSentence(*answer.error) : QString());
    if (answer.error && answer.error->kind != kafka::ErrorKind::Cancelled)
        m_page->banner()->showError(m_parts.failed, *answer.error);
    else
        m_page->banner()->dismiss();
    if (!answer.error && answer.readAt.isValid())
        m_parts.fill();
}

} // namespace app
