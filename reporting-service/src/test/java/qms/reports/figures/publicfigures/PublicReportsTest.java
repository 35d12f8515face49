package qms.reports.figures.publicfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FactDocument;
import qms.reports.figures.Player;
import qms.reports.figures.RandomHistory;
import qms.reports.figures.Thing;
import qms.reports.figures.publicfigures.PublicFigures.Figure;
import qms.reports.figures.publicfigures.PublicFigures.Row;

/** What the public sees of a year. */
class PublicReportsTest {

    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private final Player player = RandomHistory.played(7, 40);

    @Test
    void a_year_becomes_public_when_its_report_is_due() {
        PublicFigures before = figures("staden", LocalDate.of(2025, 2, 28));
        assertThat(before.figures()).isEmpty();
        assertThat(before.note()).isEqualTo("Årets siffror är ännu inte offentliga.");
        PublicFigures after = figures("staden", LocalDate.of(2025, 3, 1));
        assertThat(after.asOf()).isEqualTo("2025-02-28T22:59:59.999999999Z");
        assertThat(figures("staden", LATER)).isEqualTo(after);
    }

    @Test
    void no_number_from_1_to_4_is_shown_of_the_board_or_of_any_unit() {
        for (String unit : RandomHistory.UNITS) {
            PublicFigures figures = figures(unit, LATER);
            assertThat(all(figures.figures()))
                    .allMatch(row -> row.count().value() == null
                            || row.count().value() == 0
                            || row.count().value() >= 5);
            assertThat(figures.units())
                    .allSatisfy(below -> assertThat(below.figures())
                            .isEqualTo(figures(below.unit().key(), LATER).figures().stream()
                                    .map(figure ->
                                            new Figure(figure.figure(), figure.label(), figure.count(), List.of()))
                                    .toList()));
        }
        assertThat(all(figures("staden", LATER).figures()))
                .anyMatch(row -> row.count().text().equals("färre än 5"));
    }

    @Test
    void only_a_whole_board_is_divided() {
        assertThat(figures("staden", LATER).figures().getFirst().rows()).isNotEmpty();
        assertThat(figures("bjorken", LATER).figures().getFirst().rows()).isEmpty();
    }

    private static List<Row> all(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure ->
                        Stream.concat(Stream.of(new Row("", figure.label(), figure.count())), figure.rows().stream()))
                .toList();
    }

    private PublicFigures figures(String unit, LocalDate today) {
        List<FactDocument> cases = player.things().stream().map(Thing::document).toList();
        return PublicReports.of(player.scope(unit, RandomHistory.YEAR), CaseSums.of(cases), today);
    }
}
