// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/client/RdKafkaAdminGateway.h"

#include "kafka/client/AdminCalls.h"
#include "kafka/client/ClientConfig.h"
#include "kafka/client/WireCalls.h"
#include "kafka/client/WireWorker.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

namespace kafka {

namespace {

/** A destructor on the GUI thread may wait this long; the thread ends by itself otherwise. */
constexpr std::chrono::milliseconds patience {80};

/**
 * AdminGateway over librdkafka. GUI thread, owned by the session. Moves each request into a closure posted to its
 * worker and touches nothing of librdkafka itself.
 */
class RdKafkaAdminGateway : public AdminGateway
{
public:
    RdKafkaAdminGateway(const Profile& profile, rd::Conf conf, const Deadlines& deadlines, WriteGuardPtr guard, OffsetsOver offsetsOver);
    ~RdKafkaAdminGateway() override;

    Reply<ClusterDescription> describeCluster() override;
    Reply<ClusterMetadataPtr> metadata() override;
    Reply<BatchResult<QString, Topic>> describeTopics(const QStringList& names) override;
    Stream<OffsetsChunk> listOffsets(const ListOffsetsRequest& request, ClusterMetadataPtr metadata) override;
    Stream<ConfigChunk> describeConfigs(const std::vector<ConfigResource>& resources, const QStringList& names) override;
    Stream<GroupListings> listGroups() override;
    Stream<Outcome<QString, GroupDescription>> describeGroups(const QStringList& groups) override;
    Stream<Outcome<QString, GroupOffsetsPtr>> listGroupOffsets(const QStringList& groups) override;

    Reply<QuorumDescription> describeQuorum() override;
    Reply<PartitionBatches> fetchBatches(const BatchesRequest& request) override;
    Stream<BrokerLogDirs> describeLogDirs() override;
    Stream<BrokerApis> describeApis() override;
    Reply<ConfigDescription> describeBrokerDefaults() override;

    Reply<BatchResult<QString, Done>> createTopics(const std::vector<CreateTopicRequest>& topics) override;
    Reply<BatchResult<QString, Done>> createPartitions(const std::vector<CreatePartitionsRequest>& topics) override;
    Reply<BatchResult<QString, Done>> deleteTopics(const QStringList& names) override;
    Reply<BatchResult<TopicPartition, DeletedRecords>> deleteRecords(const DeleteRecordsRequest& request) override;
    Reply<BatchResult<TopicPartition, Done>> electPreferredLeaders(const std::vector<TopicPartition>& partitions) override;
    Reply<BatchResult<ConfigResource, Done>> alterConfigs(const std::vector<AlterConfigsRequest>& requests) override;
    Reply<BatchResult<QString, Done>> deleteGroups(const QStringList& groups) override;
    Reply<BatchResult<TopicPartition, Done>> alterGroupOffsets(const AlterGroupOffsetsRequest& request) override;
    Reply<BatchResult<TopicPartition, Done>> deleteGroupOffsets(const DeleteGroupOffsetsRequest& request) override;

private:
    /** Posts `work(worker, answer)` to the admin thread. A write passes the guard here and once more before it is sent.
     */
    template <typename T, typename Work> QFuture<Result<T>> submit(const char* name, bool write, Work work);
    template <typename T, typename Work> QFuture<Result<T>> read(const char* name, Work work) { return submit<T>(name, false, std::move(work)); }
    template <typename T, typename Work> QFuture<Result<T>> write(const char* name, Work work) { return submit<T>(name, true, std::move(work)); }

    /** Posts `work(client, answer)` to the wire thread. Reads only: writes would need the guard as submit() has it. */
    template <typename T, typename Work> QFuture<Result<T>> readWire(const char* name, Work work);
    /** The same; where this connection cannot have the wire client, `instead(worker, answer)` on the admin thread. */
    template <typename T, typename Work, typename Instead> QFuture<Result<T>> readWireOr(const char* name, Work work, Instead instead);
    template <typename T, typename Work> void post(const AnswerPtr<T>& answer, Work work);
    WireWorker* wireWorker();
    static void end(QThread* thread);

