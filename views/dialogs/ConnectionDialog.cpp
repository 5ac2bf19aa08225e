// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/ConnectionDialog.h"

#include "views/widgets/Accessible.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterStrip.h"
#include "views/widgets/MinimumScrollArea.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/ProgressLine.h"
#include "views/widgets/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

using kafka::Environment;

namespace {

QIcon swatch(const QString& colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(QColor(colour));
    return QIcon(pixmap);
}

/** Names for what eyes see: a screen reader says them. */
QString colourName(int index)
{
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("ConnectionDialog", "blue"),   QT_TRANSLATE_NOOP("ConnectionDialog", "orange"),
        QT_TRANSLATE_NOOP("ConnectionDialog", "green"),  QT_TRANSLATE_NOOP("ConnectionDialog", "pink"),
        QT_TRANSLATE_NOOP("ConnectionDialog", "violet"), QT_TRANSLATE_NOOP("ConnectionDialog", "turquoise"),
        QT_TRANSLATE_NOOP("ConnectionDialog", "brown"),  QT_TRANSLATE_NOOP("ConnectionDialog", "grey"),
    };
    return index >= 0 && index < int(std::size(names)) ? QCoreApplication::translate("ConnectionDialog", names[index]) : QString();
}

QLabel* hintLabel(QWidget* parent)
{
    QLabel* label = plain::label({}, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

QString bootstrapProblem(const QString& servers)
{
    static const QRegularExpression one(
        QStringLiteral("^((?:PLAINTEXT|SSL|SASL_PLAINTEXT|SASL_SSL)://)?(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:,/\\[\\]]+):([0-9]{1,5})$"));
    const QStringList parts = servers.split(QLatin1Char(','));
    for (const QString& part : parts) {
        const QString server = part.trimmed();
        const auto match = one.match(server);
        if (server.isEmpty())
            return parts.size() == 1 ? ConnectionDialog::tr("Type at least one server as host:port.")
                                     : ConnectionDialog::tr("There is an empty entry between the commas.");
        if (!match.hasMatch())
            return ConnectionDialog::tr("“%1” is not a server: write host:port.").arg(plain::shortened(server, 60));
        if (const int port = match.captured(3).toInt(); port < 1 || port > 65535)
            return ConnectionDialog::tr("%1 is not a port: 1 to 65535.").arg(match.captured(3));
    }
    return {};
}

ConnectionDialog::ConnectionDialog(ConnectionRules rules, QWidget* parent) : QDialog(parent), m_rules(std::move(rules))
{
    setObjectName(QStringLiteral("connectionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resizeOnScreen(this, {fontMetrics().averageCharWidth() * 113, fontMetrics().height() * 37});
    update();
}

void ConnectionDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* fields = new QWidget(this);
    auto* inner = new QVBoxLayout(fields);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    inner->addLayout(form);

    const auto addField = [&](const QString& label, QWidget* field, const QString& objectName, QLabel** hint) {
        auto* title = new QLabel(label, this);
        title->setTextFormat(Qt::PlainText);
        setBuddy(title, field, objectName);
        form->addRow(title, field);
        if (hint) {
            *hint = hintLabel(this);
            form->addRow(QString(), *hint);
        }
    };
    m_name = new QLineEdit(this);
    m_name->setMaxLength(100);
    addField(tr("Connection &name"), m_name, QStringLiteral("connectionName"), &m_nameHint);
    m_servers = new QLineEdit(this);
    m_servers->setPlaceholderText(tr("host:port, host:port"));
    addField(tr("&Bootstrap servers"), m_servers, QStringLiteral("bootstrapServers"), &m_serversHint);
    m_environment = new QComboBox(this);
    m_environment->addItem(tr("choose…"));
    for (const auto e : {Environment::Development, Environment::Staging, Environment::Production})
        m_environment->addItem(environmentName(e), int(e));
    addField(tr("En&vironment"), m_environment, QStringLiteral("environment"), &m_environmentHint);
    m_maskingNote = hintLabel(this);
    setAccessible(m_maskingNote, QStringLiteral("maskingNote"), tr("Masking of messages"));
    form->addRow(QString(), m_maskingNote);
    m_readOnly = new QCheckBox(this);
    setLabel(m_readOnly, QStringLiteral("readOnly"), tr("&Read-only"));
    m_readOnly->setToolTip(tr("Nothing that changes the cluster is sent, whatever is clicked."));
    form->addRow(QString(), m_readOnly);
    form->addRow(tr("Colour"), buildColours());

    m_properties = new PropertiesEditor(m_rules.properties, this);
    inner->addWidget(m_properties, 1);
    auto* scroll = new MinimumScrollArea(this);
    scroll->setContent(fields);
    layout->addWidget(scroll, 1);
    m_progress = new ProgressLine(this);
    layout->addWidget(m_progress);
    m_result = new Banner(this);
    layout->addWidget(m_result);
    buildButtons();

    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionDialog::update);
    connect(m_servers, &QLineEdit::textEdited, this, [this] { m_serversTouched = true; });
    connect(m_servers, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_environmentTouched)
            m_environment->setCurrentIndex(m_rules.isLoopback(text) ? m_environment->findData(int(Environment::Development)) : 0);
        update();
    });
    connect(m_environment, &QComboBox::activated, this, [this] { m_environmentTouched = true; });
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ConnectionDialog::update);
    connect(m_properties, &PropertiesEditor::changed, this, &ConnectionDialog::update);
}

