// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/values/RecordBatchFile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace kafka {

namespace {

struct Head
{
    quint64 entries;
    quint64 arena; ///< bytes
    quint64 topics; ///< bytes: the names, UTF-8, each behind its NUL-terminated predecessor
};

} // namespace

RecordBatchFile::~RecordBatchFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

QString RecordBatchFile::open(const QString& folder)
{
    QByteArray name = QFile::encodeName(folder + QStringLiteral("/kept-XXXXXX"));
    m_file = ::mkostemp(name.data(), O_CLOEXEC); // 0600
    if (m_file < 0)
        return m_error = qt_error_string(errno);
    ::unlink(name.constData());
    return {};
}

bool RecordBatchFile::writeAll(const void* bytes, size_t size, qint64 at)
{
    for (auto* from = static_cast<const char*>(bytes); size > 0;) {
        const ssize_t written = ::pwrite(m_file, from, size, at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_error = qt_error_string(written < 0 ? errno : ENOSPC);
            return false;
        }
        from += written;
        at += written;
        size -= size_t(written);
    }
    return true;
}

bool RecordBatchFile::readAll(void* bytes, size_t size, qint64 at) const
{
    for (auto* to = static_cast<char*>(bytes); size > 0;) {
        const ssize_t taken = ::pread(m_file, to, size, at);
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0)
            return false;
        to += taken;
        at += taken;
        size -= size_t(taken);
    }
    return true;
}

qint64 RecordBatchFile::write(const RecordBatch& batch)
{
    QByteArray topics;
    for (const QString& topic : batch.m_topics)
        topics += topic.toUtf8() + '\0';
    const Head head {batch.m_entries.size(), batch.m_arena.size(), quint64(topics.size())};
    const size_t entries = batch.m_entries.size() * sizeof(RecordBatch::Entry);
    qint64 at = m_size;
    const auto add = [&](const void* bytes, size_t size) {
        const bool done = writeAll(bytes, size, at);
        at += qint64(size);
        return done;
    };
    if (!add(&head, sizeof head) || !add(topics.constData(), size_t(topics.size())) || !add(batch.m_entries.data(), entries)
        || !add(batch.m_arena.data(), batch.m_arena.size())) {
        if (::ftruncate(m_file, m_size) != 0) // frees what was written; what stays is overwritten
            return -1;
        return -1;
    }
    return std::exchange(m_size, at);
}

RecordBatchPtr RecordBatchFile::read(qint64 at) const
{
    Head head {};
    if (!readAll(&head, sizeof head, at))
        return nullptr;
    at += qint64(sizeof head);
    const quint64 left = quint64(m_size - at);
    if (head.entries > left / sizeof(RecordBatch::Entry) || head.arena > left || head.topics > left)
        return nullptr;
    std::shared_ptr<RecordBatch> batch(new RecordBatch);
    QByteArray topics(qsizetype(head.topics), Qt::Uninitialized);
    batch->m_entries.resize(head.entries);
    batch->m_arena.resize(head.arena);
    const size_t entries = head.entries * sizeof(RecordBatch::Entry);
    if (!readAll(topics.data(), head.topics, at) || !readAll(batch->m_entries.data(), entries, at + qint64(head.topics))
        || !readAll(batch->m_arena.data(), head.arena, at + qint64(head.topics + entries)))
        return nullptr;
    for (qsizetype begin = 0, end = 0; (end = topics.indexOf('\0', begin)) >= 0; begin = end + 1)
        batch->m_topics.push_back(QString::fromUtf8(topics.constData() + begin, end - begin));
    return batch;
}

} // namespace kafka
