// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/PageFrame.h"

namespace models {
class LogDirModel;
class LogDirReplicaModel;
} // namespace models

namespace views {

class DataTable;

/**
 * The log directories of a broker, and the replicas in them: those of the selected directories, or of all. GUI thread; owned
 * by its controller.
 */
class LogDirsPage : public PageFrame
{
    Q_OBJECT
public:
    LogDirsPage(models::LogDirModel* dirs, models::LogDirReplicaModel* replicas, QWidget* parent = nullptr);

    DataTable* dirsTable() const { return m_dirs; }
    DataTable* replicasTable() const { return m_replicas; }
    void setLoading(bool loading);
    /** Why nothing is known of the directories; empty = it is. */
    void setProblem(const QString& why);

private:
    void showSelected();

    models::LogDirReplicaModel* m_model;
    DataTable* m_dirs;
    DataTable* m_replicas;
    QString m_problem;
};

} // namespace views
