package qms.risks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapRevised;
import qms.risks.ImportFixture;

class LevelMapTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final List<RiskMapCell> STRICTER = LevelMap.STANDARD.cells().stream()
            .map(cell -> new RiskMapCell(cell.probability(), cell.consequence(), LevelMap.CRITICAL))
            .toList();

    private final ImportFixture fixture = new ImportFixture();
    private final LevelMaps maps = new LevelMaps(fixture.streams);

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
        assertThat(LevelMap.STANDARD.level(probability, consequence)).isEqualTo(level);
    }

    @Test
    void the_standard_is_low_below_5_medium_to_11_and_critical_from_12() {
        assertThat(LevelMap.STANDARD.cells()).hasSize(25).allSatisfy(cell -> {
            int value = cell.probability() * cell.consequence();
            assertThat(cell.level()).isEqualTo(value < 5 ? "LOW" : value < 12 ? "MEDIUM" : "CRITICAL");
        });
    }

    @Test
    void as_long_as_there_is_no_map_the_standard_holds() {
        assertThat(maps.ofTheOrganisation().on(LocalDate.of(1990, 1, 1))).isEqualTo(LevelMap.STANDARD);
    }

    @Test
    void a_version_is_in_force_from_its_day() {
        adopted();
        assertThat(maps.ofTheOrganisation().on(NEW_YEAR.minusDays(1)).version()).isEqualTo(1);
        LevelMap later = maps.ofTheOrganisation().on(NEW_YEAR);
        assertThat(later.version()).isEqualTo(2);
        assertThat(later.level(1, 1)).isEqualTo("CRITICAL");
        assertThat(later.map()).isNull();
    }

    @Test
    void what_is_no_map_is_not_found() {
        assertThat(maps.find("bjorken")).isEmpty();
    }

    private void adopted() {
        String stream = LevelMaps.OF_THE_ORGANISATION.toString();
        fixture.happened(
                stream,
                new RiskMapAdopted(
                        LevelMaps.OF_THE_ORGANISATION,
                        "",
                        "Karta",
                        List.of(),
                        List.of(),
                        LevelMap.STANDARD.cells(),
                        ImportFixture.NOW));
        fixture.happened(
                stream,
                new RiskMapRevised(
                        LevelMaps.OF_THE_ORGANISATION,
                        "",
                        2,
                        NEW_YEAR,
                        "Strängare",
                        List.of(),
                        List.of(),
                        STRICTER,
                        ImportFixture.NOW));
    }
}
