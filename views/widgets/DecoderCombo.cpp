// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/DecoderCombo.h"

#include "kafka/serde/decode/Decoders.h"

namespace views {

DecoderCombo::DecoderCombo(QWidget* parent) : QComboBox(parent)
{
    addItem(kafka::serde::decoderTitle({}), QString());
    int group = -1;
    for (const kafka::serde::Decoder& decoder : kafka::serde::decoders()) {
        if (decoder.group != group)
            insertSeparator(count());
        group = decoder.group;
        addItem(decoder.title, decoder.id);
    }
    setMaxVisibleItems(30);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
}

} // namespace views
