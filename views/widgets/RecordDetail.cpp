// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/RecordDetail.h"

#include "kafka/serde/RecordJson.h"
#include "kafka/serde/Text.h"
#include "models/Formats.h"
#include "models/RecordHeaderModel.h"
#include "models/RecordModel.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/HexView.h"
#include "views/widgets/Icons.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/TextView.h"
#include "views/widgets/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace views {

using kafka::serde::Format;
using kafka::serde::TextDecoder::MaxShown;

namespace {

enum Tab { JsonTab, TextTab, HexTab };

constexpr qint64 KeyShown = 64 << 10;

QLabel* title(const QString& text, QWidget* parent)
{
    QLabel* label = plain::label(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

RecordDetail::RecordDetail(QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Vertical, this)), m_headerModel(new models::RecordHeaderModel(this))
{
    setObjectName(QStringLiteral("recordDetail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(m_splitter, 1);
    m_splitter->setObjectName(QStringLiteral("detailSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildKey());
    m_splitter->addWidget(buildValue());
    m_splitter->addWidget(buildHeaders());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 6);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({60, 340, 160});
    setRecord({}, {});
}

RecordDetail::~RecordDetail() = default;

QWidget* RecordDetail::buildHead()
{
    auto* head = new QWidget(this);
    m_place = plain::selectable(plain::label({}, head));
    m_place->setWordWrap(true);
    setAccessible(m_place, QStringLiteral("messagePlace"), tr("Message position"));
    m_sendAgain = new QPushButton(icons::get(QStringLiteral("send")), {}, head);
    setLabel(m_sendAgain, QStringLiteral("sendAgain"), tr("&Edit and send again…"));
    m_sendAgain->setAutoDefault(false);
    // Icons only, so that the pane may be narrow; the label is name, mnemonic and tooltip.
    const auto button = [head](const char* name, const QString& label, const QString& icon, const QString& tip) {
        auto* b = new QToolButton(head);
        setLabel(b, QString::fromLatin1(name), label);
        b->setIcon(icons::get(icon));
        b->setToolButtonStyle(Qt::ToolButtonIconOnly);
        b->setFocusPolicy(Qt::StrongFocus);
        b->setToolTip(withoutMnemonic(label) + QStringLiteral(": ") + tip);
        return b;
    };
    m_sendAgain->setToolTip(tr("Puts a copy into the Produce tab, to be changed and sent"));
    m_copyMessage = button("copyMessage", tr("Copy messa&ge"), QStringLiteral("braces"), tr("everything about it as one line of JSON"));
    m_copyValue = button("copyValue", tr("Copy &value"), QStringLiteral("clipboard"), tr("its text, or hex where it is none"));
    m_save = button("saveValue", tr("&Save value…"), QStringLiteral("download"), tr("every byte of it to a file"));
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { Q_EMIT sendAgainRequested(m_record.toRecordToSend()); });
    connect(m_copyMessage, &QToolButton::clicked, this, &RecordDetail::copyMessage);
    connect(m_copyValue, &QToolButton::clicked, this, &RecordDetail::copyValue);
    connect(m_save, &QToolButton::clicked, this, &RecordDetail::askSave);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAbstractButton* b : std::initializer_list<QAbstractButton*> {m_sendAgain, m_copyMessage, m_copyValue, m_save})
        buttons->addWidget(b);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
    layout->addLayout(buttons);
    return head;
}

QWidget* RecordDetail::buildKey()
{
    auto* box = new QWidget(m_splitter);
    m_keyTitle = title({}, box);
    m_key = new TextView(box);
    setAccessible(m_key, QStringLiteral("messageKey"), tr("Message key"));
    m_key->setMinimumHeight(m_key->fontMetrics().height() + 14);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_keyTitle);
    layout->addWidget(m_key, 1);
    return box;
}

QWidget* RecordDetail::buildValue()
{
    auto* box = new QWidget(m_splitter);
    m_valueTitle = title({}, box);
    m_decodeAs = new QComboBox(box);
    for (const Format format : kafka::serde::formats())
        m_decodeAs->addItem(kafka::serde::formatTitle(format), int(format));
    auto* label = new QLabel(tr("&Decode as:"), box);
    setBuddy(label, m_decodeAs, QStringLiteral("decodeAs"));
    m_reason = plain::label({}, box);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setWordWrap(true);
    setAccessible(m_reason, QStringLiteral("decodeReason"), tr("Reason for the decoding"));

    m_tabs = new QTabWidget(box);
    setAccessible(m_tabs, QStringLiteral("messageValueTabs"), tr("Message value tabs"));
    m_json = new JsonView(m_tabs);
    m_text = new TextView(m_tabs);
    m_hex = new HexView(m_tabs);
    for (QWidget* w : std::initializer_list<QWidget*> {m_json, m_text, m_hex})
        setAccessible(w, QStringLiteral("messageValue"), tr("Message value")); // one of them is seen at a time
    m_tabs->addTab(m_json, tr("&JSON"));
    m_tabs->addTab(m_text, tr("&Text"));
    m_tabs->addTab(m_hex, tr("He&x"));
    m_tabs->setDocumentMode(true);
    m_cut = plain::label({}, box);
    m_cut->setWordWrap(true);
    setAccessible(m_cut, QStringLiteral("valueCut"), tr("Value is cut"));

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_valueTitle);
    top->addWidget(m_reason, 1);
    top->addWidget(label);
    top->addWidget(m_decodeAs);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_cut);

