// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/masking/Masker.h"
#include "models/CompareModel.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace views {

class DataTable;

/** One of two messages to be compared. */
struct CompareSource
{
    kafka::compare::Side own; ///< as it was read
    kafka::masking::MaskerPtr masker; ///< null = it may be shown so
    QString cluster {}; ///< its name; empty = not known

    /** As it may be shown; looks at every byte. Any thread. */
    kafka::compare::Side masked() const;
    /** "Production · orders, partition 3, offset 17". */
    QString place() const;
};

/**
 * Two messages beside one another: where they are, key, headers, value; JSON by fields or as lines. They are masked and compared on the thread pool,
 * which can be cancelled. A window of its own, so that other messages can be looked at; deletes itself when closed. GUI thread.
 */
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /** The messages and what masks them now; asked again for each comparison. False = they are gone. */
    using Sources = std::function<bool(CompareSource& left, CompareSource& right)>;

    CompareDialog(Sources sources, QWidget* parent);
    ~CompareDialog() override;

    /** Asks for the messages and compares them anew. */
    void compare();
    bool isComparing() const { return m_cancelled != nullptr; }
    DataTable* table() const { return m_table; }
    const kafka::compare::Comparison& comparison() const { return m_comparison; }

Q_SIGNALS:
    /** What was found is shown, or that it was cancelled. */
    void compared();

private:
    void build();
    QWidget* buildTools();
    void cancel();
    void showFound(const kafka::compare::Comparison& found);
    void showComparing(bool comparing);
    void applyPredicate();
    kafka::compare::Aspect aspect() const;
    void go(int step);
    void copyText();

    Sources m_sources;
    bool m_swapped = false;
    QString m_left; ///< where they are, in words
    QString m_right;
    kafka::compare::Comparison m_comparison;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the job under way; null = there is none
    models::CompareModel m_model;

    QLabel* m_places;
    QLabel* m_summary;
    QLabel* m_found; ///< "difference 2 of 7"
    QLabel* m_asLabel;
    QComboBox* m_as;
    QCheckBox* m_only;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_swap;
    QPushButton* m_copy;
    QPushButton* m_stop;
    DataTable* m_table;
};

} // namespace views
