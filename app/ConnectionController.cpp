// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionController.h"

#include "app/ClusterData.h"
#include "app/Context.h"
#include "app/MaskingHistory.h"
#include "app/ProfileStore.h"
#include "app/SessionList.h"
#include "kafka/client/ClientProperties.h"
#include "views/dialogs/SecretsDialog.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/PlainText.h"

#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>

namespace app {

using kafka::Profile;
namespace properties = kafka::ClientProperties;

namespace {

views::ConnectionRules rules()
{
    views::ConnectionRules rules;
    rules.properties.refusal = [](const QString& name, const QString& value) { return properties::refusal(name, value); };
    rules.properties.isSecret = [](const QString& name) { return properties::verdict(name) == properties::Verdict::Secret; };
    rules.properties.names = properties::allowedNames();
    rules.isLoopback = isLoopback;
    rules.colours = profileColours();
    return rules;
}

} // namespace

ConnectionController::ConnectionController(Context* context, QWidget* window) : QObject(window), m_context(context), m_window(window) { }

ConnectionController::~ConnectionController() { endTest(); }

void ConnectionController::connectTo(const QString& profileId)
{
    const auto profile = m_context->profile(profileId);
    if (!profile)
        return;
    const QStringList missing = m_context->profiles->missingSecrets(profileId);
    const ClusterSession* session = m_context->sessions->find(profileId);
    if (missing.isEmpty() || (session && session->isUp())) {
        connectNow(profileId);
        return;
    }
    auto* dialog = new views::SecretsDialog({profile->name, profile->colour, profile->environment}, missing, m_window);
    connect(dialog, &views::SecretsDialog::entered, this, [this, profileId](const QHash<QString, QString>& values) {
        for (auto it = values.begin(); it != values.end(); ++it)
            m_context->profiles->setSecret(profileId, it.key(), it.value());
        connectNow(profileId);
    });
    dialog->open();
}

void ConnectionController::connectNow(const QString& profileId)
{
    const auto profile = m_context->profile(profileId);
    if (!profile)
        return;
    m_context->sessions->open(*profile);
    Q_EMIT opened(profileId);
}

void ConnectionController::disconnectFrom(const QString& profileId) { m_context->sessions->close(profileId); }

void ConnectionController::addNew()
{
    openDialog();
    m_dialog->setNew(m_context->profiles->suggestedColour());
}

void ConnectionController::edit(const QString& profileId)
{
    if (const auto profile = m_context->profile(profileId)) {
        openDialog();
        m_dialog->setProfile(*profile);
    }
}

void ConnectionController::openDialog()
{
    delete m_dialog;
    views::ConnectionRules connectionRules = rules();
    connectionRules.isTaken = [context = QPointer(m_context)](const QString& name, const QString& id) {
        if (!context)
            return false;
        const auto all = context->allProfiles();
        return std::any_of(all.begin(), all.end(), [&](const Profile& p) { return p.id != id && p.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    m_dialog = new views::ConnectionDialog(connectionRules, m_window);
    connect(m_dialog, &views::ConnectionDialog::testRequested, this, &ConnectionController::test);
    connect(m_dialog, &views::ConnectionDialog::testCancelled, this, &ConnectionController::endTest);
    connect(m_dialog, &QObject::destroyed, this, &ConnectionController::endTest);
    connect(m_dialog, &views::ConnectionDialog::saveRequested, this, [this](const Profile& profile) {
        if (!store(profile).isEmpty())
            m_dialog->accept();
    });
    connect(m_dialog, &views::ConnectionDialog::connectRequested, this, [this](const Profile& profile) {
        const QString id = store(profile);
        if (id.isEmpty())
            return;
        m_dialog->accept();
        connectTo(id);
    });
    m_dialog->open();
}

QString ConnectionController::store(const Profile& edited)
{
    Profile profile = edited;
    const QString before = profile.id;
    if (profile.id.isEmpty() || m_context->isDirect(profile.id))
        profile.id = newProfileId(); // one of the command line becomes a stored one
    const auto old = m_context->profile(before);
    if (old && old->isMasked() != profile.isMasked()
        && !maskingHistory::record(m_context->journal, profile, {}, maskingHistory::RulesChanged,
                                   profile.isMasked() ? tr("Masking of messages switched on with the environment")
                                                      : tr("Masking of messages switched off with the environment"),
                                   maskingHistory::changes(*old, profile))) {
        m_dialog->setProblem(tr("Nothing was saved, because it could not be written to the history. %1").arg(m_context->journal->problem()));
        return {};
    }
    if (const QString problem = m_context->profiles->save(profile); !problem.isEmpty()) {
        m_dialog->setProblem(problem);
        return {};
    }
    if (m_context->isDirect(before)) {
        m_context->sessions->close(before);
        m_context->removeDirect(before);
    }
    if (ClusterSession* session = m_context->sessions->find(profile.id)) {
        const bool reconnect = old && (old->bootstrapServers != profile.bootstrapServers || old->properties != profile.properties);
        session->setProfile(profile);
        if (reconnect)
            m_context->sessions->close(profile.id); // what is shown came from elsewhere
    }
    return profile.id;
}

void ConnectionController::test(const Profile& profile)
{
    endTest();
    m_dialog->setTesting();
    Profile readOnly = profile;
    readOnly.readOnly = true; // a test changes nothing
    m_probe = new ClusterSession(readOnly, m_context->sessions->factory(), m_context->tasks, m_context->journal, this);
    QElapsedTimer clock;
    clock.start();
    connect(m_probe, &ClusterSession::stateChanged, this, [this] {
        if (m_probe && m_probe->state() == SessionState::Failed) {
            if (m_dialog)
                m_dialog->setTestFailed(m_probe->lastError());
            endTest();
        }
    });
    connect(m_probe->data(), &ClusterData::descriptionChanged, this, [this, clock] {
        const auto& cluster = *m_probe->data()->description();
        QStringList brokers;
        for (const auto& broker : cluster.brokers)
            brokers.append(tr("%1 at %2:%3", "broker id at host:port").arg(broker.id).arg(broker.host).arg(broker.port));
        if (m_dialog) {
            m_dialog->setTestSucceeded(tr("Connected to cluster %1 in %2 ms. Brokers: %3.")
                                           .arg(cluster.clusterId)
                                           .arg(clock.elapsed())
                                           .arg(brokers.join(QStringLiteral(", "))));
        }
        endTest();
    });
    m_probe->connectToCluster();
}

void ConnectionController::endTest()
{
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->data()->disconnect(this);
    m_probe->deleteLater(); // its own signal may be on the way here
    m_probe = nullptr;
}

void ConnectionController::remove(const QString& profileId)
{
    const auto profile = m_context->profile(profileId);
    if (!profile)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove connection"),
                                tr("Remove the connection “%1” (%2)? The cluster itself is not touched.")
                                    .arg(views::plain::shortened(profile->name, 200), views::plain::shortened(profile->bootstrapServers, 200)),
                                QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    views::nameAfterLabel(yes, QStringLiteral("remove"));
    QPushButton* no = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    views::nameAfterLabel(no, QStringLiteral("cancel"));
    box->setDefaultButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this, profileId] {
        m_context->sessions->close(profileId);
        if (m_context->isDirect(profileId))
            m_context->removeDirect(profileId);
        else if (const QString problem = m_context->profiles->remove(profileId); !problem.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, problem] { Q_EMIT failed(problem); }, Qt::QueuedConnection);
    });
    box->open();
}

} // namespace app
