// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/BatchesDialog.h"

#include "models/Formats.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace views {

using models::formats::number;

BatchesDialog::BatchesDialog(const QString& cluster, const QString& topic, qint32 partition, qint64 offset, QWidget* parent)
    : QDialog(parent), m_topic(topic), m_partition(partition), m_chosen(offset), m_offset(new QLineEdit(QString::number(offset), this)),
      m_read(new QPushButton(this)), m_following(new QPushButton(this)), m_banner(new Banner(this)),
      m_table(new DataTable(QStringLiteral("batchesTable"), tr("Batches table"), this)), m_facts(plain::selectable(plain::label({}, this)))
{
    setObjectName(QStringLiteral("batchesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("Batches of “%1”, partition %2 \u2014 %3").arg(plain::shortened(topic, 60), QString::number(partition), plain::shortened(cluster, 60)));
    build();
    connect(m_read, &QPushButton::clicked, this, &BatchesDialog::read);
    connect(m_following, &QPushButton::clicked, this, [this] {
        m_offset->setText(QString::number(m_next));
        read();
    });
    connect(m_offset, &QLineEdit::textChanged, this, [this] { m_read->setEnabled(m_offset->hasAcceptableInput()); });
}

void BatchesDialog::build()
{
    auto* label = new QLabel(tr("&Offset:"), this);
    label->setBuddy(m_offset);
    setAccessible(m_offset, QStringLiteral("batchesOffset"), tr("Offset"));
    m_offset->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_offset));
    setLabel(m_read, QStringLiteral("readBatches"), tr("&Read"));
    m_read->setToolTip(tr("Reads the batch that holds this offset and those behind it, up to 1 MB"));
    m_read->setDefault(true);
    setLabel(m_following, QStringLiteral("nextBatches"), tr("&Next batches"));
    m_following->setEnabled(false);
    m_table->setFilterVisible(false);
    m_table->setModel(&m_model);
    m_facts->setWordWrap(true);
    setAccessible(m_facts, QStringLiteral("batchesFacts"), tr("Transactions and offsets"));
    auto* close = new QPushButton(this);
    setLabel(close, QStringLiteral("close"), tr("Close"));
    for (QPushButton* b : {m_following, close})
        b->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* first = new QHBoxLayout;
    for (QWidget* w :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_offset), static_cast<QWidget*>(m_read), static_cast<QWidget*>(m_following)})
        first->addWidget(w);
    first->addStretch();
    auto* last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(first);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_facts);
    layout->addLayout(last);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 28);
}

void BatchesDialog::read()
{
    m_banner->dismiss();
    m_model.clear();
    m_table->setLoading(true);
    plain::setText(m_facts, {});
    m_read->setEnabled(false);
    m_following->setEnabled(false);
    kafka::BatchesRequest request;
    request.topic = m_topic;
    request.partition = m_partition;
    request.offset = m_offset->text().toLongLong();
    Q_EMIT batchesWanted(request);
}

void BatchesDialog::showBatches(const kafka::PartitionBatches& found)
{
    m_table->setLoading(false);
    m_read->setEnabled(m_offset->hasAcceptableInput());
    m_table->setEmptyText(tr("There is no batch at this offset or behind it."),
                          tr("The partition's offsets are %1 to %2.").arg(number(found.logStart), number(found.highWatermark - 1)));
    m_model.setRows(found.batches);
    m_table->fitColumns();
    for (const auto& batch : found.batches)
        if (batch.baseOffset <= m_chosen && m_chosen <= batch.lastOffset)
            m_table->selectKey(batch.baseOffset);
    m_next = -1;
    if (!found.batches.empty() && found.batches.back().lastOffset < std::numeric_limits<qint64>::max())
        m_next = found.batches.back().lastOffset + 1;
    m_following->setEnabled(m_next >= 0 && m_next < found.highWatermark);
    QStringList facts {tr("Leader: broker %1. First offset %2, last stable offset %3, high watermark %4.")
                           .arg(found.leader)
                           .arg(number(found.logStart), number(found.lastStable), number(found.highWatermark))};
    constexpr size_t most = 20;
    QStringList aborted;
    for (const auto& one : found.aborted)
        if (aborted.size() < qsizetype(most))
            aborted << tr("producer %1 from offset %2").arg(QString::number(one.producerId), number(one.firstOffset));
    if (found.aborted.empty())
        facts << tr("No aborted transaction has records here.");
    else
        facts << tr("Aborted transactions: %1.")
                     .arg(aborted.join(QStringLiteral("; ")) + (found.aborted.size() > most ? QStringLiteral("; …") : QString()));
    plain::setText(m_facts, facts.join(QLatin1Char('\n')));
    m_facts->setAccessibleDescription(facts.join(QLatin1Char('\n')));
    if (!found.problem.isEmpty())
        m_banner->showMessage(Banner::Kind::Warning, tr("Not all batches could be read: %1").arg(found.problem));
}

void BatchesDialog::showError(const kafka::Error& error)
{
    m_table->setLoading(false);
    m_read->setEnabled(m_offset->hasAcceptableInput());
    m_banner->showError(tr("The batches could not be read"), error);
}

} // namespace views
