// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/TimeChart.h"

#include "models/StatisticsText.h"
#include "views/widgets/Accessible.h"
#include "views/widgets/CustomPlot.h"
#include "views/widgets/FileDialog.h"
#include "views/widgets/Formats.h"
#include "views/widgets/PlainText.h"
#include "views/widgets/Theme.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThreadPool>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace views {

namespace {

constexpr size_t Colours = 8; // the last one is that of the others
constexpr std::array<QRgb, Colours> LightColours {0xff2f6db5, 0xffb85c00, 0xff1a7f37, 0xff8250df, 0xffc4202b, 0xff0f7b83, 0xff9a6b00, 0xff8c959f};
constexpr std::array<QRgb, Colours> DarkColours {0xff6cb0ff, 0xfff0a050, 0xff4cc364, 0xffb59cff, 0xffff7b72, 0xff3fc1c9, 0xffd9c04a, 0xff77818c};

/** Short numbers, whole ones only. */
class CountTicker : public QCPAxisTicker
{
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return std::abs(tick - std::round(tick)) < 1e-6 ? formats::shortNumber(qint64(std::llround(tick))) : QString();
    }
};

/** No finer than the bars: their dates would be written again and again. */
class BucketTicker : public QCPAxisTickerDateTime
{
public:
    explicit BucketTicker(double width) : m_width(width) { }

private:
    double getTickStep(const QCPRange& range) override { return std::max(m_width, QCPAxisTickerDateTime::getTickStep(range)); }

    double m_width; ///< seconds
};

} // namespace

TimeChart::TimeChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)), m_value(plain::selectable(plain::label({}, this)))
{
    setObjectName(QStringLiteral("timeChartPane"));
    build();
    colour();
    setSeries({});
}

void TimeChart::build()
{
    setAccessible(m_plot, QStringLiteral("timeChart"), tr("Messages over time chart"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMinimumHeight(fontMetrics().height() * 10);
    m_plot->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setRangeZoomAxes(m_plot->xAxis, nullptr);
    m_plot->setSelectionRectMode(QCP::srmZoom);
    connect(m_plot->selectionRect(), &QCPSelectionRect::accepted, this, [this] { m_zoomed = true; });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons() == Qt::NoButton)
            choose(bucketAt(event->pos().x()));
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &TimeChart::showAll);
    m_plot->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    m_plot->xAxis->setSubTicks(false);
    m_plot->yAxis->setSubTicks(false);
    auto* beside = new QCPLayoutGrid; // the legend covers no bar
    m_plot->plotLayout()->addElement(0, 1, beside);
    beside->addElement(0, 0, m_plot->legend);
    beside->addElement(1, 0, new QCPLayoutElement);
    beside->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setColumnStretchFactor(1, 0.001);
    m_plot->legend->setVisible(true);
    setAccessible(m_value, QStringLiteral("chartValue"), tr("Chart value"));
    m_value->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_value);
}

void TimeChart::setSeries(const kafka::StatisticsSeries& series)
{
    const bool same = series.step == m_series.step && series.lines.size() == m_series.lines.size();
    const qint64 chosen = m_chosen >= 0 ? m_series.starts[size_t(m_chosen)] : -1;
    m_series = series;
    m_zoomed = m_zoomed && same;
    if (!same || m_bars.size() != series.lines.size())
        makeBars();
    QVector<double> middles;
    for (int i = 0; i < int(series.starts.size()); ++i)
        middles << middleOf(i);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const auto& counts = series.lines[i].counts;
        m_bars[i]->setName(models::statistics::lineName(series.lines[i]));
        m_bars[i]->setData(middles, QVector<double>(counts.begin(), counts.end()), true);
        m_bars[i]->setWidth(double(kafka::TimeBuckets::width(series.step)) / 1000.0 * 0.92);
    }
    auto ticker = QSharedPointer<BucketTicker>::create(double(kafka::TimeBuckets::width(series.step)) / 1000.0);
    ticker->setTimeZone(formats::zone());
    ticker->setDateTimeFormat(series.step >= kafka::TimeStep::Day ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("MM-dd\nHH:mm"));
    m_plot->xAxis->setTicker(ticker);
    m_plot->setAccessibleDescription(models::statistics::chartInWords(series));
    const auto at = std::find(series.starts.begin(), series.starts.end(), chosen);
    choose(chosen >= 0 && at != series.starts.end() ? int(at - series.starts.begin()) : -1);
    rescale();
}

