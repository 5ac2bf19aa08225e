// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BatchLookup.h"

#include "app/ClusterSession.h"
#include "app/Request.h"
#include "views/dialogs/BatchesDialog.h"

#include <QPointer>

namespace app {

void showBatches(ClusterSession* session, const QString& topic, qint32 partition, qint64 offset, QWidget* parent)
{
    auto* dialog = new views::BatchesDialog(session->name(), topic, partition, offset, parent);
    const auto asked = std::make_shared<QFuture<kafka::Result<kafka::PartitionBatches>>>();
    QObject::connect(dialog, &QObject::destroyed, [asked] { asked->cancel(); });
    QObject::connect(dialog, &views::BatchesDialog::batchesWanted, dialog,
                     [dialog, asked, session = QPointer<ClusterSession>(session)](const kafka::BatchesRequest& request) {
                         asked->cancel();
                         if (!session || !session->gateway()) {
                             kafka::Error error;
                             error.kind = kafka::ErrorKind::Connection;
                             error.message = ClusterSession::tr("Not connected.");
                             dialog->showError(error);
                             return;
                         }
                         *asked = session->gateway()->fetchBatches(request);
                         onReply(
                             dialog, *asked, [dialog](const kafka::PartitionBatches& found) { dialog->showBatches(found); },
                             [dialog](const kafka::Error& error) {
                                 if (error.kind != kafka::ErrorKind::Cancelled)
                                     dialog->showError(error);
                             });
                     });
    dialog->show();
    dialog->read();
}

} // namespace app
