// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/OperationText.h"

#include <QCoreApplication>

namespace models::operations {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models::operations)
};

QString joined(const kafka::Operations& operations) { return operations.join(QStringLiteral(", ")); }

kafka::Operations missing(const kafka::Operations& allowed, kafka::ResourceKind kind)
{
    kafka::Operations all = kafka::knownOperations(kind);
    all.removeIf([&allowed](const QString& operation) { return allowed.contains(operation); });
    return all;
}

} // namespace

QString text(const kafka::Operations& allowed, kafka::ResourceKind kind)
{
    if (allowed.isEmpty())
        return Text::tr("nothing");
    return missing(allowed, kind).isEmpty() ? Text::tr("everything") : joined(allowed);
}

QString note(const kafka::Operations& allowed, kafka::ResourceKind kind)
{
    // A cluster tells it only to those who may describe it: the others may be allowed something all the same.
    if (allowed.isEmpty() && kind == kafka::ResourceKind::Cluster)
        return Text::tr("Brokers tell more only to those who may Describe the cluster.");
    const kafka::Operations denied = missing(allowed, kind);
    return denied.isEmpty() ? Text::tr("Allowed: %1.").arg(joined(allowed)) : Text::tr("Not allowed: %1.").arg(joined(denied));
}

} // namespace models::operations