void TimeChart::makeBars()
{
    m_plot->clearPlottables();
    m_bars.clear();
    for (size_t i = 0; i < m_series.lines.size(); ++i) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setStackingGap(0);
        if (!m_bars.empty())
            bars->moveAbove(m_bars.back());
        m_bars.push_back(bars);
    }
    colour();
}

void TimeChart::colour()
{
    const QPalette colours = palette();
    const QPen text(colours.color(QPalette::Text));
    m_plot->setBackground(colours.color(QPalette::Base));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(colours.color(QPalette::PlaceholderText)));
        axis->setTickPen(QPen(colours.color(QPalette::PlaceholderText)));
        axis->setTickLabelColor(colours.color(QPalette::Text));
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(views::colours().border, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->legend->setBrush(colours.color(QPalette::Base));
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setTextColor(text.color());
    m_plot->legend->setFont(font());
    m_plot->selectionRect()->setPen(QPen(views::colours().accent));
    QColor veil = views::colours().accent;
    veil.setAlpha(40);
    m_plot->selectionRect()->setBrush(veil);
    const auto& all = Theme::instance().isDark() ? DarkColours : LightColours;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const bool others = m_series.lines[i].partition < 0;
        m_bars[i]->setBrush(QColor::fromRgb(all[others ? Colours - 1 : i % Colours]));
        m_bars[i]->setPen(Qt::NoPen);
        if (auto* item = m_plot->legend->itemWithPlottable(m_bars[i])) {
            item->setTextColor(text.color());
            item->setFont(font());
        }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::showAll()
{
    m_zoomed = false;
    rescale();
}

void TimeChart::rescale()
{
    qint64 most = 1;
    for (const qint64 count : m_series.all)
        most = std::max(most, count);
    m_plot->yAxis->setRange(0, double(most) * 1.05);
    if (!m_zoomed && !m_series.isEmpty()) {
        const double half = double(kafka::TimeBuckets::width(m_series.step)) / 2000.0;
        m_plot->xAxis->setRange(middleOf(0) - half, middleOf(int(m_series.starts.size()) - 1) + half);
    }
    m_plot->xAxis->setTickLabels(!m_series.isEmpty());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

double TimeChart::middleOf(int bucket) const
{
    return double(m_series.starts[size_t(bucket)] + kafka::TimeBuckets::width(m_series.step) / 2) / 1000.0;
}

int TimeChart::bucketAt(int x) const
{
    if (m_series.isEmpty() || !m_plot->axisRect()->rect().adjusted(0, -9999, 0, 9999).contains(x, 0))
        return -1;
    const auto ms = qint64(m_plot->xAxis->pixelToCoord(x) * 1000.0);
    const auto bucket = int((ms - m_series.starts.front()) / kafka::TimeBuckets::width(m_series.step));
    return ms < m_series.starts.front() || bucket >= int(m_series.starts.size()) ? -1 : bucket;
}

QStringList TimeChart::timeLabels() const
{
    m_plot->replot();
    return m_plot->xAxis->tickVectorLabels();
}

std::pair<int, int> TimeChart::shownBuckets() const
{
    const QCPRange range = m_plot->xAxis->range();
    int shown = 0;
    for (int i = 0; i < int(m_series.starts.size()); ++i)
        shown += range.contains(middleOf(i));
    return {shown, int(m_series.starts.size())};
}

QString TimeChart::valueText() const
{
    if (m_chosen < 0)
        return {};
    QStringList lines;
    for (const auto& line : m_series.lines)
        if (const qint64 count = line.counts[size_t(m_chosen)]; count > 0)
            lines << tr("%1: %2").arg(models::statistics::lineName(line), formats::number(count));
    const QString all
        = tr("%1: %2 messages")
              .arg(models::statistics::bucketTime(m_series.starts[size_t(m_chosen)], m_series.step), formats::number(m_series.all[size_t(m_chosen)]));
    return lines.isEmpty() ? all : tr("%1 (%2)").arg(all, lines.join(QStringLiteral(", ")));
}

void TimeChart::choose(int bucket)
{
    m_chosen = bucket;
    const QString text = m_chosen >= 0        ? valueText()
                         : m_series.isEmpty() ? QString()
                                              : tr("Point at a bar, or press the arrow keys, to read its values.");
    plain::setText(m_value, text);
    m_value->setAccessibleDescription(text);
    // The bar is marked by a line that goes up from it.
    m_plot->clearItems();
    if (m_chosen >= 0) {
        auto* mark = new QCPItemStraightLine(m_plot);
        mark->setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
        mark->point1->setCoords(middleOf(m_chosen), 0);
        mark->point2->setCoords(middleOf(m_chosen), 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool TimeChart::keyPressed(int key)
{
    const int last = int(m_series.starts.size()) - 1;
    switch (key) {
    case Qt::Key_Left: choose(m_chosen < 0 ? last : std::max(0, m_chosen - 1)); break;
    case Qt::Key_Right: choose(std::min(last, m_chosen + 1)); break;
    case Qt::Key_Home: choose(std::min(last, 0)); break;
    case Qt::Key_End: choose(last); break;
    case Qt::Key_Escape:
        if (!m_zoomed)
            return false;
        showAll();
        return true;
    default: return false;
    }
    if (m_zoomed && m_chosen >= 0 && !m_plot->xAxis->range().contains(middleOf(m_chosen)))
        m_plot->xAxis->setRange(middleOf(m_chosen), m_plot->xAxis->range().size(), Qt::AlignCenter);
    return true;
}

bool TimeChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel: event->ignore(); return true; // the page scrolls
    case QEvent::KeyPress: return keyPressed(static_cast<QKeyEvent*>(event)->key());
    case QEvent::Leave:
        if (!m_plot->hasFocus())
            choose(-1);
        return false;
    case QEvent::ContextMenu: showMenu(static_cast<QContextMenuEvent*>(event)->globalPos()); return true;
    default: return false;
    }
}

void TimeChart::fillMenu(QMenu* menu)
{
    QAction* all = menu->addAction(tr("Show &all of the time"));
    all->setEnabled(m_zoomed);
    connect(all, &QAction::triggered, this, &TimeChart::showAll);
    QAction* save = menu->addAction(tr("&Save picture…"));
    save->setEnabled(!m_series.isEmpty());
    connect(save, &QAction::triggered, this, &TimeChart::askSave);
}

void TimeChart::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(at);
}

void TimeChart::askSave()
{
    auto* dialog = makeFileDialog(window(), tr("Save picture"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG (*.png)"), tr("SVG (*.svg)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("messages-over-time.png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("svg")) ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] {
        const QString file = dialog->selectedFiles().value(0);
        QByteArray picture;
        QBuffer buffer(&picture);
        bool drawn = false;
        if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
            QSvgGenerator svg;
            svg.setOutputDevice(&buffer);
            svg.setSize(m_plot->size());
            svg.setViewBox(m_plot->rect());
            QCPPainter painter;
            drawn = painter.begin(&svg);
            if (drawn) {
                painter.setMode(QCPPainter::pmVectorized);
                m_plot->toPainter(&painter);
                drawn = painter.end();
            }
        } else {
            drawn = m_plot->toPixmap(0, 0, 2).save(&buffer, "PNG");
        }
        if (drawn)
            write(file, picture);
        else
            plain::setText(m_value, tr("The picture could not be drawn."));
    });
    dialog->open();
}

// Off the GUI thread: the disk may be slow. What was there before stays until the new file is whole.
void TimeChart::write(const QString& file, const QByteArray& picture)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), file, picture] {
        QSaveFile out(file);
        const bool saved = out.open(QIODevice::WriteOnly) && out.write(picture) == picture.size() && out.commit();
        const QString text = saved ? tr("Saved: %1").arg(file) : tr("The picture could not be written: %1: %2").arg(file, out.errorString());
        QMetaObject::invokeMethod(
            qApp,
            [self, text] {
                if (self)
                    plain::setText(self->m_value, text);
            },
            Qt::QueuedConnection);
    });
}

void TimeChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
}

} // namespace views
