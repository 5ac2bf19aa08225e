// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ProducePage.h"

#include "models/DeliveryModel.h"
#include "models/HeaderModel.h"
#include "views/delegates/StateDelegate.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/Formats.h"
#include "views/widgets/HeaderEditor.h"
#include "views/widgets/Icons.h"
#include "views/widgets/NumberBox.h"
#include "views/widgets/PayloadEditor.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/SendButton.h"
#include "views/widgets/WriteActions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

namespace views {

using kafka::serde::PayloadFormat;

namespace {

/** A list of `values` with Kafka's own names. */
template <typename T> void fill(QComboBox* box, const std::vector<T>& values, QString (*name)(T))
{
    for (const T value : values)
        box->addItem(name(value), int(value));
}

} // namespace

ProducePage::ProducePage(models::HeaderModel* headers, models::DeliveryModel* deliveries, QWidget* parent)
    : PageFrame(parent), m_headers(headers), m_key(new PayloadEditor(tr("&Key"), QStringLiteral("key"), tr("Key format"), this)),
      m_value(new PayloadEditor(tr("Val&ue"), QStringLiteral("value"), tr("Value format"), this)), m_headerEditor(new HeaderEditor(headers, this)),
      m_deliveries(new DataTable(QStringLiteral("deliveriesTable"), tr("Deliveries table"), this)), m_writes(new WriteActions(this))
{
    setObjectName(QStringLiteral("producePage"));
    setTitle(tr("Produce"));
    setCompact(true);
    m_key->setFormat(PayloadFormat::Null); // most records that are typed have no key; typing one makes it text

    auto* form = new QSplitter(Qt::Horizontal, this);
    form->setObjectName(QStringLiteral("produceFormSplitter"));
    form->addWidget(buildPayload());
    form->addWidget(buildOptions());
    form->setStretchFactor(0, 3);
    form->setStretchFactor(1, 2);
    form->setChildrenCollapsible(false);

    auto* upper = new QWidget(this);
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->setSpacing(8);
    upperLayout->addWidget(form, 1);
    upperLayout->addWidget(buildSendRow());

    m_deliveries->setModel(deliveries);
    m_deliveries->setFilterVisible(false);
    m_deliveries->setDelegate(models::DeliveryModel::Outcome, new StateDelegate(m_deliveries));
    m_deliveries->sortBy(models::DeliveryModel::Time, Qt::DescendingOrder);
    m_deliveries->view()->horizontalHeader()->setStretchLastSection(true); // the reason
    m_deliveries->setMinimumHeight(fontMetrics().height() * 9);
    m_deliveries->setEmptyText(tr("Nothing was sent from here yet."), tr("Ctrl+Enter sends the message above."));

    auto* content = new QSplitter(Qt::Vertical, this);
    content->setObjectName(QStringLiteral("produceContentSplitter"));
    content->addWidget(upper);
    content->addWidget(m_deliveries);
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 2);
    content->setChildrenCollapsible(false);
    content->setSizes({300, 200});
    setContent(content);

