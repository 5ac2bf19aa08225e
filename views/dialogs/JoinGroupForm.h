// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/GroupConsume.h"
#include "kafka/values/Result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace views {

class NumberBox;

/**
 * The form of "Consume as a group": which group, which topics, where to begin where nothing is committed (never preselected), group
 * protocol, isolation, static member ID, after how many messages to pause. GUI thread; owned by the plan dialog.
 */
class JoinGroupForm : public QWidget
{
    Q_OBJECT
public:
    /** `groups` can be chosen from, another name may be typed; `topics` are the known ones. */
    JoinGroupForm(const QStringList& groups, const QStringList& topics, QWidget* parent = nullptr);

    /** That group, which cannot be changed here any more. */
    void setGroup(const QString& group);
    void setTopics(const QStringList& topics);
    /** What is asked for, or (Error(Invalid)) the sentence that says what is missing. `automatic`: the protocol is for the plan to choose. */
    kafka::Result<kafka::GroupConsumeRequest> request() const;
    bool automaticProtocol() const;
    QString problem() const;

Q_SIGNALS:
    /** A key was typed or a choice made; changed() follows. */
    void edited();
    void changed();

private:
    void touched();

    const QStringList m_known;
    QComboBox* m_group;
    QLineEdit* m_topics;
    QComboBox* m_reset;
    QComboBox* m_protocol;
    QComboBox* m_isolation;
    NumberBox* m_pauseAfter;
    QLineEdit* m_instance;
    QTimer* m_delay;
};

} // namespace views