    connect(m_decodeAs, &QComboBox::activated, this, [this] {
        m_preferredTab = -1;
        chooseFormat();
    });
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this](int tab) {
        if (tab >= 0 && m_tabs->isTabEnabled(tab))
            m_preferredTab = tab;
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordDetail::fillTab);
    return box;
}

QWidget* RecordDetail::buildHeaders()
{
    auto* box = new QWidget(m_splitter);
    m_headersTitle = title({}, box);
    m_headers = new DataTable(QStringLiteral("messageHeadersTable"), tr("Message headers table"), box);
    m_headers->setFilterVisible(false);
    m_headers->setModel(m_headerModel);
    m_headers->setEmptyText(tr("The message has no headers."));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_headersTitle);
    layout->addWidget(m_headers, 1);
    m_headers->setMinimumHeight(m_headers->fontMetrics().height() * 7); // three headers at least
    return box;
}

void RecordDetail::setRecord(const kafka::RecordView& record, const kafka::RecordBatchPtr& batch)
{
    m_record = batch ? record : kafka::RecordView();
    m_batch = batch;
    showPlace();
    showKey();
    chooseFormat();
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    m_headerModel->setRecord(isRecord ? m_record : kafka::RecordView(), m_batch);
    plain::setText(m_headersTitle, isRecord ? tr("Headers (%1)").arg(models::formats::number(m_headerModel->rowCount())) : tr("Headers"));
    m_headers->setEmptyText(isRecord ? tr("The message has no headers.") : QString());
    updateActions();
}

void RecordDetail::updateActions()
{
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    m_copyMessage->setEnabled(isRecord);
    m_copyValue->setEnabled(isRecord && !m_record.value().isNull());
    m_save->setEnabled(isRecord && !m_record.value().isNull());
    m_sendAgain->setEnabled(isRecord);
}

void RecordDetail::showPlace()
{
    using namespace models::formats;
    if (m_record.isNull()) {
        plain::setText(m_place, tr("No message is chosen."));
        return;
    }
    QString text = tr("Partition %1, offset %2").arg(m_record.partition()).arg(m_record.offset());
    if (m_record.kind() == kafka::RecordKind::Record) {
        if (m_record.timestamp() >= 0)
            text += QStringLiteral(", ") + time(m_record.timestamp()) + QLatin1Char(' ') + zoneName();
        switch (m_record.timestampType()) {
        case kafka::TimestampType::CreateTime: text += tr(" (set by the producer)"); break;
        case kafka::TimestampType::LogAppendTime: text += tr(" (appended to the log)"); break;
        case kafka::TimestampType::None: text += tr(", no timestamp"); break;
        }
        text += QStringLiteral(", ") + bytes(m_record.size()).replace(QLatin1Char(' '), QChar::Nbsp); // the unit stays with its number
    }
    plain::setText(m_place, text);
    m_place->setAccessibleDescription(text);
    m_place->setToolTip(m_record.timestamp() >= 0 ? plain::toolTip(timeTip(m_record.timestamp())) : QString());
}

void RecordDetail::showKey()
{
    using namespace kafka::serde;
    if (m_record.isNull() || m_record.kind() == kafka::RecordKind::Notice) {
        plain::setText(m_keyTitle, tr("Key"));
        m_key->setData({});
        return;
    }
    const QByteArrayView key = m_record.key();
    if (key.isEmpty()) {
        plain::setText(m_keyTitle, tr("Key"));
        m_key->setWord(models::RecordModel::wordFor(key));
        return;
    }
    const Decoded d = TextDecoder::decode(key, looksBinary(cutUtf8(key, KeyShown)) ? Format::Hex : Format::Text, KeyShown);
    QString text = tr("Key (%1)").arg(models::formats::bytes(key.size()));
    if (d.cut())
        text += QStringLiteral(" \u2014 ") + tr("first %1 shown").arg(models::formats::bytes(d.shownBytes));
    plain::setText(m_keyTitle, text);
    m_key->setData(d.text);
}