    const auto changed = [this] {
        validate();
        Q_EMIT edited();
    };
    connect(m_copies, &NumberBox::edited, this, changed);
    connect(m_key, &PayloadEditor::edited, this, changed);
    connect(m_value, &PayloadEditor::edited, this, changed);
    connect(m_headers, &models::HeaderModel::edited, this, changed);
    for (const auto& keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(
            keys, this, this, [this] { send(); }, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a held key is one send
    }
    validate();
}

QWidget* ProducePage::buildPayload()
{
    auto* payload = new QSplitter(Qt::Vertical, this);
    payload->setObjectName(QStringLiteral("producePayloadSplitter"));
    payload->addWidget(m_key);
    payload->addWidget(m_value);
    payload->setStretchFactor(0, 1);
    payload->setStretchFactor(1, 4);
    payload->setChildrenCollapsible(false);
    const int line = m_key->edit()->fontMetrics().lineSpacing();
    m_key->edit()->setMinimumHeight(line * 2 + 12);
    m_value->edit()->setMinimumHeight(line * 3 + 12);
    return payload;
}

QWidget* ProducePage::buildOptions()
{
    auto* options = new QWidget(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int row = 0;
    const auto add = [&](const QString& text, QWidget* field, const QString& objectName, const QString& tip) {
        auto* label = new QLabel(text, options);
        setBuddy(label, field, objectName);
        field->setToolTip(tip);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    };
    m_partition = new QComboBox(options);
    m_partition->addItem(tr("Chosen by the partitioner"), -1);
    add(tr("Target &partition"), m_partition, QStringLiteral("targetPartition"), tr("Where the message goes"));
    m_partitioner = new QComboBox(options);
    fill(m_partitioner,
         std::vector {kafka::Partitioner::Murmur2Random, kafka::Partitioner::Murmur2, kafka::Partitioner::ConsistentRandom,
                      kafka::Partitioner::Consistent, kafka::Partitioner::Fnv1aRandom, kafka::Partitioner::Fnv1a, kafka::Partitioner::Random},
         &kafka::partitionerName);
    add(tr("Pa&rtitioner"), m_partitioner, QStringLiteral("partitioner"),
        tr("How a partition follows from the key. murmur2_random chooses as Java's producer does; messages without key are spread."));
    m_codec = new QComboBox(options);
    fill(m_codec, std::vector {kafka::Codec::None, kafka::Codec::Gzip, kafka::Codec::Snappy, kafka::Codec::Lz4, kafka::Codec::Zstd},
         &kafka::codecName);
    add(tr("C&ompression"), m_codec, QStringLiteral("compression"), tr("Codec of the batches that are sent"));
    m_acks = new QComboBox(options);
    fill(m_acks, std::vector {kafka::Acks::All, kafka::Acks::Leader, kafka::Acks::None}, &kafka::acksName);
    add(tr("&Acks"), m_acks, QStringLiteral("acks"),
        tr("Who confirms: all in-sync replicas, the leader only (1), or nobody (0: whether it was written is never known)"));
    m_idempotent = new QCheckBox(options);
    setLabel(m_idempotent, QStringLiteral("idempotent"), tr("I&dempotent"));
    m_idempotent->setToolTip(tr("A retry after a lost answer is never written twice. Needs acks=all. Without it nothing is retried."));
    m_idempotent->setChecked(true);
    grid->addWidget(m_idempotent, row++, 1);
    m_copies = new NumberBox(options);
    m_copies->setRange(1, int(kafka::SendRequest::MaxCopies));
    m_copies->setGroupSeparatorShown(true);
    add(tr("Cop&ies"), m_copies, QStringLiteral("copies"), tr("How many times the same message is sent"));
    grid->setColumnStretch(1, 1);

    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_headerEditor, 1);
    connect(m_acks, &QComboBox::currentIndexChanged, this,
            [this] { m_idempotent->setEnabled(m_acks->currentData().toInt() == int(kafka::Acks::All)); });
    return options;
}

QWidget* ProducePage::buildSendRow()
{
    auto* bar = new QWidget(this);
    m_send = new SendButton(bar);
    setLabel(m_send, QStringLiteral("send"), tr("&Send"));
    m_send->setIcon(icons::get(QStringLiteral("send")));
    m_send->setAutoDefault(false);
    m_writes->add(m_send, tr("Send this message to the topic (Ctrl+Enter)"));
    m_import = new QPushButton(bar);
    setLabel(m_import, QStringLiteral("importMessages"), tr("I&mport a file…"));
    m_import->setIcon(icons::get(QStringLiteral("upload")));
    m_import->setAutoDefault(false);
    m_writes->add(m_import, tr("Send the messages of an exported file, as they were"));
    m_cancel = new QPushButton(bar);
    setLabel(m_cancel, QStringLiteral("cancelSending"), tr("Cancel sending"));
    m_cancel->setIcon(icons::get(QStringLiteral("stop-fill")));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Drops what has not been sent yet. Messages that were sent stay in the topic."));
    m_cancel->hide();
    m_progress = new QProgressBar(bar);
    setAccessible(m_progress, QStringLiteral("sendProgress"), tr("Send progress"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_progress->hide();
    m_status = plain::selectable(plain::label({}, bar));
    setAccessible(m_status, QStringLiteral("sendStatus"), tr("Send status"));
    m_status->setWordWrap(true);

    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_send);
    layout->addWidget(m_import);
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress);
    layout->addWidget(m_status, 1);
    connect(m_send, &QPushButton::clicked, this, &ProducePage::send);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (!m_sending && m_writes->notWritable().isEmpty())
            Q_EMIT importRequested(settings());
    });
    connect(m_cancel, &QPushButton::clicked, this, &ProducePage::cancelRequested);
    return bar;
}

