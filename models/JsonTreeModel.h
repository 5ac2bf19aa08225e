// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JsonPath.h"
#include "kafka/serde/JsonLexer.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace models {

/**
 * One JSON value as a tree, read lazily: the children of an object or array are found when it is opened, some thousand at
 * a time, by lexing its bytes. Number text, key order and duplicate keys stay as they are. The bytes must be valid
 * JSON (kafka::serde::checkJson) and are shared, not copied. GUI thread.
 */
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum ColumnId { Name, Value, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< QString: the value's JSON text, cut at 64 KB
        PathRole, ///< QString: "$.order.lines[2]"
        TypeRole ///< int(kafka::serde::JsonToken)
    };
    /** Children found in one go; beyond them a row "more …" (isMore) stands for the rest. */
    static constexpr int Chunk = 2000;

    explicit JsonTreeModel(QObject* parent = nullptr);
    ~JsonTreeModel() override;

    /** `owner` keeps the bytes alive; it may be null when they live longer than the model. */
    void setJson(QByteArrayView json, std::shared_ptr<const void> owner);
    void clear() { setJson({}, {}); }
    /** Where a value is; nothing for the row "more …", and deeper than a path goes. */
    std::optional<kafka::filter::JsonPath> jsonPath(const QModelIndex& index) const;
    /** True for the row that stands for children not read yet. */
    bool isMore(const QModelIndex& index) const;
    /** Reads the next children in place of the "more …" row. */
    void readMore(const QModelIndex& more);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node* nodeOf(const QModelIndex& index) const;
    std::vector<std::unique_ptr<Node>> readChildren(Node* node) const;
    QString name(const Node& node) const;
    QString value(const Node& node) const;
    QString path(const Node& node) const;

    QByteArrayView m_json;
    std::shared_ptr<const void> m_owner;
    std::unique_ptr<Node> m_root; ///< holds the one top value as its child
};

} // namespace models
