// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordFileWriter.h"

#include "kafka/client/ClosingThreads.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <utility>

#include <unistd.h>

namespace app {

using kafka::serde::FilePacking;
using kafka::serde::Packer;
using kafka::serde::RecordFormat;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordFileWriter)
};

/** Where the bytes go: one file, packed or not. The writing thread's. */
class OneFile
{
public:
    ~OneFile() { remove(); }
    explicit OneFile(const RecordFile& target) : m_target(target), m_text(formatting(target)), m_packer(target.formatting.packing) { }

    QString open()
    {
        if (const QString why = whyNoFile(m_target.path); !why.isEmpty())
            return why;
        m_out = m_text.head();
        m_file.setFileName(m_target.path);
        if (m_target.growing) // as it is until there is something to write
            return m_file.open(QIODevice::ReadWrite) ? QString() : problem();
        // A link stays one: the file it leads to is replaced.
        const QFileInfo link(m_target.path);
        m_place = !link.isSymLink() ? m_target.path : link.exists() ? link.canonicalFilePath() : link.symLinkTarget();
        for (int i = 1; i <= MostParts; ++i) { // another export to the same place may be under way, or have ended half-way
            m_file.setFileName(m_place + (i == 1 ? QStringLiteral(".part") : QStringLiteral(".part%1").arg(i)));
            if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
                m_temporary = true;
                return {};
            }
            if (!QFileInfo::exists(m_file.fileName()))
                break;
        }
        return problem();
    }
    QString add(const kafka::RecordView& record, bool masked)
    {
        m_text.add(m_out, record, masked);
        return m_out.size() > Chunk ? drain(Packer::Then::GoOn) : QString();
    }
    /** What was added can be read by others. */
    QString flush()
    {
        if (!m_target.growing)
            return {};
        const QString failed = drain(Packer::Then::Flush);
        return failed.isEmpty() && !m_file.flush() ? problem() : failed;
    }
    /** Puts it in place; what is only a part stays beside it and replaces nothing. */
    QString commit(bool part)
    {
        if (m_target.growing && part && !m_begun) { // what was there before stays
            m_place = m_target.path;
            return {};
        }
        m_out += m_text.tail();
        if (const QString failed = drain(Packer::Then::End); !failed.isEmpty())
            return failed;
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0) // on the disk before it takes another's place
            return problem();
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            return problem();
        if (m_temporary && !part) {
            if (QFileInfo::exists(m_place))
                m_file.setPermissions(QFileInfo(m_place).permissions());
            std::error_code failed; // unlike QFile::rename it replaces what is there
            std::filesystem::rename(QFile::encodeName(m_file.fileName()).toStdString(), QFile::encodeName(m_place).toStdString(), failed);
            if (failed)
                return Words::tr("%1: %2").arg(m_target.path, QString::fromStdString(failed.message()));
        }
        m_place = m_temporary && part ? m_file.fileName() : m_target.path;
        m_temporary = false;
        return {};
    }
    /** Where it is, after commit(). */
    QString place() const { return m_place; }
    qint64 bytes() const { return m_bytes; }

private:
    static kafka::serde::RecordFormatting formatting(const RecordFile& target)
    {
        kafka::serde::RecordFormatting f = target.formatting;
        f.masked = target.masker != nullptr;
        if (f.masked) // its rules have not seen what a charset makes of the bytes
            f.charset.clear();
        return f;
    }

    static constexpr qsizetype Chunk = 256 << 10;
    static constexpr int MostParts = 100;

    QString drain(Packer::Then then)
    {
        QByteArray packed;
        if (!m_packer.put(packed, m_out, then))
            return Words::tr("%1: out of memory").arg(m_target.path);
        m_out.clear();
        if (m_target.growing && !std::exchange(m_begun, true) && !m_file.resize(0)) // what else is in it would not be of this format
            return problem();
        m_bytes += packed.size();
        return m_file.write(packed) == packed.size() ? QString() : problem();
    }
    QString problem() const { return Words::tr("%1: %2").arg(m_target.path, m_file.errorString()); }
    void remove()
    {
        if (m_temporary)
            m_file.remove();
    }

    const RecordFile m_target;
    kafka::serde::RecordText m_text;
    Packer m_packer;
    QFile m_file;
    QString m_place;
    bool m_begun = false; ///< a growing file holds nothing of before
    bool m_temporary = false; ///< m_file is not what was asked for yet
    QByteArray m_out;
    qint64 m_bytes = 0;
};

