// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/AddPartitionsForm.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Formats.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace views {

AddPartitionsForm::AddPartitionsForm(QWidget* parent)
    : QWidget(parent), m_total(new NumberBox(this)), m_now(plain::label({}, this)), m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("addPartitionsForm"));
    m_total->setRange(1, 1'000'000);
    auto* label = new QLabel(tr("&Partitions"), this);
    setBuddy(label, m_total, QStringLiteral("partitions"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_total);
    layout->addWidget(m_now);
    layout->addStretch(1);
    setFocusProxy(m_total);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, &AddPartitionsForm::changed);
    connect(m_total, &NumberBox::edited, this, [this] {
        m_delay->start();
        Q_EMIT edited();
    });
}

int AddPartitionsForm::total() const { return m_total->value(); }

QString AddPartitionsForm::problem() const { return m_total->problem(); }

void AddPartitionsForm::setCurrent(int partitions)
{
    const bool untouched = m_now->text().isEmpty();
    plain::setText(m_now, tr("now %1").arg(formats::number(partitions)));
    if (untouched) {
        const QSignalBlocker quiet(m_total);
        m_total->setValue(partitions);
        m_total->selectAll();
    }
}

} // namespace views
