// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/** Korean text as windows-949 has it (EUC-KR and the syllables it lacks). Pure; any thread. */
namespace kafka::serde {

/** As text; bytes that are none are marked ⟨FF⟩. `firstBad` gets the first of them, -1 = none. */
QString koreanText(QByteArrayView bytes, qint64* firstBad = nullptr);

/** True when the bytes are no UTF-8 and read whole as EUC-KR, with Hangul in it and no control characters: chance hardly makes that. */
bool isKorean(QByteArrayView bytes);

} // namespace kafka::serde