/** A folder with a file per value, made beside its place and put there when it is complete. */
class ManyFiles
{
public:
    explicit ManyFiles(const RecordFile& target) : m_path(QDir::cleanPath(target.path)) { }

    QString open()
    {
        if (QFileInfo::exists(m_path))
            return Words::tr("%1 exists already.").arg(m_path);
        m_folder = std::make_unique<QTemporaryDir>(m_path + QStringLiteral(".XXXXXX"));
        return m_folder->isValid() ? QString() : Words::tr("%1: %2").arg(m_path, m_folder->errorString());
    }
    QString add(const kafka::RecordView& record, bool masked)
    {
        if (record.kind() != kafka::RecordKind::Record || record.value().isNull())
            return {}; // no value is not an empty one: there is nothing to write
        if (++m_files > RecordFileWriter::MostFiles)
            return Words::tr("More than %1 files: choose another format, or fewer messages.").arg(RecordFileWriter::MostFiles);
        QString topic = record.topic(); // a name that a broker gave: it must not lead elsewhere
        for (QChar& c : topic)
            if (c.unicode() >= 0x80 || !(c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-')))
                c = QLatin1Char('_');
        if (topic.startsWith(QLatin1Char('.'))) // nor hide it
            topic[0] = QLatin1Char('_');
        const QString name = QStringLiteral("%1-%2-%3").arg(topic).arg(record.partition()).arg(record.offset());
        QFile file(m_folder->filePath(masked ? name + QStringLiteral(".masked") : name));
        const QByteArrayView value = record.value();
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(value.data(), value.size()) != value.size() || !file.flush())
            return Words::tr("%1: %2").arg(file.fileName(), file.errorString());
        m_bytes += value.size();
        return {};
    }
    QString flush() { return {}; }
    QString commit(bool part)
    {
        m_place = part ? m_folder->path() : m_path;
        if (!part && !QDir().rename(m_folder->path(), m_path))
            return Words::tr("%1 could not be put in its place.").arg(m_path);
        m_folder->setAutoRemove(false);
        return {};
    }
    QString place() const { return m_place; }
    qint64 bytes() const { return m_bytes; }

private:
    const QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
};

} // namespace

QString whyNoFile(const QString& path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile() ? Words::tr("%1 is a folder, a device, a pipe or a socket: nothing was written.").arg(path) : QString();
}

struct RecordFileWriter::State
{
    enum Signal { Progress = 1, Room = 2, End = 4 };

    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<models::RecordRows> pieces;
    bool complete = false; ///< nothing follows
    std::atomic<bool> part = false; ///< not all of it came
    std::atomic<bool> cancelled = false;
    QString problem;
    QString place;
    bool committed = false;
    std::atomic<qint64> waiting = 0;
    std::atomic<qint64> records = 0;
    std::atomic<qint64> withoutFile = 0;
    std::atomic<qint64> bytes = 0;
    std::function<void(int signal)> tell; ///< null once the writer is gone; called holding the lock

    void say(int signal)
    {
        const std::lock_guard lock(mutex);
        if (tell)
            tell(signal);
    }
    void add(models::RecordRows rows)
    {
        waiting += rows.memory();
        const std::lock_guard lock(mutex);
        pieces.push_back(std::move(rows));
        changed.notify_all();
    }

