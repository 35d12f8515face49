package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMapTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final RiskMap FIRST = RiskMap.VERSIONS.getFirst();
    private static final RiskMap STRICTER =
            new RiskMap(2, NEW_YEAR, Collections.nCopies(5, Collections.nCopies(5, RiskMap.CRITICAL)));

    @ParameterizedTest
    @CsvSource({
        "1,1,LOW",
        "1,4,LOW",
        "2,2,LOW",
        "4,1,LOW",
        "1,5,MEDIUM",
        "5,1,MEDIUM",
        "2,3,MEDIUM",
        "2,5,MEDIUM",
        "5,2,MEDIUM",
        "3,3,MEDIUM",
        "3,4,CRITICAL",
        "4,3,CRITICAL",
        "3,5,CRITICAL",
        "5,5,CRITICAL"
    })
    void a_cell_has_its_level(int probability, int consequence, String level) {
        assertThat(FIRST.level(probability, consequence)).isEqualTo(level);
    }

    @Test
    void the_first_map_is_low_below_5_medium_to_11_and_critical_from_12() {
        for (int probability = 1; probability <= 5; probability++) {
            for (int consequence = 1; consequence <= 5; consequence++) {
                int value = probability * consequence;
                assertThat(FIRST.level(probability, consequence))
                        .as(probability + " x " + consequence)
                        .isEqualTo(value < 5 ? "LOW" : value < 12 ? "MEDIUM" : "CRITICAL");
            }
        }
    }

    @Test
    void a_map_is_in_force_from_its_day() {
        List<RiskMap> versions = List.of(FIRST, STRICTER);
        assertThat(RiskMap.inForce(versions, NEW_YEAR.minusDays(1)).version()).isEqualTo(1);
        assertThat(RiskMap.inForce(versions, NEW_YEAR).version()).isEqualTo(2);
    }

    @Test
    void the_first_map_has_always_been_in_force() {
        assertThat(RiskMap.inForce(LocalDate.of(1990, 1, 1)).version()).isEqualTo(1);
    }

    @Test
    void an_assessment_keeps_the_version_and_the_level_of_its_map() {
        var old = FIRST.assess(RiskFixture.ID, "bjorken", 1, 1, NEW_YEAR.minusDays(1), RiskFixture.NOW);
        var later = STRICTER.assess(RiskFixture.ID, "bjorken", 1, 1, NEW_YEAR, RiskFixture.NOW);
        var view = qms.risks.Folding.fold(new RiskProjection(), RiskFixture.identified(), old, later);
        assertThat(view.assessments())
                .extracting(RiskView.Assessment::level, RiskView.Assessment::mapVersion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LOW", 1),
                        org.assertj.core.groups.Tuple.tuple("CRITICAL", 2));
    }
}
