package qms.service.export;

import java.util.List;
import java.util.stream.IntStream;

/** Draws bars: each series with a pattern of its own, each bar with its number. */
final class BarDrawing {

    private static final double RIGHT_MARGIN = 12;
    private static final double FILLED = 0.78;
    private static final double WIDEST = 60;
    private static final double ROOM_FOR_A_NUMBER = 13;

    private final BarChart chart;
    private final Plot plot;
    private final Axis axis;
    private final Drawing drawing;

    private BarDrawing(BarChart chart) {
        this.chart = chart;
        this.plot = new Plot(chart.places(), RIGHT_MARGIN);
        this.axis = Axis.of(0, highest(chart), Plot.TOP, Plot.BOTTOM);
        this.drawing = plot.paper(chart.series().size() > 1 ? chart.series().size() : 0);
    }

    static Drawing of(BarChart chart) {
        return new BarDrawing(chart).draw();
    }

    private Drawing draw() {
        axis.draw(drawing, Plot.LEFT, plot.right());
        IntStream.range(0, chart.places().size()).forEach(chart.stacked() ? this::pile : this::side);
        plot.name(drawing);
        if (chart.series().size() > 1) {
            IntStream.range(0, chart.series().size()).forEach(this::legend);
        }
        return drawing;
    }

    private void side(int place) {
        List<Chart.Series> series = chart.series();
        double width = Math.min(WIDEST, plot.width() * FILLED / Math.max(1, series.size()));
        double left = plot.middle(place) - width * series.size() / 2;
        for (int i = 0; i < series.size(); i++) {
            Number value = series.get(i).values().get(place);
            double shown = orZero(value);
            Pattern.of(i).fill(drawing, left + i * width, axis.y(shown), width, axis.y(0) - axis.y(shown));
            if (width >= ROOM_FOR_A_NUMBER) {
                drawing.words(left + (i + 0.5) * width, axis.y(shown) - 4, Lettering.AROUND, Numbers.swedish(value));
            }
        }
    }

    private void pile(int place) {
        double width = Math.min(WIDEST, plot.width() * FILLED);
        double left = plot.middle(place) - width / 2;
        double stands = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            double more = orZero(chart.series().get(i).values().get(place));
            Pattern.of(i).fill(drawing, left, axis.y(stands + more), width, axis.y(stands) - axis.y(stands + more));
            stands += more;
        }
        drawing.words(plot.middle(place), axis.y(stands) - 4, Lettering.AROUND, Numbers.swedish(stands));
    }

    private void legend(int series) {
        double top = plot.legend(series);
        Pattern.of(series).fill(drawing, Plot.LEFT, top, 28, 13);
        drawing.words(
                Plot.LEFT + 36,
                top + 11,
                Lettering.TO_THE_RIGHT.sized(12),
                chart.series().get(series).name());
    }

    private static double highest(BarChart chart) {
        return IntStream.range(0, chart.places().size())
                .mapToDouble(place -> {
                    var values = chart.series().stream()
                            .mapToDouble(series -> orZero(series.values().get(place)));
                    return chart.stacked() ? values.sum() : values.max().orElse(0);
                })
                .max()
                .orElse(0);
    }

    private static double orZero(Number value) {
        return Double.isNaN(value.doubleValue()) ? 0 : value.doubleValue();
    }
}
