package qms.reports.figures.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderRegistered;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.Ids;
import tools.jackson.databind.JsonNode;

/** A bridge over HTTP, in pages and on paper: the same numbers in each. */
class BridgeApiTest {

    private static final String BRIDGE =
            "/api/reports/bridges/bjorken/2018?figure=complaints.cases&from=2018-04-30&to=2018-12-31";
    private static final PersonalText SEALED = new PersonalText("k", "c");
    private static final Instant MARCH = Instant.parse("2018-03-02T08:30:00Z");

    private final ServiceUnderTest service = TheService.running();

    @Test
    void a_bridge_on_paper_has_the_numbers_and_the_cases_of_its_answer() throws IOException {
        IntStream.range(0, 3)
                .forEach(i -> registered("on paper " + i, MARCH, i == 0 ? MARCH : MARCH.plusSeconds(200 * 86_400)));
        Answer bridge = service.coordinator()
                .getUntil(BRIDGE, now -> now.at("/figures/0/closing").equals("3"));
        assertThat(bridge.at("/figures/0/opening")).isEqualTo("1");

        List<String> expected = new ArrayList<>(List.of("Ingående värde 1"));
        List<String> cases = new ArrayList<>();
        for (JsonNode row : bridge.body().at("/figures/0/rows")) {
            expected.add(row.at("/label").asString() + " " + row.at("/n").asInt());
            row.at("/cases").forEach(moved -> cases.add(moved.at("/link").asString()));
        }
        expected.add("Utgående värde 3");
        assertThat(cases).hasSize(2);

        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(service.coordinator().bytes(BRIDGE + "&format=xlsx")))) {
            List<String> rows = rows(book);
            assertThat(rows).containsSubsequence(expected);
            assertThat(rows).anyMatch(row -> row.startsWith(cases.getFirst()));
        }
        String csv = new String(service.coordinator().bytes(BRIDGE + "&format=csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains(cases).containsPattern("Ingående värde.1\\D").containsPattern("Utgående värde.3\\D");
    }

    @Test
    void a_row_shows_one_page_of_its_cases_and_the_totals_of_all() {
        String path = BRIDGE.replace("2018", "2019");
        IntStream.range(0, 3)
                .forEach(i -> registered(
                        "in pages " + i, Instant.parse("2019-11-02T08:30:00Z"), Instant.parse("2019-11-02T08:30:00Z")));
        service.coordinator().getUntil(path, now -> now.at("/figures/0/closing").equals("3"));

        Answer second = service.coordinator().get(path + "&page=1&size=2");

        assertThat(second.at("/figures/0/rows/0/n"))
                .isEqualTo(second.at("/figures/0/rows/0/total"))
                .isEqualTo("3");
        assertThat(second.body().at("/figures/0/rows/0/cases").size()).isEqualTo(1);
        assertThat(service.coordinator().get(path + "&size=500").errors()).containsExactly("size OUT_OF_RANGE");
    }

    @Test
    void a_provider_is_told_by_its_name() {
        ProviderId provider = ProviderId.of(Ids.derived("bridge provider"));
        service.happened(
                provider.toString(),
                new ProviderRegistered(
                        provider, "bjorken", null, "Omsorg AB", null, "HOME_CARE", null, List.of(), null, MARCH));
        ComplaintId id = ComplaintId.of(Ids.derived("about a provider"));
        Instant day = Instant.parse("2017-11-02T08:30:00Z");
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        "bjorken",
                        null,
                        "COMPLAINT",
                        "PHONE",
                        day,
                        day,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false,
                        null,
                        provider));
        String behind = "/api/reports/drilldown/bjorken/2017?figure=complaints.aboutProviders";

        Answer opened =
                service.coordinator().getUntil(behind, now -> now.at("/value").equals("1"));

        assertThat(opened.at("/cases/0/codeLabel")).isEqualTo("Omsorg AB");
        assertThat(opened.at("/total")).isEqualTo("1");
        assertThat(service.coordinator()
                        .get("/api/reports/bridges/bjorken/2017?figure=complaints.aboutProviders&from=2017-06-30")
                        .at("/figures/0/rows/0/cases/0/codeLabel"))
                .isEqualTo("Omsorg AB");
        assertThat(service.coordinator()
                        .get(behind + "&page=1&size=1")
                        .body()
                        .at("/cases")
                        .size())
                .isZero();
        assertThat(new String(service.coordinator().bytes(behind + "&format=csv"), StandardCharsets.UTF_8))
                .contains("Omsorg AB", "/api/complaints/" + id);
    }

    private static List<String> rows(XSSFWorkbook book) {
        List<String> rows = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(1) != null) {
                    rows.add(row.getCell(0) + " "
                            + (row.getCell(1).getCellType() == CellType.NUMERIC
                                    ? Long.toString((long) row.getCell(1).getNumericCellValue())
                                    : row.getCell(1).toString()));
                }
            }
        }
        return rows;
    }

    private void registered(String name, Instant received, Instant registered) {
        ComplaintId id = ComplaintId.of(Ids.derived(name));
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        ServiceUnderTest.UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        received,
                        registered,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false));
    }
}
