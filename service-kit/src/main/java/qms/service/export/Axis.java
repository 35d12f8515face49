package qms.service.export;

import java.util.stream.IntStream;

/** The upright axis of a chart: from zero, or the lowest number below it, to a round number above the highest. */
record Axis(double low, double step, int steps, double top, double bottom) {

    private static final int MOST = 6;
    private static final double[] ROUND = {1, 2, 5, 10};

    static Axis of(double lowest, double highest, double top, double bottom) {
        double low = Math.min(0, lowest);
        double span = Math.max(highest, 0) - low;
        double step = step(span <= 0 ? 1 : span);
        double from = Math.floor(low / step) * step;
        int steps = (int) Math.max(1, Math.ceil((Math.max(highest, 0) - from) / step - 1e-9));
        return new Axis(from, step, steps, top, bottom);
    }

    private static double step(double span) {
        double rough = Math.max(span / MOST, span <= MOST ? Math.min(1, span) : 0);
        double unit = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : ROUND) {
            if (round * unit >= rough - 1e-9) {
                return round * unit;
            }
        }
        return 10 * unit;
    }

    double y(double value) {
        return bottom - (value - low) / (step * steps) * (bottom - top);
    }

    /** The lines across and their numbers. */
    void draw(Drawing drawing, double left, double right) {
        IntStream.rangeClosed(0, steps).forEach(i -> {
            double value = low + i * step;
            drawing.line(left, y(value), right, y(value), Pen.line(Pen.FAINT, 0.7));
            drawing.words(left - 6, y(value) + 4, Lettering.BEFORE, Numbers.swedish(value));
        });
        drawing.line(left, y(0), right, y(0), Pen.line(Pen.INK, 1));
    }
}
