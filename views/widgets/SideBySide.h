// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStringListModel;

namespace views {

class MinimumScrollArea;

/**
 * One messages page, or two beside each other, the other with a field for its topic and a button that closes it. F6 goes from one to the other; an Alt key that
 * both have is that of the one with the keyboard. Owns neither page: setSecond(nullptr) lets go of one. GUI thread; owned by its controller.
 */
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    explicit SideBySide(QWidget* first, QWidget* parent = nullptr);
    ~SideBySide() override;

    /** Shows a page beside the first one, in place of the one that is there. Null = none; the first one stays as it is. */
    void setSecond(QWidget* page, const QString& topic = {});
    bool hasSecond() const { return m_second != nullptr; }
    /** Those that can be typed into the field. */
    void setTopics(const QStringList& topics);
    /** The page with the keyboard; the first if none has it. */
    QWidget* active() const;

Q_SIGNALS:
    /** The other result is to be that of this topic, which exists. */
    void topicChosen(const QString& topic);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    void chooseTopic();
    static bool press(QWidget* page, const QKeySequence& key);

    QWidget* m_first;
    QWidget* m_second = nullptr;
    QSplitter* m_splitter;
    MinimumScrollArea* m_place; ///< of the first one
    QWidget* m_other; ///< head and place of the second one
    MinimumScrollArea* m_otherPlace;
    QLineEdit* m_topic;
    QLabel* m_problem;
    QStringListModel* m_topics;
    QString m_shown; ///< topic of the second one
};

} // namespace views
