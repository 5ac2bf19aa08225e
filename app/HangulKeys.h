// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

/**
 * Shortcuts in Hangul mode: where the keyboard sends Hangul letters although Ctrl or Alt is held (Ctrl+ㅏ for Ctrl+K), the
 * key is sent again as the Latin one on the same place of the two-set (dubeolsik) keyboard. Input methods that compose
 * (ibus, fcitx) send Latin keys with Ctrl already; this is for layouts that do not. Installed on the application.
 */
class HangulKeys : public QObject
{
    Q_OBJECT
public:
    explicit HangulKeys(QObject* parent);

    /** Qt::Key of the Latin letter on the key of a Hangul letter (jamo, or Qt's Hangul key codes); 0 = none. */
    static int latinKey(int key);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_sending = false;
};

} // namespace app
