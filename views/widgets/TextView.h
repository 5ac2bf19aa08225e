// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace views {

/**
 * Text of a message, read-only and literal. The caller gives it already cut and with hidden characters made visible
 * (kafka::serde::visibleUtf8). Very long lines are broken for display (a 10 MB line takes Qt over 40 s), which copying
 * undoes. What is copied is text/plain only. GUI thread.
 */
class TextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int LongestLine = 4096; ///< characters
    static constexpr int MostLines = 20'000;

    explicit TextView(QWidget* parent = nullptr);

    void setData(const QString& text);
    /** True when lines beyond MostLines were left out. */
    bool linesCut() const { return m_linesCut; }
    /** A word in place of data: "(null)". Shown in the subtle colour and italic. */
    void setWord(const QString& word);
    bool showsWord() const { return m_word; }

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    bool m_linesCut = false;
    bool m_word = false;
};

} // namespace views
