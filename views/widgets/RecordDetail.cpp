// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/RecordDetail.h"

#include "kafka/serde/RecordJson.h"
#include "kafka/serde/Text.h"
#include "models/RecordHeaderModel.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/DataTable.h"
#include "views/widgets/DecodedView.h"
#include "views/widgets/DecoderCombo.h"
#include "views/widgets/FileDialog.h"
#include "views/widgets/HexView.h"
#include "views/widgets/Icons.h"
#include "views/widgets/JsonView.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/TextView.h"
#include "views/widgets/Theme.h"
#include "views/widgets/TopicReadings.h"
#include "views/widgets/WrappedLabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace views {

using View = kafka::serde::Decoding::View;
using kafka::masking::MaskState;
using kafka::serde::Part;

namespace {

QLabel* title(const QString& text, QWidget* parent)
{
    QLabel* label = plain::label(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

WrappedLabel* reasonLabel(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* label = new WrappedLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    setAccessible(label, name, accessibleName);
    return label;
}

} // namespace

RecordDetail::RecordDetail(QWidget* parent)
    : QWidget(parent), m_readings(new TopicReadings(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_headerModel(new models::RecordHeaderModel(this))
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
    connect(m_readings, &TopicReadings::changed, this, &RecordDetail::readAgain);
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
    // Icons only, so that the pane may be narrow; the label is name and tooltip. The letters of the Alt key are the page's.
    const auto button = [head](const char* name, const QString& label, const QString& icon, const QString& tip) {
        auto* b = new QToolButton(head);
        setLabel(b, QString::fromLatin1(name), label);
        b->setIcon(icons::get(icon));
        b->setToolButtonStyle(Qt::ToolButtonIconOnly);
        b->setFocusPolicy(Qt::StrongFocus);
        b->setProperty(Tip, withoutMnemonic(label) + QStringLiteral(": ") + tip);
        b->setToolTip(b->property(Tip).toString());
        return b;
    };
    m_sendAgain->setToolTip(tr("Puts a copy into the Produce tab, to be changed and sent"));
    m_copyMessage = button("copyMessage", tr("Copy message"), QStringLiteral("braces"), tr("everything about it as one line of JSON"));
    m_copyValue = button("copyValue", tr("Copy value"), QStringLiteral("clipboard"), tr("its text, or hex where it is none"));
    m_save = button("saveValue", tr("Save value…"), QStringLiteral("download"), tr("every byte of it to a file"));
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
    m_keyReason = reasonLabel(QStringLiteral("decodeKeyReason"), tr("Reason for the decoding of the key"), box);
    m_decodeKeyAs = new DecoderCombo(box);
    setAccessible(m_decodeKeyAs, QStringLiteral("decodeKeyAs"), tr("Decode key as"));
    m_decodeKeyAs->setToolTip(tr("How the bytes of the key are read; remembered for the topic"));
    connect(m_decodeKeyAs, &QComboBox::activated, this, [this] { chooseDecoder(Part::Key, m_decodeKeyAs->decoder()); });
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_keyTitle);
    top->addStretch(1);
    top->addWidget(m_decodeKeyAs);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_keyReason);
    layout->addWidget(m_key, 1);
    return box;
}

QWidget* RecordDetail::buildValue()
{
    auto* box = new QWidget(m_splitter);
    m_valueTitle = title({}, box);
    m_decodeAs = new DecoderCombo(box);
    m_decodeAs->setToolTip(tr("How the bytes of the value are read; remembered for the topic"));
    auto* label = new QLabel(tr("&Decode as:"), box);
    setBuddy(label, m_decodeAs, QStringLiteral("decodeAs"));
    m_reason = reasonLabel(QStringLiteral("decodeReason"), tr("Reason for the decoding"), box);

    m_tabs = new QTabWidget(box);
    setAccessible(m_tabs, QStringLiteral("messageValueTabs"), tr("Message value tabs"));
    m_structure = new QStackedWidget(m_tabs);
    m_json = new JsonView(m_structure);
    m_tree = new DecodedView(m_structure);
    m_structure->addWidget(m_json);
    m_structure->addWidget(m_tree);
    m_text = new TextView(m_tabs);
    m_hex = new HexView(m_tabs);
    for (QWidget* w : std::initializer_list<QWidget*> {m_json, m_tree, m_text, m_hex})
        setAccessible(w, QStringLiteral("messageValue"), tr("Message value")); // one of them is seen at a time
    m_tabs->addTab(m_structure, tr("&JSON"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_hex, tr("He&x"));
    m_tabs->setDocumentMode(true);
    m_cut = plain::label({}, box);
    m_cut->setWordWrap(true);
    setAccessible(m_cut, QStringLiteral("valueCut"), tr("Value is cut"));
    m_previousPart = new QToolButton(box);
    m_previousPart->setText(tr("Previous part"));
    setAccessible(m_previousPart, QStringLiteral("previousPart"), tr("Previous part of the text"));
    m_nextPart = new QToolButton(box);
    m_nextPart->setText(tr("Next part"));
    setAccessible(m_nextPart, QStringLiteral("nextPart"), tr("Next part of the text"));

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_valueTitle);
    top->addStretch(1);
    top->addWidget(label);
    top->addWidget(m_decodeAs);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_reason);
    layout->addWidget(m_tabs, 1);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(8);
    parts->addWidget(m_cut, 1);
    parts->addWidget(m_previousPart);
    parts->addWidget(m_nextPart);
    layout->addLayout(parts);

