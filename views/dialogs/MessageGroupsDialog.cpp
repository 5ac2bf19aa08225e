// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/MessageGroupsDialog.h"

#include "models/MessageGroupModel.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

MessageGroupsDialog::MessageGroupsDialog(models::MessageGroupModel* model, const QString& cluster, const QString& place, QWidget* parent)
    : QDialog(parent), m_table(new DataTable(QStringLiteral("messageGroupsTable"), tr("Groups at this message table"), this)),
      m_problem(plain::label({}, this))
{
    setObjectName(QStringLiteral("messageGroupsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Groups at this message \u2014 %1").arg(plain::shortened(cluster, 60)));
    auto* head = plain::selectable(plain::label(place, this));
    head->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setModel(model);
    m_table->setFilterName(tr("Filter groups"));
    m_table->setFilterScope(this);
    m_table->setEmptyText(tr("No consumer group has committed an offset in this partition."),
                          tr("Consumers without a group, and groups that keep their offsets elsewhere, are not seen here."));
    auto* open = new QPushButton(this);
    setLabel(open, QStringLiteral("openGroup"), tr("&Open group"));
    open->setAutoDefault(false);
    open->setEnabled(false);
    auto* close = new QPushButton(this);
    setLabel(close, QStringLiteral("close"), tr("&Close"));
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 20);
    const auto go = [this](const QVariant& key) {
        if (!key.isValid())
            return;
        Q_EMIT groupActivated(key.toString());
        accept();
    };
    connect(m_table, &DataTable::activated, this, go);
    connect(m_table, &DataTable::selectionChanged, this, [this, open] { open->setEnabled(m_table->selectedKeys().size() == 1); });
    connect(open, &QPushButton::clicked, this, [this, go] { go(m_table->selectedKeys().value(0)); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void MessageGroupsDialog::setLoading(bool loading) { m_table->setLoading(loading); }

void MessageGroupsDialog::setProblem(const QString& problem)
{
    plain::setText(m_problem, problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace views
