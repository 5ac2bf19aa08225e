// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/RecordFileSource.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace views {

/** The form of "Import messages": which file, and what of partitions and times in it holds. GUI thread; owned by the plan dialog. */
class ImportForm : public QWidget
{
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    kafka::serde::RecordFileOptions options() const;

Q_SIGNALS:
    /** A key was typed or a choice made: what was planned for the form as it was does not hold. changed() follows. */
    void edited();
    void changed();

private:
    void chooseFile();

    QLineEdit* m_path;
    QComboBox* m_place;
    QComboBox* m_times;
    QTimer* m_delay;
};

} // namespace views
