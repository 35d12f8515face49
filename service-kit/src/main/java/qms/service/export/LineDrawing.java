package qms.service.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws lines: each series dashed in its own way, limits named at their end, and a ring with a mark where a point signals. */
final class LineDrawing {

    private static final double RIGHT_MARGIN = 130;
    private static final double MARGIN = 12;
    private static final Pen LIMIT = Pen.line(Pen.GREY, 1.2, 5f, 4f);
    private static final Color ALARM = new Color(0x8a1c1c);

    private final LineChart chart;
    private final Plot plot;
    private final Axis axis;
    private final Drawing drawing;

    private LineDrawing(LineChart chart) {
        this.chart = chart;
        this.plot = new Plot(chart.places(), chart.limits().isEmpty() ? MARGIN : RIGHT_MARGIN);
        this.axis = Axis.of(values(chart).min().orElse(0), values(chart).max().orElse(0), Plot.TOP, Plot.BOTTOM);
        this.drawing = plot.paper(chart.series().size() + (chart.signals().isEmpty() ? 0 : 1));
    }

    static Drawing of(LineChart chart) {
        return new LineDrawing(chart).draw();
    }

    private Drawing draw() {
        axis.draw(drawing, Plot.LEFT, plot.right());
        plot.name(drawing);
        chart.limits().forEach(this::limit);
        IntStream.range(0, chart.series().size()).forEach(this::line);
        chart.signals().stream().sorted().forEach(this::signal);
        IntStream.range(0, chart.series().size()).forEach(this::legend);
        if (!chart.signals().isEmpty()) {
            double middle = plot.legend(chart.series().size()) + 7;
            ring(Plot.LEFT + 14, middle);
            drawing.words(Plot.LEFT + 36, middle + 4, Lettering.TO_THE_RIGHT.sized(12), "Signal: något har ändrats");
        }
        return drawing;
    }

    private void line(int series) {
        Chart.Series one = chart.series().get(series);
        drawing.shape(points(one), Pattern.of(series).line());
        IntStream.range(0, one.values().size())
                .filter(place -> isThere(one, place))
                .forEach(place -> drawing.circle(
                        plot.middle(place), y(one, place), 3, Pattern.of(series).dot()));
    }

    private void limit(Chart.Series limit) {
        drawing.shape(points(limit), LIMIT);
        IntStream.range(0, limit.values().size())
                .filter(place -> isThere(limit, place))
                .max()
                .ifPresent(last -> drawing.words(
                        plot.right() - plot.width() / 2 + 6,
                        y(limit, last) + 4,
                        Lettering.TO_THE_RIGHT,
                        limit.name() + " " + Numbers.swedish(limit.values().get(last))));
    }

    private void signal(int place) {
        chart.series().stream()
                .limit(1)
                .filter(series -> isThere(series, place))
                .forEach(series -> ring(plot.middle(place), y(series, place)));
    }

    private void ring(double x, double y) {
        drawing.circle(x, y, 7, Pen.line(ALARM, 2));
        drawing.line(x - 5, y + 5, x + 5, y - 5, Pen.line(ALARM, 1));
    }

    private void legend(int series) {
        double middle = plot.legend(series) + 7;
        drawing.line(
                Plot.LEFT, middle, Plot.LEFT + 28, middle, Pattern.of(series).line());
        drawing.words(
                Plot.LEFT + 36,
                middle + 4,
                Lettering.TO_THE_RIGHT.sized(12),
                chart.series().get(series).name());
    }

    /** With a gap where there is no number. */
    private Path2D points(Chart.Series series) {
        Path2D points = new Path2D.Double();
        boolean within = false;
        for (int place = 0; place < series.values().size(); place++) {
            boolean there = isThere(series, place);
            if (there && within) {
                points.lineTo(plot.middle(place), y(series, place));
            } else if (there) {
                points.moveTo(plot.middle(place), y(series, place));
            }
            within = there;
        }
        return points;
    }

    private double y(Chart.Series series, int place) {
        return axis.y(series.values().get(place).doubleValue());
    }

    private static boolean isThere(Chart.Series series, int place) {
        return !Double.isNaN(series.values().get(place).doubleValue());
    }

    private static DoubleStream values(LineChart chart) {
        return Stream.concat(chart.series().stream(), chart.limits().stream())
                .flatMap(series -> series.values().stream())
                .mapToDouble(Number::doubleValue)
                .filter(value -> !Double.isNaN(value));
    }
}
