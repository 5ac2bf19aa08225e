// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionTexts.h"

#include "app/ClusterData.h"
#include "models/Formats.h"
#include "models/QuorumModel.h"
#include "views/widgets/Banner.h"
#include "views/widgets/ClusterStrip.h"

#include <QCoreApplication>

namespace app {

namespace {

class SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(SessionTexts)
};

QString brokerList(const QList<qint32>& ids)
{
    QStringList texts;
    for (const qint32 id : ids)
        texts.append(QString::number(id));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString stateText(SessionState state)
{
    switch (state) {
    case SessionState::NotConnected: return SessionTexts::tr("not connected");
    case SessionState::Connecting: return SessionTexts::tr("connecting");
    case SessionState::Connected: return SessionTexts::tr("connected");
    case SessionState::Degraded: return SessionTexts::tr("degraded");
    case SessionState::Lost: return SessionTexts::tr("lost");
    case SessionState::Failed: return SessionTexts::tr("failed");
    }
    return {};
}

models::State stateOf(SessionState state)
{
    switch (state) {
    case SessionState::NotConnected: return models::State::None;
    case SessionState::Connecting: return models::State::Unknown;
    case SessionState::Connected: return models::State::Ok;
    case SessionState::Degraded: return models::State::Warn;
    case SessionState::Lost:
    case SessionState::Failed: return models::State::Error;
    }
    return models::State::None;
}

QString sessionTip(const kafka::Profile& profile, const ClusterSession* session)
{
    QStringList lines {profile.name, profile.bootstrapServers};
    QString care = views::environmentName(profile.environment);
    if (profile.readOnly)
        care = SessionTexts::tr("%1, read-only").arg(care);
    lines.append(care);
    if (session) {
        lines.append(stateText(session->state()));
        const auto silent = session->isUp() ? session->silentBrokers() : QList<qint32>();
        if (!silent.isEmpty())
            lines.append(SessionTexts::tr("No answer from broker %1.").arg(brokerList(silent)));
        if (session->lastHeard().isValid())
            lines.append(SessionTexts::tr("Last heard at %1.").arg(session->lastHeard().toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
        if (const QString notice = session->isUp() ? sessionNotice(session) : QString(); !notice.isEmpty())
            lines.append(notice);
        if (session->state() == SessionState::Failed)
            lines.append(views::errorSentence(session->lastError()));
    }
    return lines.join(QLatin1Char('\n'));
}

QString sessionNotice(const ClusterSession* session)
{
    if (const auto& other = session->otherCluster()) {
        return SessionTexts::tr(
                   "“%1” leads to another cluster than before: its id is %2, it was %3. Everything is read anew; nothing is written until "
                   "you choose to use it.")
            .arg(session->name(), other->now, other->before);
    }
    if (const auto& throttling = session->throttling()) {
        return SessionTexts::tr(
                   "Broker %1 holds its answers back for %2, because a quota of this user or client is used up. Castellan polls less often "
                   "until it has answered freely for half a minute.")
            .arg(throttling->broker)
            .arg(models::formats::duration(throttling->time));
    }
    return {};
}

views::ClusterStatusLine statusLine(const kafka::Profile& profile, const ClusterSession* session)
{
    views::ClusterStatusLine line;
    line.cluster = profile.name;
    line.colour = profile.colour;
    const SessionState state = session ? session->state() : SessionState::NotConnected;
    line.state = stateOf(state);
    line.stateText = stateText(state);
    line.stateTip = sessionTip(profile, session);
    if (!session || !session->isUp())
        return line;
    if (line.state == models::State::Ok && !sessionNotice(session).isEmpty())
        line.state = models::State::Warn;
    line.lastHeard = session->lastHeard();
    line.controller = models::controllerText(session->data()->quorum());
    line.controllerTip = models::controllerNote(session->data()->quorum(), session->data()->lastError(DataSubject::Quorum));
    if (session->data()->description()) {
        const auto known = session->knownBrokers();
        const auto silent = session->silentBrokers();
        line.brokersKnown = int(known.size());
        line.brokersUp = int(known.size() - silent.size());
        line.brokersTip = silent.isEmpty() ? SessionTexts::tr("Every known broker answers.")
                                           : SessionTexts::tr("No answer from broker %1.").arg(brokerList(silent));
    }
    if (const auto& metadata = session->data()->metadata()) {
        int underReplicated = 0;
        int offline = 0;
        for (const auto& topic : metadata->topics) {
            for (const auto& partition : topic.partitions) {
                underReplicated += partition.underReplicated();
                offline += partition.offline();
            }
        }
        line.underReplicated = underReplicated;
        line.offline = offline;
    }
    return line;
}

} // namespace app
