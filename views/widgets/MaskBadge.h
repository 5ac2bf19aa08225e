// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace views {

/**
 * Says whether messages are masked, by which rules, and leads to them and to the raw messages. A button with a menu beside the filter. GUI thread;
 * part of the messages page.
 */
class MaskBadge : public QToolButton
{
    Q_OBJECT
public:
    enum class State {
        Off, ///< the connection masks nothing
        Masked,
        Raw ///< somebody asked for the messages as they are, in this tab
    };
    explicit MaskBadge(QWidget* parent = nullptr);

    /** `rules`: names of those that apply here; `wrong`: of those that cannot be applied, which hide everything. */
    void setState(State state, const QStringList& rules = {}, const QStringList& wrong = {});
    State state() const { return m_state; }
    /** As a sentence, for other places ("Masked: Card numbers."). */
    QString sentence() const;

Q_SIGNALS:
    void showRawRequested();
    void maskAgainRequested();
    void rulesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();

    State m_state = State::Off;
    QStringList m_rules;
    QStringList m_wrong;
    QMenu* m_menu;
};

} // namespace views
