// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ShowRawDialog.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

ShowRawDialog::ShowRawDialog(const QString& connection, const QString& topic, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this)), m_show(new QPushButton(this))
{
    setObjectName(QStringLiteral("showRawDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Show raw messages of “%1”").arg(plain::shortened(topic, 60)));
    QLabel* what
        = plain::label(tr("Messages of “%1” on “%2” will be shown, copied and exported as they are, in this tab, until it is closed or masked "
                          "again. Who, when and the reason are written to the history of changes.")
                           .arg(plain::shortened(topic, 200), plain::shortened(connection, 200)),
                       this);
    what->setWordWrap(true);
    m_reason->setMaxLength(500);
    auto* label = new QLabel(tr("&Reason:"), this);
    setBuddy(label, m_reason, QStringLiteral("rawReason"));
    setLabel(m_show, QStringLiteral("showRaw"), tr("&Show raw"));
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    m_show->setAutoDefault(false);
    cancel->setDefault(true);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(line);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    const auto update = [this, cancel] {
        const bool given = !m_reason->text().trimmed().isEmpty();
        m_show->setEnabled(given);
        m_show->setToolTip(given ? QString() : tr("Say why first."));
        (given ? m_show : cancel)->setDefault(true);
    };
    update();
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        accept();
        Q_EMIT showRawRequested(reason);
    });
    m_reason->setFocus();
}

} // namespace views