    const Profile m_profile;
    const Deadlines m_deadlines;
    WriteGuardPtr m_guard;
    QThread* m_thread; ///< deletes itself and the worker when it has ended
    AdminWorker* m_worker;
    QThread* m_wireThread = nullptr; ///< likewise; made with the first request that needs it
    WireWorker* m_wireWorker = nullptr;
    const std::shared_ptr<GroupTypes> m_groupTypes = std::make_shared<GroupTypes>(); ///< written by the wire thread
    bool m_wire; ///< offsets are asked over the wire client: false once it has refused this connection
};

RdKafkaAdminGateway::RdKafkaAdminGateway(const Profile& profile, rd::Conf conf, const Deadlines& deadlines, WriteGuardPtr guard,
                                         OffsetsOver offsetsOver)
    : m_profile(profile), m_deadlines(deadlines), m_guard(std::move(guard)), m_thread(new QThread),
      m_worker(new AdminWorker(profile, std::move(conf), deadlines)), m_wire(offsetsOver == OffsetsOver::WireWherePossible)
{
    m_thread->setObjectName(QStringLiteral("admin"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &AdminWorker::heard, this, &AdminGateway::heard);
    connect(m_worker, &AdminWorker::trouble, this, &AdminGateway::trouble);
    connect(m_worker, &AdminWorker::logged, this, &AdminGateway::logged);
    connect(m_worker, &AdminWorker::throttled, this, &AdminGateway::throttled);
    m_thread->start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->start(); }, Qt::QueuedConnection);
}

RdKafkaAdminGateway::~RdKafkaAdminGateway()
{
    disconnect(m_worker, nullptr, this, nullptr);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->close();
            worker->thread()->quit();
        },
        Qt::QueuedConnection);
    if (m_wireThread) {
        disconnect(m_wireWorker, nullptr, this, nullptr);
        m_wireThread->quit(); // the worker goes with its thread, and closes its sockets
        end(m_wireThread);
    }
    end(m_thread);
}

