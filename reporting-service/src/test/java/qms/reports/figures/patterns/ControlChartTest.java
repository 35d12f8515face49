package qms.reports.figures.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qms.reports.figures.patterns.ControlChart.Ratio;

/** Charts with values worked out by hand; the first example is the one that Wheeler prints in Understanding Variation. */
class ControlChartTest {

    private static final Offset<Double> TO_THE_CENT = within(0.005);

    /** The trade deficits of 1987, month by month, in billions of dollars. */
    private static final List<Double> DEFICITS =
            List.of(10.7, 13.0, 11.4, 11.5, 12.5, 14.1, 14.8, 14.1, 12.6, 16.0, 11.7, 10.6);

    @Test
    void wheelers_trade_deficits_have_the_limits_that_he_prints() {
        ControlChart chart = ControlChart.xmr(DEFICITS);
        // The sum is 153.0 over 12 months; the ranges 2.3 1.6 .1 1.0 1.6 .7 .7 1.5 3.4 4.3 1.1 sum to 18.3 over 11.
        assertThat(chart.centre()).isEqualTo(12.75, TO_THE_CENT);
        assertThat(chart.meanMovingRange()).isEqualTo(1.66, TO_THE_CENT);
        // 12.75 ± 2.66 × 1.6636 = 12.75 ± 4.4253
        assertThat(chart.upper(0)).isEqualTo(17.175, within(0.001));
        assertThat(chart.lower(0)).isEqualTo(8.325, within(0.001));
        assertThat(chart.upperOfMovingRanges()).isEqualTo(5.44, TO_THE_CENT);
        assertThat(found(chart, DEFICITS)).isEmpty();
    }

    @Test
    void a_share_has_limits_by_the_size_of_what_it_is_a_share_of() {
        // 40 of 400: the centre is 0.1. With 100, one sigma is √(0.1 × 0.9 / 100) = 0.03; with 25 it is 0.06.
        ControlChart chart = ControlChart.p(
                List.of(new Ratio(10, 100), new Ratio(12, 100), new Ratio(8, 100), new Ratio(8, 75), new Ratio(2, 25)));
        assertThat(chart.centre()).isEqualTo(0.1, within(1e-9));
        assertThat(chart.upper(0)).isEqualTo(0.19, within(1e-9));
        assertThat(chart.lower(0)).isEqualTo(0.01, within(1e-9));
        assertThat(chart.upper(4)).isEqualTo(0.28, within(1e-9));
        assertThat(chart.distance(1, 0.12)).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void a_rate_has_limits_by_how_much_opportunity_there_was() {
        // 24 events in 6 units of opportunity: 4 each. With 1 sigma is √4 = 2; with 4 it is √(4/4) = 1.
        ControlChart chart = ControlChart.u(List.of(new Ratio(3, 1), new Ratio(5, 1), new Ratio(16, 4)));
        assertThat(chart.centre()).isEqualTo(4, within(1e-9));
        assertThat(chart.upper(0)).isEqualTo(10, within(1e-9));
        assertThat(chart.lower(0)).isEqualTo(-2, within(1e-9));
        assertThat(chart.upper(2)).isEqualTo(7, within(1e-9));
        assertThat(chart.lower(2)).isEqualTo(1, within(1e-9));
    }

    @Test
    void a_point_outside_the_limits_is_a_signal_and_one_on_them_is_none() {
        assertThat(Rule.OUTSIDE_LIMITS.in(none(3), List.of(3.0, 3.01, -3.2))).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void eight_in_a_row_on_one_side_are_a_signal_and_seven_are_none() {
        List<Double> eight = Collections.nCopies(8, 0.4);
        assertThat(Rule.EIGHT_ON_ONE_SIDE.in(none(8), eight)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        assertThat(Rule.EIGHT_ON_ONE_SIDE.in(none(7), eight.subList(0, 7))).isEmpty();
    }

    @Test
    void a_point_on_the_line_ends_a_run() {
        List<Double> broken = List.of(-1.0, -1.0, -1.0, -1.0, 0.0, -1.0, -1.0, -1.0, -1.0);
        assertThat(Rule.EIGHT_ON_ONE_SIDE.in(none(9), broken)).isEmpty();
    }

    @Test
    void two_of_three_beyond_two_sigma_on_the_same_side_are_a_signal() {
        assertThat(Rule.TWO_OF_THREE.in(none(3), List.of(2.1, 0.3, 2.2))).containsExactly(List.of(0, 2));
        assertThat(Rule.TWO_OF_THREE.in(none(3), List.of(-2.1, -2.2, 0.0))).containsExactly(List.of(0, 1));
        assertThat(Rule.TWO_OF_THREE.in(none(3), List.of(2.1, 0.3, -2.2))).isEmpty();
        assertThat(Rule.TWO_OF_THREE.in(none(4), List.of(2.1, 0.3, 0.3, 2.2))).isEmpty();
    }

    @Test
    void six_rising_or_falling_are_a_signal_and_five_are_none() {
        List<Double> rising = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 6.0);
        assertThat(Rule.SIX_RISING.in(rising, none(7))).containsExactly(List.of(0, 1, 2, 3, 4, 5));
        assertThat(Rule.SIX_RISING.in(rising.subList(0, 5), none(5))).isEmpty();
        assertThat(Rule.SIX_FALLING.in(rising, none(7))).isEmpty();
        assertThat(Rule.SIX_FALLING.in(List.of(7.0, 9.0, 8.0, 6.0, 5.0, 3.0, 1.0), none(7)))
                .containsExactly(List.of(1, 2, 3, 4, 5, 6));
    }

    private static List<List<Integer>> found(ControlChart chart, List<Double> values) {
        List<Double> distances =
                values.stream().map(value -> chart.distance(0, value)).toList();
        return List.of(Rule.values()).stream()
                .flatMap(rule -> rule.in(values, distances).stream())
                .toList();
    }

    private static List<Double> none(int points) {
        return Collections.nCopies(points, 0.0);
    }
}