// Which format, and what of the tabs there is; their content is made when they are seen.
void RecordDetail::chooseFormat()
{
    using namespace kafka::serde;
    m_filled.assign(3, false);
    m_cut->hide();
    const bool isRecord = !m_record.isNull() && m_record.kind() == kafka::RecordKind::Record;
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    if (value.isEmpty()) {
        m_chosen = {};
        plain::setText(m_valueTitle, tr("Value"));
        plain::setText(m_reason, {});
    } else {
        m_chosen = TextDecoder::choose(value, isRecord ? Format(m_decodeAs->currentData().toInt()) : Format::Text);
        plain::setText(m_valueTitle, isRecord ? tr("Value (%1)").arg(models::formats::bytes(value.size())) : tr("Notice"));
        plain::setText(m_reason, !isRecord ? QString() : m_chosen.problem.isEmpty() ? m_chosen.reason : m_chosen.problem + QLatin1Char(' ') + m_chosen.reason);
    }
    m_reason->setAccessibleDescription(m_reason->text());
    m_decodeAs->setEnabled(isRecord && !value.isEmpty());
    m_tabs->setTabEnabled(JsonTab, m_chosen.format == Format::Json && !value.isEmpty());
    m_tabs->setTabEnabled(HexTab, isRecord && !value.isEmpty());
    int tab = m_chosen.format == Format::Json && !value.isEmpty() ? JsonTab : m_chosen.format == Format::Hex ? HexTab : TextTab;
    if (m_preferredTab >= 0 && m_tabs->isTabEnabled(m_preferredTab))
        tab = m_preferredTab;
    m_tabs->setCurrentIndex(tab);
    fillTab();
}

void RecordDetail::fillTab()
{
    using namespace kafka::serde;
    const int tab = m_tabs->currentIndex();
    if (tab < 0 || m_filled.empty())
        return;
    const QByteArrayView value = m_record.isNull() ? QByteArrayView() : m_record.value();
    if (!m_filled[size_t(tab)]) {
        m_filled[size_t(tab)] = true;
        if (tab == JsonTab) {
            m_json->setJson(m_chosen.format == Format::Json ? value : QByteArrayView(), m_batch);
        } else if (tab == HexTab) {
            m_hex->setBytes(value, m_batch);
        } else if (m_record.isNull()) {
            m_text->setData({});
        } else if (value.isEmpty()) {
            m_text->setWord(models::RecordModel::wordFor(value, value.isNull() && !m_record.key().isNull()));
        } else {
            Decoded text = m_chosen;
            if (text.format == Format::Hex)
                text.format = Format::Text; // the hex tab shows the bytes, this one what there is of text
            text = TextDecoder::render(text, value, MaxShown);
            m_text->setData(text.text);
            m_chosen.shownBytes = text.shownBytes;
        }
    }
    const bool cut = tab == TextTab && !value.isEmpty() && (m_chosen.shownBytes < value.size() || m_text->linesCut());
    if (cut)
        plain::setText(m_cut, tr("Cut: about the first %1 of %2 are shown. Save the value to see all of it.")
                                  .arg(models::formats::bytes(m_chosen.shownBytes), models::formats::bytes(value.size())));
    m_cut->setVisible(cut);
}

void RecordDetail::copyMessage()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(kafka::serde::recordJson(m_record)));
}

// Exact where a clipboard can be: bytes that are no UTF-8 are copied as hex.
void RecordDetail::copyValue()
{
    const QByteArrayView value = m_record.value();
    QGuiApplication::clipboard()->setText(value.isValidUtf8() ? QString::fromUtf8(value) : QString::fromLatin1(value.toByteArray().toHex()));
}

void RecordDetail::askSave()
{
    auto* dialog = new QFileDialog(window(), tr("Save value"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]"));
    QString topic = m_record.topic();
    const QString suffix = m_chosen.format == Format::Json ? QStringLiteral("json") : m_chosen.format == Format::Text ? QStringLiteral("txt") : QStringLiteral("bin");
    dialog->selectFile(QStringLiteral("%1-%2-%3.%4").arg(topic.replace(unsafe, QStringLiteral("_"))).arg(m_record.partition()).arg(m_record.offset()).arg(suffix));
    // The message of now, whatever is chosen by the time the dialog closes.
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, record = m_record, batch = m_batch] {
        Q_EMIT saveRequested(dialog->selectedFiles().value(0), record.value().toByteArray());
    });
    dialog->open();
}

} // namespace views