void RdKafkaAdminGateway::end(QThread* thread)
{
    if (thread->wait(QDeadlineTimer(patience)))
        delete thread;
    else
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

WireWorker* RdKafkaAdminGateway::wireWorker()
{
    if (m_wireWorker)
        return m_wireWorker;
    m_wireThread = new QThread;
    m_wireThread->setObjectName(QStringLiteral("wire"));
    m_wireWorker = new WireWorker(m_profile, m_deadlines);
    m_wireWorker->moveToThread(m_wireThread);
    connect(m_wireThread, &QThread::finished, m_wireWorker, &QObject::deleteLater);
    connect(m_wireWorker, &WireWorker::heard, this, &AdminGateway::heard);
    connect(m_wireWorker, &WireWorker::clusterChanged, this, &AdminGateway::clusterChanged);
    connect(m_wireWorker, &WireWorker::throttled, this, &AdminGateway::throttled);
    m_wireThread->start();
    return m_wireWorker;
}

template <typename T, typename Work> QFuture<Result<T>> RdKafkaAdminGateway::readWire(const char* name, Work work)
{
    const auto answer = std::make_shared<Answer<T>>(name, false);
    const auto future = answer->future();
    WireWorker* const worker = wireWorker();
    QMetaObject::invokeMethod(
        worker,
        [worker, answer, work = std::move(work)] {
            if (answer->cancelled()) {
                answer->finish();
                return;
            }
            answer->watchCancel();
            answer->setDeadline(Clock::now() + worker->deadlines().read);
            const auto client = worker->client();
            if (client)
                work(**client, answer);
            else
                answer->finishWith(Failure(client.error()));
        },
        Qt::QueuedConnection);
    return future;
}

template <typename T, typename Work, typename Instead>
QFuture<Result<T>> RdKafkaAdminGateway::readWireOr(const char* name, Work work, Instead instead)
{
    const auto answer = std::make_shared<Answer<T>>(name, false);
    const auto future = answer->future();
    if (!m_wire) {
        post(answer, std::move(instead));
        return future;
    }
    WireWorker* const worker = wireWorker();
    QMetaObject::invokeMethod(
        worker,
        [worker, answer, self = QPointer<RdKafkaAdminGateway>(this), work = std::move(work), instead = std::move(instead)] {
            if (answer->cancelled()) {
                answer->finish();
                return;
            }
            if (const auto client = worker->client()) {
                answer->watchCancel();
                answer->setDeadline(Clock::now() + worker->deadlines().read);
                work(**client, answer);
                return;
            }
            // Back to the GUI thread, the only one that knows whether the gateway is still there.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, answer, instead] {
                    if (!self)
                        return; // the answer goes unfinished: cancelled
                    self->m_wire = false;
                    self->post(answer, instead);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return future;
}

template <typename T, typename Work> void RdKafkaAdminGateway::post(const AnswerPtr<T>& answer, Work work)
{
    const bool write = answer->isWrite();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, guard = m_guard, answer, write, work = std::move(work)] {
            if (answer->cancelled()) {
                answer->finish();
                return;
            }
            if (write && !guard->writable()) { // locked between the click and now
                answer->finishWith(Failure(readOnlyError()));
                return;
            }
            answer->watchCancel();
            answer->setDeadline(worker->deadlineFor(write));
            work(*worker, answer);
        },
        Qt::QueuedConnection);
}

Reply<QuorumDescription> RdKafkaAdminGateway::describeQuorum() { return readWire<QuorumDescription>("describeQuorum", wireCalls::describeQuorum); }

Reply<PartitionBatches> RdKafkaAdminGateway::fetchBatches(const BatchesRequest& request)
{
    return readWire<PartitionBatches>("fetchBatches", [request](wire::WireClient& client, const AnswerPtr<PartitionBatches>& answer) {
        wireCalls::fetchBatches(client, answer, request);
    });
}

Stream<BrokerLogDirs> RdKafkaAdminGateway::describeLogDirs() { return readWire<BrokerLogDirs>("describeLogDirs", wireCalls::describeLogDirs); }

Stream<BrokerApis> RdKafkaAdminGateway::describeApis() { return readWire<BrokerApis>("describeApis", wireCalls::apiVersions); }

Reply<ConfigDescription> RdKafkaAdminGateway::describeBrokerDefaults()
{
    return readWire<ConfigDescription>("describeBrokerDefaults", wireCalls::brokerDefaults);
}

template <typename T, typename Work> QFuture<Result<T>> RdKafkaAdminGateway::submit(const char* name, bool write, Work work)
{
    const auto answer = std::make_shared<Answer<T>>(name, write);
    const auto future = answer->future();
    if (write && !m_guard->writable()) {
        answer->finishWith(Failure(readOnlyError()));
        return future;
    }
    post(answer, std::move(work));
    return future;
}

Reply<ClusterDescription> RdKafkaAdminGateway::describeCluster()
{
    return read<ClusterDescription>("describeCluster", [](AdminWorker& w, const auto& answer) { topicCalls::describeCluster(w, answer); });
}

Reply<ClusterMetadataPtr> RdKafkaAdminGateway::metadata()
{
    return read<ClusterMetadataPtr>("metadata", [](AdminWorker& w, const auto& answer) { topicCalls::metadata(w, answer); });
}

Reply<BatchResult<QString, Topic>> RdKafkaAdminGateway::describeTopics(const QStringList& names)
{
    return read<BatchResult<QString, Topic>>("describeTopics",
                                             [names](AdminWorker& w, const auto& answer) { topicCalls::describeTopics(w, answer, names); });
}

Stream<OffsetsChunk> RdKafkaAdminGateway::listOffsets(const ListOffsetsRequest& request, ClusterMetadataPtr metadata)
{
    const auto asked = std::make_shared<const ListOffsetsRequest>(request);
    return readWireOr<OffsetsChunk>(
        "listOffsets", [asked, metadata](wire::WireClient& c, const auto& answer) { wireCalls::listOffsets(c, answer, *asked, metadata); },
        [asked, metadata](AdminWorker& w, const auto& answer) { offsetCalls::listOffsets(w, answer, *asked, metadata); });
}

Stream<ConfigChunk> RdKafkaAdminGateway::describeConfigs(const std::vector<ConfigResource>& resources, const QStringList& names)
{
    return read<ConfigChunk>("describeConfigs",
                             [resources, names](AdminWorker& w, const auto& answer) { configCalls::describeConfigs(w, answer, resources, names); });
}

Stream<GroupListings> RdKafkaAdminGateway::listGroups()
{
    return readWireOr<GroupListings>(
        "listGroups", [types = m_groupTypes](wire::WireClient& c, const auto& answer) { wireCalls::listGroups(c, answer, types); },
        [](AdminWorker& w, const auto& answer) { groupCalls::listGroups(w, answer); });
}

Stream<Outcome<QString, GroupDescription>> RdKafkaAdminGateway::describeGroups(const QStringList& groups)
{
    using Described = Outcome<QString, GroupDescription>;
    QStringList known = groups;
    known.removeDuplicates();
    const auto others = m_groupTypes->takeOthers(known);
    std::optional<Stream<Described>> wire;
    if (!others.empty()) {
        wire = readWire<Described>("describeGroups.wire",
                                   [others](wire::WireClient& client, const auto& answer) { wireCalls::describeGroups(client, answer, others); });
        if (known.isEmpty())
            return *wire;
    }
    return read<Described>("describeGroups",
                           [known, wire](AdminWorker& w, const auto& answer) { groupCalls::describeGroups(w, answer, known, wire); });
}

Stream<Outcome<QString, GroupOffsetsPtr>> RdKafkaAdminGateway::listGroupOffsets(const QStringList& groups)
{
    return readWireOr<Outcome<QString, GroupOffsetsPtr>>(
        "listGroupOffsets", [groups](wire::WireClient& c, const auto& answer) { wireCalls::listGroupOffsets(c, answer, groups); },
        [groups](AdminWorker& w, const auto& answer) { groupCalls::listGroupOffsets(w, answer, groups); });
}

Reply<BatchResult<QString, Done>> RdKafkaAdminGateway::createTopics(const std::vector<CreateTopicRequest>& topics)
{
    return write<BatchResult<QString, Done>>("createTopics",
                                             [topics](AdminWorker& w, const auto& answer) { topicCalls::createTopics(w, answer, topics); });
}

Reply<BatchResult<QString, Done>> RdKafkaAdminGateway::createPartitions(const std::vector<CreatePartitionsRequest>& topics)
{
    return write<BatchResult<QString, Done>>("createPartitions",
                                             [topics](AdminWorker& w, const auto& answer) { topicCalls::createPartitions(w, answer, topics); });
}

Reply<BatchResult<QString, Done>> RdKafkaAdminGateway::deleteTopics(const QStringList& names)
{
    return write<BatchResult<QString, Done>>("deleteTopics",
                                             [names](AdminWorker& w, const auto& answer) { topicCalls::deleteTopics(w, answer, names); });
}

Reply<BatchResult<TopicPartition, DeletedRecords>> RdKafkaAdminGateway::deleteRecords(const DeleteRecordsRequest& request)
{
    return write<BatchResult<TopicPartition, DeletedRecords>>(
        "deleteRecords", [request](AdminWorker& w, const auto& answer) { offsetCalls::deleteRecords(w, answer, request); });
}

Reply<BatchResult<TopicPartition, Done>> RdKafkaAdminGateway::electPreferredLeaders(const std::vector<TopicPartition>& partitions)
{
    return write<BatchResult<TopicPartition, Done>>(
        "electPreferredLeaders", [partitions](AdminWorker& w, const auto& answer) { topicCalls::electPreferredLeaders(w, answer, partitions); });
}

Reply<BatchResult<ConfigResource, Done>> RdKafkaAdminGateway::alterConfigs(const std::vector<AlterConfigsRequest>& requests)
{
    return write<BatchResult<ConfigResource, Done>>(
        "alterConfigs", [requests](AdminWorker& w, const auto& answer) { configCalls::alterConfigs(w, answer, requests); });
}

Reply<BatchResult<QString, Done>> RdKafkaAdminGateway::deleteGroups(const QStringList& groups)
{
    return write<BatchResult<QString, Done>>("deleteGroups",
                                             [groups](AdminWorker& w, const auto& answer) { groupCalls::deleteGroups(w, answer, groups); });
}

Reply<BatchResult<TopicPartition, Done>> RdKafkaAdminGateway::alterGroupOffsets(const AlterGroupOffsetsRequest& request)
{
    return write<BatchResult<TopicPartition, Done>>(
        "alterGroupOffsets", [request](AdminWorker& w, const auto& answer) { groupCalls::alterGroupOffsets(w, answer, request); });
}

Reply<BatchResult<TopicPartition, Done>> RdKafkaAdminGateway::deleteGroupOffsets(const DeleteGroupOffsetsRequest& request)
{
    return write<BatchResult<TopicPartition, Done>>(
        "deleteGroupOffsets", [request](AdminWorker& w, const auto& answer) { groupCalls::deleteGroupOffsets(w, answer, request); });
}

} // namespace

std::unique_ptr<AdminGateway> makeRdKafkaGateway(const Profile& profile, const Deadlines& deadlines, WriteGuardPtr guard, QString* error,
                                                 OffsetsOver offsetsOver)
{
    qRegisterMetaType<kafka::Error>();
    qRegisterMetaType<kafka::LogLine>();
    qRegisterMetaType<kafka::TimePoint>();
    auto conf = makeClientConfig(profile, ClientRole::Admin, deadlines);
    if (!conf) {
        if (error)
            *error = conf.error().message;
        return nullptr;
    }
    return std::make_unique<RdKafkaAdminGateway>(profile, std::move(*conf), deadlines, std::move(guard), offsetsOver);
}

bool waitForClosedGateways(std::chrono::milliseconds atMost) { return waitForDestroyedClients(atMost); }

} // namespace kafka