void ProducePage::setPartitions(const std::vector<kafka::Partition>& partitions)
{
    const QVariant chosen = m_partition->currentData();
    const QSignalBlocker blocker(m_partition);
    while (m_partition->count() > 1)
        m_partition->removeItem(m_partition->count() - 1);
    for (const auto& partition : partitions) {
        const QString number = QString::number(partition.id);
        m_partition->addItem(partition.offline() ? tr("%1 (no leader)").arg(number) : number, partition.id);
    }
    m_partition->setCurrentIndex(std::max(0, m_partition->findData(chosen)));
}

void ProducePage::setNotWritable(const QString& why)
{
    m_writes->setNotWritable(why);
    updateStatus();
}

void ProducePage::setSending(bool sending)
{
    m_sending = sending;
    m_cancel->setVisible(sending);
    if (!sending)
        m_progress->hide();
    updateStatus();
}

void ProducePage::setProgress(const kafka::SendProgress& progress)
{
    if (progress.copies < 2)
        return;
    m_progress->setRange(0, int(progress.copies));
    m_progress->setValue(int(progress.reported()));
    m_progress->setFormat(QStringLiteral("%1 / %2").arg(formats::number(progress.reported()), formats::number(progress.copies)));
    m_progress->setVisible(m_sending);
}

void ProducePage::setOutcome(const QString& text)
{
    m_outcome = text;
    updateStatus();
}

void ProducePage::load(const kafka::RecordToSend& record)
{
    m_key->setBytes(record.key);
    m_value->setBytes(record.value);
    m_headers->setHeaders(record.headers);
    m_partition->setCurrentIndex(std::max(0, m_partition->findData(record.partition)));
    m_copies->setValue(1);
    m_value->edit()->setFocus();
}

kafka::ProducerSettings ProducePage::settings() const
{
    kafka::ProducerSettings settings;
    settings.codec = kafka::Codec(m_codec->currentData().toInt());
    settings.acks = kafka::Acks(m_acks->currentData().toInt());
    settings.idempotent = m_idempotent->isChecked() && settings.acks == kafka::Acks::All;
    settings.partitioner = kafka::Partitioner(m_partitioner->currentData().toInt());
    return settings;
}

std::optional<kafka::SendRequest> ProducePage::request() const
{
    if (!m_key->bytes() || !m_value->bytes() || !m_headers->problem().isEmpty() || !m_copies->problem().isEmpty())
        return {};
    kafka::SendRequest request;
    request.record.partition = m_partition->currentData().toInt();
    request.record.key = *m_key->bytes();
    request.record.value = *m_value->bytes();
    request.record.headers = m_headers->headers();
    request.copies = m_copies->value();
    request.settings = settings();
    return request;
}

void ProducePage::send()
{
    m_headerEditor->commit();
    m_key->commit();
    m_value->commit();
    validate();
    // Not by disabling the button: that would take the focus away from whoever sends by keyboard.
    if (m_sending || !m_writes->notWritable().isEmpty())
        return;
    if (const auto wanted = request())
        Q_EMIT sendRequested(*wanted);
}

void ProducePage::validate()
{
    m_problem.clear();
    if (!m_key->problem().isEmpty())
        m_problem = tr("Key: %1").arg(m_key->problem());
    else if (!m_value->problem().isEmpty())
        m_problem = tr("Value: %1").arg(m_value->problem());
    else if (const QString header = m_headers->problem(); !header.isEmpty())
        m_problem = tr("Headers: %1").arg(header);
    else if (!m_copies->problem().isEmpty())
        m_problem = tr("Copies: %1").arg(m_copies->problem());
    m_writes->setUnfit(m_send, m_problem);
    updateStatus();
}

void ProducePage::updateStatus()
{
    QString text = m_writes->notWritable();
    if (text.isEmpty())
        text = m_sending ? tr("Sending…") : m_problem.isEmpty() ? m_outcome : m_problem;
    plain::setText(m_status, text);
    m_status->setAccessibleDescription(text);
}

} // namespace views