QWidget* ConnectionDialog::buildColours()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_colours = new QButtonGroup(this);
    for (int i = 0; i < m_rules.colours.size(); ++i) {
        auto* button = new QToolButton(row);
        button->setIcon(swatch(m_rules.colours.at(i)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        const QString name = colourName(i).isEmpty() ? m_rules.colours.at(i) : colourName(i);
        setAccessible(button, QStringLiteral("colour%1").arg(i), tr("Colour %1").arg(name));
        button->setToolTip(name);
        m_colours->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    return row;
}

void ConnectionDialog::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    m_test = new QPushButton(this);
    setLabel(m_test, QStringLiteral("testConnection"), tr("&Test connection"));
    auto* cancel = new QPushButton(this);
    setLabel(cancel, QStringLiteral("cancel"), tr("Cancel"));
    m_save = new QPushButton(this);
    setLabel(m_save, QStringLiteral("save"), tr("&Save"));
    m_connect = new QPushButton(this);
    setLabel(m_connect, QStringLiteral("connect"), tr("&Connect"));
    m_connect->setToolTip(tr("Save and connect"));
    m_test->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_connect->setDefault(true);
    buttons->addWidget(m_test);
    buttons->addStretch();
    for (QPushButton* button : {cancel, m_save, m_connect})
        buttons->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);

    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_testing) {
            endTest();
            Q_EMIT testCancelled();
        } else {
            Q_EMIT testRequested(profile());
        }
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(profile()); });
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(profile()); });
}

void ConnectionDialog::setNew(const QString& colour)
{
    kafka::Profile fresh;
    fresh.colour = colour;
    setProfile(fresh);
    setWindowTitle(tr("New connection"));
    m_environmentTouched = false;
    m_environment->setCurrentIndex(0);
    m_nameTouched = m_serversTouched = false;
    update();
}

void ConnectionDialog::setProfile(const kafka::Profile& profile)
{
    m_id = profile.id;
    m_masking = profile.masking;
    m_wasMasked = profile.id.isEmpty() ? std::nullopt : std::optional(profile.isMasked());
    m_environmentTouched = m_nameTouched = m_serversTouched = true;
    setWindowTitle(tr("Connection “%1”").arg(plain::shortened(profile.name, 60)));
    m_name->setText(profile.name);
    m_servers->setText(profile.bootstrapServers);
    m_environment->setCurrentIndex(m_environment->findData(int(profile.environment)));
    m_readOnly->setChecked(profile.readOnly);
    const auto colour = m_rules.colours.indexOf(profile.colour);
    if (QAbstractButton* button = m_colours->button(int(std::max<qsizetype>(0, colour))))
        button->setChecked(true);
    m_properties->setProperties(profile.properties);
    update();
}

