package qms.reports.figures.patterns;

import java.util.ArrayList;
import java.util.List;

/**
 * A process-behaviour chart: the centre line, and the limits between which what is measured varies when nothing has changed (Shewhart;
 * Wheeler, Understanding Variation). Pure arithmetic.
 *
 * @param centre the mean
 * @param sigmas one standard deviation at each point: the same everywhere for XmR, by the size of the denominator for p and u
 */
record ControlChart(double centre, double meanMovingRange, List<Double> sigmas) {

    /** Fewer points than this say nothing about what is usual. */
    static final int FEWEST = 8;

    private static final double LIMITS_OF_INDIVIDUALS = 2.66;
    private static final double LIMIT_OF_MOVING_RANGES = 3.27;

    /** A count above and what it is set in proportion to. */
    record Ratio(double count, double denominator) {}

    /** Individual values and their moving ranges: the natural process limits are 2.66 mean moving ranges from the mean. */
    static ControlChart xmr(List<Double> values) {
        List<Double> ranges = movingRanges(values);
        double mean = mean(ranges);
        double sigma = LIMITS_OF_INDIVIDUALS * mean / 3;
        return new ControlChart(
                mean(values), mean, values.stream().map(ignored -> sigma).toList());
    }

    /** Shares: so many of so many. */
    static ControlChart p(List<Ratio> shares) {
        double centre = centre(shares);
        return new ControlChart(
                centre,
                0,
                shares.stream()
                        .map(share -> Math.sqrt(centre * (1 - centre) / share.denominator()))
                        .toList());
    }

    /** Rates: so many events per so much opportunity. */
    static ControlChart u(List<Ratio> rates) {
        double centre = centre(rates);
        return new ControlChart(
                centre,
                0,
                rates.stream()
                        .map(rate -> Math.sqrt(centre / rate.denominator()))
                        .toList());
    }

    /** How much each value differs from the one before; the first has none. */
    static List<Double> movingRanges(List<Double> values) {
        List<Double> ranges = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            ranges.add(Math.abs(values.get(i) - values.get(i - 1)));
        }
        return ranges;
    }

    double upper(int point) {
        return centre + 3 * sigmas.get(point);
    }

    double lower(int point) {
        return centre - 3 * sigmas.get(point);
    }

    /** How many standard deviations a value is from the centre; on it where nothing varies. */
    double distance(int point, double value) {
        double sigma = sigmas.get(point);
        return sigma == 0 ? 0 : (value - centre) / sigma;
    }

    double upperOfMovingRanges() {
        return LIMIT_OF_MOVING_RANGES * meanMovingRange;
    }

    private static double centre(List<Ratio> ratios) {
        double counted = ratios.stream().mapToDouble(Ratio::count).sum();
        return counted / ratios.stream().mapToDouble(Ratio::denominator).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