    connect(m_previousPart, &QToolButton::clicked, this, [this] { showPart(m_part - 1); });
    connect(m_nextPart, &QToolButton::clicked, this, [this] { showPart(m_part + 1); });
    connect(m_decodeAs, &QComboBox::activated, this, [this] {
        m_preferredTab = -1;
        chooseDecoder(Part::Value, m_decodeAs->decoder());
    });
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this](int tab) {
        if (tab >= 0 && m_tabs->isTabEnabled(tab))
            m_preferredTab = tab;
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordDetail::fillTab);
    connect(m_json, &JsonView::pinRequested, this, [this](const kafka::filter::JsonPath& path) {
        Q_EMIT pinRequested(m_record.topic(), {Part::Value, path, 0});
    });
    connect(m_tree, &DecodedView::pinRequested, this, [this](int column) { Q_EMIT pinRequested(m_record.topic(), {Part::Value, {}, column}); });
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
    m_decodeHeadersAs = new DecoderCombo(box);
    setAccessible(m_decodeHeadersAs, QStringLiteral("decodeHeadersAs"), tr("Decode headers as"));
    m_decodeHeadersAs->setToolTip(tr("How the bytes of header values are read; remembered for the topic"));
    connect(m_decodeHeadersAs, &QComboBox::activated, this, [this] { chooseDecoder(Part::Header, m_decodeHeadersAs->decoder()); });
    m_headersReason = reasonLabel(QStringLiteral("decodeHeadersReason"), tr("Reason for the decoding of headers"), box);
    auto* top = new QHBoxLayout;
    top->addWidget(m_headersTitle);
    top->addStretch(1);
    top->addWidget(m_decodeHeadersAs);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_headersReason);
    layout->addWidget(m_headers, 1);
    m_headers->setMinimumHeight(m_headers->fontMetrics().height() * 7); // three headers at least
    return box;
}

void RecordDetail::copyMessage()
{
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(kafka::serde::recordJson(m_record, m_masker ? std::optional(m_masked.batch != nullptr) : std::nullopt)));
}

// Exact where a clipboard can be: bytes that are no UTF-8 are copied as hex.
void RecordDetail::copyValue()
{
    const QByteArrayView value = m_record.value();
    if (m_reading.charset.isEmpty() || value.isEmpty())
        QGuiApplication::clipboard()->setText(value.isValidUtf8() ? QString::fromUtf8(value) : QString::fromLatin1(value.toByteArray().toHex()));
    else
        QGuiApplication::clipboard()->setText(kafka::serde::exactText(value, {m_reading.charset, {}, {}, {}}, Part::Value));
}

void RecordDetail::askSave()
{
    auto* dialog = makeFileDialog(window(), tr("Save value"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]"));
    QString topic = m_record.topic();
    const QString suffix = m_value.inner || !m_value.isDecoded()     ? QStringLiteral("bin")
                           : m_value.view == View::Json              ? QStringLiteral("json")
                           : m_value.decoder == QLatin1String("xml") ? QStringLiteral("xml")
                           : m_value.view == View::Text              ? QStringLiteral("txt")
                                                                     : QStringLiteral("bin");
    const QString name = QStringLiteral("%1-%2-%3").arg(topic.replace(unsafe, QStringLiteral("_"))).arg(m_record.partition()).arg(m_record.offset());
    dialog->selectFile(name + QLatin1String(m_masked.value == MaskState::Clean ? "." : ".masked.") + suffix);
    // The message of now, whatever is chosen by the time the dialog closes.
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, record = m_record, batch = m_batch] {
        Q_EMIT saveRequested(dialog->selectedFiles().value(0), record.value().toByteArray());
    });
    dialog->open();
}

} // namespace views
