package qms.reports.figures.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.reports.figures.UnitName;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.patterns.Comparison.Row;

/** How much units may differ by chance, worked out by hand. */
class ComparisonsTest {

    private static final Ratio SHARE = new Ratio("selfChecks.performed", true);

    @Test
    void a_unit_is_beyond_chance_by_its_own_size() {
        // 30 of 300 fail: 0.1. With 200, sigma is √(0.09 / 200) = 0.0212 and the limits 0.1 ± 0.0636; with 100 ± 0.09.
        List<Row> rows = Funnel.over(List.of(row("granen", 8, 200), row("bjorken", 22, 100)), SHARE);
        assertThat(rows.getFirst().upper()).isEqualTo(0.1636, within(0.0001));
        assertThat(rows.getFirst().lower()).isEqualTo(0.0364, within(0.0001));
        assertThat(rows.getFirst().beyondChance()).isFalse();
        assertThat(rows.getLast().upper()).isEqualTo(0.19, within(0.0001));
        assertThat(rows.getLast().beyondChance()).isTrue();
    }

    @Test
    void one_unit_alone_is_compared_with_nothing() {
        assertThat(Funnel.over(List.of(row("granen", 8, 200)), SHARE))
                .singleElement()
                .satisfies(row -> assertThat(row.beyondChance()).isNull());
    }

    private static Row row(String unit, long count, long below) {
        return new Row(
                new UnitName(unit, unit), count, below, (double) count / below, null, null, null, List.of(), "/");
    }
}
