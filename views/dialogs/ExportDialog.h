// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/serde/RecordExport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace views {

/** Which messages are to be written, how and where. */
struct RecordExportOrder
{
    enum Scope {
        Selected, ///< the chosen rows
        Shown, ///< all rows, in their order
        Scan, ///< what the fields ask for, read again without their limit; nothing of it is kept in the table
        Tail ///< what is written from now on, until it is cancelled; the file grows
    };
    Scope scope = Shown;
    QString path; ///< of the file; RawValues: of a folder that is made
    kafka::serde::RecordFormatting formatting;
};

/** Asks for a RecordExportOrder. Shown with open(); GUI thread; deletes itself. */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choices
    {
        QString topic;
        qint64 selected = 0; ///< rows
        qint64 shown = 0;
        QString scan; ///< what a scan would read, as a sentence; empty = none can be begun
        RecordExportOrder before; ///< as chosen the last time: format, and the folder of its path
        QStringList pinned = {}; ///< further columns of CSV
        QString masking = {}; ///< what is masked in the file, as a sentence; empty = the connection masks nothing
    };
    explicit ExportDialog(const Choices& choices, QWidget* parent = nullptr);

Q_SIGNALS:
    void exportRequested(const views::RecordExportOrder& order);

private:
    QWidget* buildScopes();
    QWidget* buildFile();
    void choosePath();
    void update();
    RecordExportOrder order() const;
    QString problem() const;

    const Choices m_choices;
    QList<QRadioButton*> m_scopes; ///< by RecordExportOrder::Scope
    QComboBox* m_format = nullptr;
    QComboBox* m_packing;
    int m_packingBefore = -1; ///< index chosen for formats that can be packed, while another shows "none"
    QCheckBox* m_spreadsheets;
    QLineEdit* m_path = nullptr; ///< null while the dialog is built
    QLabel* m_note;
    QLabel* m_problem;
    QPushButton* m_export;
    QString m_suggested; ///< the path as made here: changes with the format until another is typed
};

} // namespace views
