// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/filter/JsonPath.h"

#include <QTreeView>

#include <memory>

namespace models {
class JsonTreeModel;
}

namespace views {

/** One JSON value as a tree; opened lazily. Its context menu and Ctrl+C copy a value, its path or its name. GUI thread. */
class JsonView : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonView(QWidget* parent = nullptr);

    /** Valid JSON (kafka::serde::checkJson); `owner` keeps the bytes alive. Opens the first level. */
    void setJson(QByteArrayView json, std::shared_ptr<const void> owner);
    /** Values may be pinned as columns of a table. */
    void setPinnable(bool on) { m_pinnable = on; }
    models::JsonTreeModel* jsonModel() const { return m_model; }

Q_SIGNALS:
    void pinRequested(const kafka::filter::JsonPath& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy(int role);
    void readMore(const QModelIndex& index);
    models::JsonTreeModel* m_model;
    bool m_pinnable = false;
};

} // namespace views
