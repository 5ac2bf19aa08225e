// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/analysis/StatisticsSeries.h"

#include <QWidget>

class QCPBars;
class QCustomPlot;
class QLabel;
class QMenu;

namespace views {

/**
 * Messages over time as bars that stand on each other, a colour for each line, so that their top is the total. The line under it reads the
 * exact values of a bar: where the mouse is, or where the arrow keys, Home and End led. Dragging shows a part of the time, double click or
 * Escape all of it again; the context menu saves a picture. Its numbers are to stand in a table beside it. GUI thread; owned by its page.
 */
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);

    void setSeries(const kafka::StatisticsSeries& series);
    /** "2026-03-14 09:00: 1,234 messages (Partition 0: 1,000, Partition 1: 234)"; empty while no bar is chosen. */
    QString valueText() const;
    /** Buckets that are in view, of all. */
    std::pair<int, int> shownBuckets() const;
    /** Along the axis, from left to right. */
    QStringList timeLabels() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void makeBars();
    void colour();
    void showAll();
    void rescale();
    void choose(int bucket);
    bool keyPressed(int key);
    int bucketAt(int x) const;
    double middleOf(int bucket) const;
    void fillMenu(QMenu* menu);
    void showMenu(const QPoint& at);
    void askSave();
    void write(const QString& file, const QByteArray& picture);

    kafka::StatisticsSeries m_series;
    QCustomPlot* m_plot;
    QLabel* m_value;
    std::vector<QCPBars*> m_bars; ///< owned by the plot
    int m_chosen = -1; ///< bucket
    bool m_zoomed = false;
};

} // namespace views
