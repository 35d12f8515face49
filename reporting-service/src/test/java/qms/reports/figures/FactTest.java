package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.service.organisation.Organisation;

class FactTest {

    @Test
    void an_entry_is_read_back_as_it_was_kept_whatever_words_it_holds() {
        for (String code : new String[] {"", "TREATMENT", "Ekonomi | hyra|", "|", "Åtgärd \"x\""}) {
            Fact fact = new Fact(
                    FigureName.OTHER_TEXTS,
                    code,
                    "björken|natt",
                    LocalDate.of(2024, 2, 29),
                    Instant.parse("2024-03-01T10:00:00.123456789Z"),
                    Fact.ALWAYS,
                    -1,
                    -1,
                    true);
            assertThat(Fact.of(fact.line())).isEqualTo(fact);
        }
    }

    @Test
    void only_figures_that_are_counted_can_be_declared() {
        assertThat(FigureName.parse("complaints.cases", Organisation.EMPTY))
                .contains(new FigureName.Named("complaints.cases", ""));
        assertThat(FigureName.parse("complaints.bySource.RELATIVE", Organisation.EMPTY))
                .contains(new FigureName.Named("complaints.bySource", "RELATIVE"));
        assertThat(FigureName.parse("complaints.bySource.NO_SUCH", Organisation.EMPTY))
                .isEmpty();
        assertThat(FigureName.parse("complaints.bySource", Organisation.EMPTY)).isEmpty();
        assertThat(FigureName.parse("complaints", Organisation.EMPTY)).isEmpty();
        assertThat(FigureName.parse("", Organisation.EMPTY)).isEmpty();
    }
}