    template <typename Sink> QString write(Sink& sink)
    {
        QString failed = sink.open();
        auto told = std::chrono::steady_clock::now();
        const auto one = [&](const kafka::RecordView& record) {
            const auto masked = masker ? masker->record(record) : kafka::masking::MaskedRecord();
            failed = sink.add(masked.view(record), masked.batch != nullptr);
            if (record.kind() == kafka::RecordKind::Record && failed.isEmpty()) {
                ++records;
                if (rawValues && record.value().isNull())
                    ++withoutFile;
            }
            if (std::chrono::steady_clock::now() - told > 100ms) {
                told = std::chrono::steady_clock::now();
                bytes = sink.bytes();
                say(Progress);
            }
            return failed.isEmpty() && !cancelled;
        };
        while (failed.isEmpty() && !cancelled) {
            models::RecordRows rows;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return !pieces.empty() || complete || cancelled; });
                if (pieces.empty())
                    break;
                rows = std::move(pieces.front());
                pieces.pop_front();
            }
            bool goOn = true;
            for (qint64 row = 0; goOn && row < rows.size(); ++row)
                goOn = one(rows.at(row));
            if (failed.isEmpty())
                failed = sink.flush();
            const qint64 before = waiting.fetch_sub(rows.memory());
            bytes = sink.bytes();
            say(before > MostWaiting && before - rows.memory() <= MostWaiting ? Progress | Room : Progress);
        }
        // A growing file is complete whenever it ends; any other only when all of it came.
        const bool commits = failed.isEmpty() && (!cancelled || growing);
        if (commits)
            failed = sink.commit(part);
        bytes = sink.bytes();
        const std::lock_guard lock(mutex);
        place = sink.place();
        committed = commits && failed.isEmpty();
        return failed;
    }

    void run(const RecordFile& file)
    {
        QString failed;
        if (file.formatting.format == RecordFormat::RawValues) {
            ManyFiles sink(file);
            failed = write(sink);
        } else {
            OneFile sink(file);
            failed = write(sink);
        }
        const std::lock_guard lock(mutex);
        problem = failed;
        pieces.clear();
        if (tell)
            tell(End);
    }
    bool growing = false;
    bool rawValues = false;
    kafka::masking::MaskerPtr masker;
};

RecordFileWriter::RecordFileWriter(const RecordFile& file, QObject* parent) : QObject(parent), m_state(std::make_shared<State>())
{
    m_state->growing = file.growing;
    m_state->rawValues = file.formatting.format == RecordFormat::RawValues;
    m_state->masker = file.masker;
    m_state->tell = [this](int signal) {
        QMetaObject::invokeMethod(
            this,
            [this, signal] {
                if (signal & State::Room)
                    Q_EMIT roomAgain();
                if (signal & State::Progress)
                    Q_EMIT progressed();
                if (signal & State::End)
                    Q_EMIT finished();
            },
            Qt::QueuedConnection);
    };
    kafka::closingThreads::start([state = m_state, file] { state->run(file); });
}

RecordFileWriter::~RecordFileWriter()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->tell = nullptr;
    }
    cancel();
}

void RecordFileWriter::add(models::RecordRows rows) { m_state->add(std::move(rows)); }

void RecordFileWriter::add(const std::vector<kafka::RecordBatchPtr>& batches)
{
    models::RecordStore store;
    for (const auto& batch : batches)
        store.append(batch);
    add(models::RecordRows(std::move(store)));
}

void RecordFileWriter::finish(bool part)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->part = part;
    m_state->complete = true;
    m_state->changed.notify_all();
}

void RecordFileWriter::cancel()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->cancelled = true;
    m_state->changed.notify_all();
}

bool RecordFileWriter::isFull() const { return m_state->waiting > MostWaiting; }

qint64 RecordFileWriter::records() const { return m_state->records; }

qint64 RecordFileWriter::withoutFile() const { return m_state->withoutFile; }

qint64 RecordFileWriter::bytes() const { return m_state->bytes; }

bool RecordFileWriter::isThere() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->committed;
}

QString RecordFileWriter::place() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->place;
}

QString RecordFileWriter::problem() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->problem;
}

} // namespace app