kafka::Profile ConnectionDialog::profile() const
{
    kafka::Profile profile;
    profile.id = m_id;
    profile.name = m_name->text().trimmed();
    QStringList servers = m_servers->text().split(QLatin1Char(','));
    for (QString& server : servers)
        server = server.trimmed();
    profile.bootstrapServers = servers.join(QLatin1Char(','));
    profile.colour = m_rules.colours.value(m_colours->checkedId());
    const QVariant environment = m_environment->currentData();
    profile.environment = environment.isValid() ? Environment(environment.toInt()) : Environment::Production;
    profile.readOnly = m_readOnly->isChecked();
    profile.properties = m_properties->properties();
    profile.masking = m_masking;
    return profile;
}

QString ConnectionDialog::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the connection a name: tabs and plans carry it.");
    if (const QString seen = plain::visible(name); seen != name)
        return tr("It holds characters that cannot be seen or that turn text around: %1").arg(seen);
    if (m_rules.isTaken && m_rules.isTaken(name, m_id))
        return tr("There is a connection of this name: choose another, so that tabs and plans can be told apart.");
    return {};
}

QString ConnectionDialog::serversProblem() const { return bootstrapProblem(m_servers->text()); }

bool ConnectionDialog::isAcceptable() const
{
    return nameProblem().isEmpty() && serversProblem().isEmpty() && m_environment->currentData().isValid() && m_properties->isAcceptable();
}

void ConnectionDialog::setHint(QLabel* label, const QString& problem, bool touched)
{
    plain::setText(label, problem);
    label->setVisible(touched && !problem.isEmpty());
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colours().error);
    label->setPalette(palette);
}

// Masking goes with the environment unless rules say otherwise: never without a word.
void ConnectionDialog::showMasking()
{
    QString note;
    const bool known = m_environment->currentData().isValid();
    const bool masked = profile().isMasked();
    if (known && m_wasMasked == true && !masked)
        note = tr("Messages will not be masked any more: without a setting of its own, masking is on for production only. This is written to the "
                  "history of changes.");
    else if (known && m_wasMasked == false && masked)
        note = tr("Messages will be masked, because this is production. This is written to the history of changes.");
    else if (known && !m_wasMasked && masked)
        note = tr("Messages will be masked, because this is production: the rules are beside the filter of messages.");
    plain::setText(m_maskingNote, note);
    m_maskingNote->setAccessibleDescription(note);
    m_maskingNote->setVisible(!note.isEmpty());
    QPalette palette = this->palette();
    if (m_wasMasked == true)
        palette.setColor(QPalette::WindowText, colours().error);
    m_maskingNote->setPalette(palette);
}

void ConnectionDialog::update()
{
    showMasking();
    setHint(m_nameHint, nameProblem(), m_nameTouched);
    setHint(m_serversHint, serversProblem(), m_serversTouched);
    setHint(m_environmentHint, m_environment->currentData().isValid() ? QString() : tr("Choose how careful to be with this cluster."),
            m_serversTouched && serversProblem().isEmpty());
    const bool acceptable = isAcceptable();
    m_save->setEnabled(acceptable);
    m_connect->setEnabled(acceptable);
    m_test->setEnabled(m_testing || (serversProblem().isEmpty() && m_properties->isAcceptable()));
}

void ConnectionDialog::setTesting()
{
    m_testing = true;
    m_progress->setRunning(true);
    m_result->dismiss();
    setLabel(m_test, QStringLiteral("testConnection"), tr("Cancel &test"));
    update();
}

void ConnectionDialog::endTest()
{
    m_testing = false;
    m_progress->setRunning(false);
    setLabel(m_test, QStringLiteral("testConnection"), tr("&Test connection"));
    update();
}

void ConnectionDialog::setTestSucceeded(const QString& what)
{
    endTest();
    m_result->showMessage(Banner::Kind::Info, what);
}

void ConnectionDialog::setTestFailed(const kafka::Error& error)
{
    endTest();
    m_result->showMessage(Banner::Kind::Error, tr("No connection. %1").arg(errorSentence(error)), errorDetails(error));
}

void ConnectionDialog::setProblem(const QString& problem) { m_result->showMessage(Banner::Kind::Error, problem); }

} // namespace views
