// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace app {

/**
 * Prints, in the category `castellan.timing`, how long it took from a person's event until what it asked for was painted: `<name> N ms`. Does nothing
 * while the category is off. GUI thread; owned by whoever answers the event.
 */
class FirstFrame : public QObject
{
    Q_OBJECT
public:
    explicit FirstFrame(const char* name, QObject* parent = nullptr) : QObject(parent), m_name(name) { }

    /** Where it will be painted. */
    void watch(QWidget* viewport);
    /** The event being handled asked for it. */
    void begin();
    /** It has come: the next frame is the one. */
    void complete();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const char* m_name;
    QWidget* m_viewport = nullptr;
    QElapsedTimer m_since;
    bool m_complete = false;
};

} // namespace app
