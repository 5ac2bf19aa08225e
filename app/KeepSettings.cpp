// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeepSettings.h"

#include "app/Context.h"
#include "app/PrivateFile.h"
#include "app/Settings.h"

namespace app {

namespace {

const QString All = QStringLiteral("messages.keepRead");
constexpr qint64 Short = 32ll << 20;

} // namespace

KeepSettings::KeepSettings(const QObject* child)
{
    for (QObject* o = child->parent(); o && !m_context; o = o->parent())
        m_context = qobject_cast<Context*>(o);
    m_all = m_context && m_context->settings->flag(All, false);
}

void KeepSettings::setAll(bool on)
{
    m_all = on;
    if (m_context)
        m_context->settings->setValue(All, on);
}

kafka::RecordKeeping KeepSettings::keeping() const
{
    if (!m_all)
        return {Short, 0, {}, true};
    const auto megabytes = [&](const char* key, qint64 usual) {
        const qint64 mb = m_context ? m_context->settings->value(QLatin1String(key), usual).toInteger(usual) : usual;
        return std::clamp<qint64>(mb, 0, 1 << 20) << 20;
    };
    kafka::RecordKeeping keep {std::max<qint64>(megabytes("messages.keepMemoryMb", 256), 1), megabytes("messages.keepDiskMb", 2048), {}, false};
    if (m_context && keep.disk > 0) {
        keep.folder = m_context->paths.cache;
        privatefile::makeFolder(keep.folder); // what cannot be made is said when it is needed
    } else {
        keep.disk = 0;
    }
    return keep;
}

} // namespace app
