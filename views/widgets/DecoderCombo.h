// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace views {

/** The list of all decoders (kafka::serde::decoders), automatic first, lines between their groups. GUI thread. */
class DecoderCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit DecoderCombo(QWidget* parent = nullptr);

    /** Its id; empty = automatic. */
    QString decoder() const { return currentData().toString(); }
    /** One that does not exist is automatic. */
    void setDecoder(const QString& id) { setCurrentIndex(std::max(0, findData(id))); }
};

} // namespace views
