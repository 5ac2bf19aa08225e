// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HangulKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWindow>

// Exported by QtGui (QtTest's key simulation goes through it): a key as if the window system had sent it, with shortcuts.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString& text,
                                    bool autoRepeat, ushort count);

namespace app {

namespace {

struct Place
{
    char16_t jamo;
    char latin;
};
// The two-set keyboard; shifted letters lie on the key of their plain ones.
constexpr Place places[] = {
    {u'ㅂ', 'Q'}, {u'ㅃ', 'Q'}, {u'ㅈ', 'W'}, {u'ㅉ', 'W'}, {u'ㄷ', 'E'}, {u'ㄸ', 'E'}, {u'ㄱ', 'R'}, {u'ㄲ', 'R'}, {u'ㅅ', 'T'},
    {u'ㅆ', 'T'}, {u'ㅛ', 'Y'}, {u'ㅕ', 'U'}, {u'ㅑ', 'I'}, {u'ㅐ', 'O'}, {u'ㅒ', 'O'}, {u'ㅔ', 'P'}, {u'ㅖ', 'P'}, {u'ㅁ', 'A'},
    {u'ㄴ', 'S'}, {u'ㅇ', 'D'}, {u'ㄹ', 'F'}, {u'ㅎ', 'G'}, {u'ㅗ', 'H'}, {u'ㅓ', 'J'}, {u'ㅏ', 'K'}, {u'ㅣ', 'L'}, {u'ㅋ', 'Z'},
    {u'ㅌ', 'X'}, {u'ㅊ', 'C'}, {u'ㅍ', 'V'}, {u'ㅠ', 'B'}, {u'ㅜ', 'N'}, {u'ㅡ', 'M'},
};

} // namespace

HangulKeys::HangulKeys(QObject* parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

int HangulKeys::latinKey(int key)
{
    for (const Place& place : places) {
        if (int(place.jamo) == key)
            return place.latin; // Qt::Key_A … Qt::Key_Z are the letters
    }
    return 0;
}

bool HangulKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (m_sending || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
        return false;
    auto* window = qobject_cast<QWindow*>(watched);
    auto* key = static_cast<QKeyEvent*>(event);
    if (!window || !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    const int latin = latinKey(key->key());
    if (latin == 0)
        return false;
    const QScopedValueRollback guard(m_sending, true);
    qt_handleKeyEvent(window, key->type(), latin, key->modifiers(), QString(), key->isAutoRepeat(), key->count());
    return true;
}

} // namespace app
