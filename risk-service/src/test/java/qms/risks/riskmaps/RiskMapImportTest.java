package qms.risks.riskmaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.risks.RiskMaps;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;

/** Maps of units as lines of an import. */
class RiskMapImportTest extends ImportContract {

    private static final LocalDate SPRING = LocalDate.of(2023, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2023, 9, 1);

    @Test
    void a_line_tells_how_the_map_was_drawn_and_drawn_anew() {
        assertImported(with("map-whole", RiskMaps.revision(SPRING, "MEDIUM"), RiskMaps.revision(AUTUMN, "CRITICAL")));
        Answer map = read("map-whole");
        assertThat(map.at("/name")).isEqualTo("Björkens karta");
        assertThat(map.at("/version")).isEqualTo("3");
        assertThat(map.at("/versions/0/cells/0/level")).isEqualTo("LOW");
        assertThat(map.at("/versions/1/validFrom")).isEqualTo("2023-03-01");
        assertThat(map.at("/versions/2/cells/24/level")).isEqualTo("CRITICAL");
    }

    @Test
    void a_map_in_use_is_changed_from_today_at_the_earliest() {
        assertImported(with("map-use", RiskMaps.revision(SPRING, "MEDIUM")));
        assertThat(imports(with("map-use", RiskMaps.revision(SPRING, "MEDIUM"), RiskMaps.revision(AUTUMN, "LOW")))
                        .problems())
                .containsExactly("versions[1].validFrom OUT_OF_RANGE");
        assertThat(imports(with(
                                "map-use",
                                RiskMaps.revision(SPRING, "MEDIUM"),
                                RiskMaps.revision(RiskMaps.today(), "LOW")))
                        .at("/extended"))
                .isEqualTo("1");
        assertThat(read("map-use").at("/version")).isEqualTo("3");
    }

    @Test
    void a_map_that_is_drawn_anew_here_takes_no_more_from_a_line() {
        assertImported(line("map-hand"));
        Answer drawn = TheService.running()
                .coordinator()
                .seen(read("map-hand").etag())
                .post(path("map-hand") + "/versions", RiskMaps.revision(RiskMaps.today(), "LOW"));
        assertThat(drawn.status()).as(drawn.body().toString()).isEqualTo(200);
        assertThat(imports(with("map-hand", RiskMaps.revision(RiskMaps.today().plusDays(1), "LOW")))
                        .problems())
                .containsExactly("externalId CONFLICT");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'       | 'unit':'nowhere'       | unit UNKNOWN_UNIT
                'name':'Björkens karta' | 'name':''             | name MISSING
                2020-01-01             | 2999-01-01             | adoptedOn OUT_OF_RANGE
                2023-09-01             | 2023-03-01             | versions[1].validFrom OUT_OF_RANGE
                'step':5               | 'step':4               | probability[4] DUPLICATE
                'step':5               | 'step':4               | consequence MISSING
                'step':5               | 'step':4               | versions[0].probability MISSING
                'probability':5,'consequence':5 | 'probability':5,'consequence':4 | cells[24] DUPLICATE
                'probability':5,'consequence':5 | 'probability':5,'consequence':4 | versions[1].cells[24] DUPLICATE
                'LOW'                  | 'TINY'                 | cells[0].level UNKNOWN_CODE
                """;
    }

    @Override
    protected String fullest(String externalId) {
        return with(externalId, RiskMaps.revision(SPRING, "MEDIUM"), RiskMaps.revision(AUTUMN, "CRITICAL"));
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "risk-maps";
    }

    @Override
    protected String line(String externalId) {
        return with(externalId);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, RiskMaps.revision(RiskMaps.today(), "MEDIUM"));
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replaceFirst("LOW", "MEDIUM");
    }

    /** The first five rows have a step of each axis; every row has a cell. */
    @Override
    protected String table(String externalId) {
        return "externalId;unit;name;adoptedOn;probability.step;probability.label;probability.definition;"
                + "consequence.step;consequence.label;consequence.definition;"
                + "cells.probability;cells.consequence;cells.level\n"
                + IntStream.range(0, 25)
                        .mapToObj(i -> externalId + (i == 0 ? ";bjorken;Björkens karta;2020-01-01;" : ";;;;")
                                + (i < 5
                                        ? "%1$d;Steg %1$d;Vad steget betyder;"
                                                .formatted(i + 1)
                                                .repeat(2)
                                        : ";;;;;;")
                                + (i / 5 + 1) + ";" + (i % 5 + 1) + ";LOW")
                        .collect(Collectors.joining("\n"));
    }

    /** The first drawing is that of a version, without the day and the reason. */
    private static String with(String externalId, String... versions) {
        String drawing = RiskMaps.revision(SPRING, "LOW").replaceFirst("^.*?'probability':\\[", "'probability':[");
        return "{'externalId':'" + externalId + "','unit':'bjorken','name':'Björkens karta','adoptedOn':'2020-01-01',"
                + drawing.replaceFirst("}$", "") + ",'versions':[" + String.join(",", versions) + "]}";
    }
}
