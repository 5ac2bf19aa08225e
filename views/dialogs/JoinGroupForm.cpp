// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/JoinGroupForm.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/NumberBox.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimer>

namespace views {

using kafka::GroupConsumeRequest;

namespace {

constexpr int UsualPause = 100; // messages, as a reading of the Messages tab

kafka::Error missing(const QString& sentence)
{
    kafka::Error error;
    error.kind = kafka::ErrorKind::Invalid;
    error.message = sentence;
    return error;
}

} // namespace

JoinGroupForm::JoinGroupForm(const QStringList& groups, const QStringList& topics, QWidget* parent)
    : QWidget(parent), m_known(topics), m_group(new QComboBox(this)), m_topics(new QLineEdit(this)), m_reset(new QComboBox(this)),
      m_protocol(new QComboBox(this)), m_isolation(new QComboBox(this)), m_pauseAfter(new NumberBox(this)), m_instance(new QLineEdit(this)),
      m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("joinGroupForm"));
    m_group->setEditable(true);
    m_group->addItems(groups);
    m_group->setCurrentIndex(-1);
    m_group->lineEdit()->setPlaceholderText(tr("group.id"));
    m_topics->setPlaceholderText(tr("orders, payments"));
    m_topics->setCompleter(new QCompleter(topics, m_topics));
    m_reset->addItem(tr("Choose…"));
    m_reset->addItem(tr("At the oldest message (earliest)"), int(GroupConsumeRequest::Reset::Earliest));
    m_reset->addItem(tr("At the end (latest)"), int(GroupConsumeRequest::Reset::Latest));
    m_reset->addItem(tr("Nowhere: nothing is read (none)"), int(GroupConsumeRequest::Reset::None));
    m_protocol->addItem(tr("As the group has it"));
    m_protocol->addItem(tr("Classic"), int(GroupConsumeRequest::Protocol::Classic));
    m_protocol->addItem(tr("Consumer (KIP-848)"), int(GroupConsumeRequest::Protocol::Consumer));
    m_isolation->addItem(tr("All messages (read_uncommitted)"), false);
    m_isolation->addItem(tr("Only committed ones (read_committed)"), true);
    m_pauseAfter->setRange(0, 1'000'000'000);
    m_pauseAfter->setValue(UsualPause);
    m_pauseAfter->setToolTip(tr("Reading pauses by itself after so many messages; 0 = it does not. Resume reads as many more."));
    m_instance->setPlaceholderText(tr("none: a dynamic member"));
    m_instance->setToolTip(tr("group.instance.id: a static member keeps its partitions for the session timeout after it has left"));

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* field, const char* name) {
        auto* label = new QLabel(text, this);
        setBuddy(label, field, QString::fromLatin1(name));
        layout->addRow(label, field);
    };
    add(tr("&Group"), m_group, "joinGroup");
    add(tr("&Topics"), m_topics, "joinTopics");
    add(tr("Where &nothing is committed, begin"), m_reset, "joinReset");
    add(tr("Group &protocol"), m_protocol, "joinProtocol");
    add(tr("&Isolation"), m_isolation, "joinIsolation");
    add(tr("Pause aft&er messages"), m_pauseAfter, "joinPauseAfter");
    add(tr("&Static member ID"), m_instance, "joinInstance");
    setFocusProxy(m_group);

    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, &JoinGroupForm::changed);
    for (QComboBox* box : {m_reset, m_protocol, m_isolation})
        connect(box, &QComboBox::currentIndexChanged, this, &JoinGroupForm::touched);
    connect(m_group, &QComboBox::currentTextChanged, this, &JoinGroupForm::touched);
    for (QLineEdit* edit : {m_topics, m_instance})
        connect(edit, &QLineEdit::textChanged, this, &JoinGroupForm::touched);
    connect(m_pauseAfter, &NumberBox::edited, this, &JoinGroupForm::touched);
}

void JoinGroupForm::touched()
{
    m_delay->start();
    Q_EMIT edited();
}

void JoinGroupForm::setGroup(const QString& group)
{
    const QSignalBlocker quiet(m_group);
    m_group->setEditText(group);
    m_group->setEnabled(false);
    setFocusProxy(m_topics);
}

void JoinGroupForm::setTopics(const QStringList& topics)
{
    const QSignalBlocker quiet(m_topics);
    m_topics->setText(topics.join(QStringLiteral(", ")));
}

QString JoinGroupForm::problem() const { return m_pauseAfter->problem(); }

bool JoinGroupForm::automaticProtocol() const { return !m_protocol->currentData().isValid(); }

kafka::Result<GroupConsumeRequest> JoinGroupForm::request() const
{
    GroupConsumeRequest request;
    request.group = m_group->currentText(); // spaces belong to a name
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    request.topics = m_topics->text().split(separators, Qt::SkipEmptyParts);
    request.topics.removeDuplicates();
    if (request.group.isEmpty())
        return kafka::Failure(missing(tr("Name the group.")));
    if (request.topics.isEmpty())
        return kafka::Failure(missing(tr("Name the topics to read, separated by commas.")));
    if (!m_reset->currentData().isValid())
        return kafka::Failure(missing(tr("Choose where reading begins in partitions of which the group has no committed offset.")));
    request.reset = GroupConsumeRequest::Reset(m_reset->currentData().toInt());
    if (!automaticProtocol())
        request.protocol = GroupConsumeRequest::Protocol(m_protocol->currentData().toInt());
    request.readCommitted = m_isolation->currentData().toBool();
    request.pauseAfter = m_pauseAfter->value();
    request.instanceId = m_instance->text().trimmed();
    return request;
}

} // namespace views
