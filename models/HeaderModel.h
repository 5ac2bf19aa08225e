// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/Payload.h"
#include "kafka/values/Record.h"
#include "models/TableModel.h"

#include <optional>

namespace models {

/**
 * The headers of a record to be sent, editable: order and duplicate names are kept, a value is typed in a format (text,
 * hex, Base64, null, empty) and null is not empty. A value that cannot be parsed stays as typed, marked, and problem()
 * says so. GUI thread; owned by the produce page.
 */
class HeaderModel : public TableModelBase
{
    Q_OBJECT
public:
    enum ColumnId { Name, Value, Format, Size, ColumnCount };
    enum OwnRole { FormatRole = FirstOwnRole }; ///< int(kafka::serde::PayloadFormat), on every column
    static constexpr int MaxHeaders = 100'000;

    using TableModelBase::TableModelBase;

    /** Bytes are taken as they are; each value gets the format that shows it and keeps every byte. */
    void setHeaders(const std::vector<kafka::Header>& headers);
    /** The bytes to send, in order. Only when problem() is empty. */
    std::vector<kafka::Header> headers() const;
    /** What is wrong with the first header that cannot be sent: "header 3: 1:2: this is not a hex digit". */
    QString problem() const;

    /** Appends an empty header (text); its row. */
    int addHeader();
    void removeHeaders(QList<int> rows);
    /** Moves a row by `by` places; its new row, clamped. */
    int moveHeader(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int rowOfKey(const QVariant& key) const override;

Q_SIGNALS:
    /** Anything that would be sent changed. */
    void edited();

protected:
    std::vector<Column> columns() const override;

private:
    struct Row
    {
        QByteArray name = QByteArray("");
        kafka::serde::PayloadFormat format = kafka::serde::PayloadFormat::Text;
        QString text; ///< of the value, as typed; kept while the format has none
        tl::expected<QByteArray, kafka::serde::PayloadError> value = QByteArray("");
    };
    static Row rowOf(const kafka::Header& header);
    QString display(const Row& row, int column) const;
    QString problemOf(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace models
