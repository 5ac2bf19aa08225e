// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/OffsetReset.h"
#include "kafka/values/Result.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace views {

/**
 * The form of the reset dialog: which partitions, where to, and the value that mode needs. No mode is preselected, and the
 * scope only where rows were selected or a topic was named: never "all". Says back what was typed (a time with its zone,
 * in UTC and in milliseconds) or what is wrong with it, under the field. GUI thread; owned by the dialog.
 */
class ResetOffsetsForm : public QWidget
{
    Q_OBJECT
public:
    /** `topics`: with committed offsets or assigned. `selected`: the selected rows, may be empty. */
    ResetOffsetsForm(const QString& group, const QStringList& topics, const std::vector<kafka::TopicPartition>& selected, QWidget* parent = nullptr);
    ~ResetOffsetsForm() override;

    /** Scope: all partitions of this topic. */
    void chooseTopic(const QString& topic);
    /** What is asked for, or (Error(Invalid)) the sentence that says what is missing. */
    kafka::Result<kafka::OffsetResetRequest> request() const;
    /** For tests: when "now" is, for times counted back. */
    void setClock(std::function<kafka::TimePoint()> clock);

Q_SIGNALS:
    /** A key was typed or a choice made: what was planned for the form as it was does not hold. changed() follows. */
    void edited();
    /** The answer of request() is another one now. */
    void changed();

private:
    enum class Scope { Selected, Topic, All, Chosen };

    void build(const QStringList& topics);
    void update();
    void announce();
    QString hint() const;
    kafka::Result<kafka::ResetScope> scope() const;
    kafka::Result<kafka::ResetTarget> target() const;
    QString oneTopic() const;
    bool needsValue() const;

    QString m_group;
    std::vector<kafka::TopicPartition> m_selected;
    QComboBox* m_scope;
    QComboBox* m_topic;
    QLineEdit* m_partitions;
    QComboBox* m_to;
    QLineEdit* m_value;
    QCheckBox* m_end;
    QLabel* m_hint;
    QTimer* m_typing;
    std::function<kafka::TimePoint()> m_clock;
    kafka::TimePoint m_now {}; ///< when the fields last changed: what is said and what is asked for count back from the same moment
    bool m_edited = false; ///< since changed() was last told
};

} // namespace views
