// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/serde/Charset.h"

#include <QStringConverter>

namespace kafka::serde {

Charset::Charset(const QString& name)
{
    QByteArray known = name.trimmed().toLatin1();
    const QByteArray lower = known.toLower();
    // What ICU calls cp949 is an older table of IBM's, and its EUC-KR lacks most syllables.
    for (const char* korean : {"cp949", "ms949", "uhc", "euc-kr", "euckr", "ks_c_5601-1987"})
        if (lower == korean)
            known = "windows-949";
    if (!known.isEmpty() && QStringDecoder(known.constData()).isValid())
        m_name = known;
    if (isValid())
        m_asciiCompatible = decode("A") == QLatin1String("A");
}

std::optional<QByteArray> Charset::encode(const QString& text) const
{
    QStringEncoder encoder(m_name.constData(), QStringConverter::Flag::Stateless);
    if (!encoder.isValid())
        return {};
    const QByteArray bytes = encoder.encode(text);
    // hasError() is not set for every substitution: what reads back as the same text is right.
    if (encoder.hasError() || decode(bytes) != text)
        return {};
    return bytes;
}

QString Charset::decode(QByteArrayView bytes) const
{
    QStringDecoder decoder(m_name.constData(), QStringConverter::Flag::Stateless);
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
}

} // namespace kafka::serde
