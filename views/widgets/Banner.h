// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/values/Error.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace views {

/**
 * One message across a page: what failed, at which layer, which broker said it and what helps; Retry; Details with the raw
 * text, copyable. Hidden until something is shown. Accessible names: Message (its text is also the accessible
 * description), Retry, Details. GUI thread; owned by its page.
 */
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /** "Topics could not be read: <message> (broker 2)". `what` may be empty. Shows Retry. */
    void showError(const QString& what, const kafka::Error& error);
    /** `raw` (may be empty) goes behind Details. */
    void showMessage(Kind kind, const QString& text, const QString& raw = {}, bool retry = false);
    /** Hides the banner and forgets its text. */
    void dismiss();
    QString text() const { return m_text; }
    QString details() const { return m_raw; }
    Kind kind() const { return m_kind; }
    /** One button for what helps here ("Unlock", "Edit connection"); empty label removes it. */
    void setHelp(const QString& label);

Q_SIGNALS:
    void retryRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_icon;
    QLabel* m_message;
    QPushButton* m_retry;
    QPushButton* m_help;
    QToolButton* m_details;
    QWidget* m_rawPane;
    QPlainTextEdit* m_rawText;
    Kind m_kind = Kind::Info;
    QString m_text;
    QString m_raw;
};

/** The sentence(s) for an error: our message, the broker that said it, and what helps. Plain text. */
QString errorSentence(const kafka::Error& error);
/** Kind, code, broker and raw text of an error, for Details. Plain text. */
QString errorDetails(const kafka::Error& error);

} // namespace views
