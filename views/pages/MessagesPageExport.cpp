// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessagesPage that takes messages away into files.
#include "kafka/filter/FieldColumn.h"
#include "models/RecordModel.h"
#include "views/pages/MessagesPage.h"
#include "views/widgets/MaskBadge.h"
#include "views/widgets/RecordTable.h"
#include "views/widgets/SeekFields.h"
#include "views/widgets/TopicReadings.h"

#include <QLineEdit>

namespace views {

// What would be read again, in the fields' own words; empty while one is wrong.
QString MessagesPage::scanInWords() const
{
    if (!request() || !m_notReadable.isEmpty())
        return {};
    const QString filter = m_filter->text().isEmpty() ? tr("none") : m_filter->text();
    return tr("Partitions: %1. From: %2. Filter: %3.").arg(m_fields->partitionsInWords(), m_fields->rangeInWords(), filter);
}

void MessagesPage::askExport()
{
    QString masking = m_mask->state() == MaskBadge::State::Off ? QString() : m_mask->sentence();
    if (m_mask->state() == MaskBadge::State::Masked)
        masking += QLatin1Char(' ') + tr("What is masked in the file cannot be got back from it.");
    QStringList pinned;
    for (const auto& field : m_model->pinned())
        pinned << field.toString();
    auto* dialog = new ExportDialog({m_topic, m_table->selectedRows().size(), m_model->rowCount(), scanInWords(), m_exported, pinned, masking}, this);
    connect(dialog, &ExportDialog::exportRequested, this, [this](const RecordExportOrder& order) {
        m_exported = order;
        m_exported.formatting.charset = m_readings->of(m_topic).charset;
        m_exported.formatting.columns.clear();
        QHash<QString, kafka::serde::TopicReading> readings;
        for (const QString& topic : topicsShown())
            readings.insert(topic, m_readings->of(topic));
        for (const auto& field : m_model->pinned())
            m_exported.formatting.columns.push_back(std::make_shared<kafka::filter::FieldColumn>(field, readings));
        Q_EMIT exportRequested(m_exported);
    });
    dialog->open();
}

} // namespace views
