package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Three documents that were adopted on paper come back from the product row for row as they stand in its demo data. */
@ExtendWith(Products.class)
class ReproductionTest {
    private static final Path DEMO = Project.root().resolve("standalone/src/main/resources/demo");
    private static final Set<String> FOLLOWED_UP = Set.of(
            "COLLABORATION",
            "RISK_ANALYSIS",
            "DEVIATION_INVESTIGATION",
            "IMPROVEMENT_MEASURES",
            "PROCESS_IMPROVEMENT",
            "STAFF_PARTICIPATION",
            "DOCUMENTATION");

    private final Client client;

    ReproductionTest(@Holding(Holding.What.DEMO) Product product) {
        this.client = product.as("samordnare");
    }

    @Test
    void nackas_quality_plan_of_2019_has_41_rows_21_processes_26_self_checks_and_63_measures() {
        JsonNode plan = client.get("/api/reports/quality-plan/nacka-socialnamnd/2019")
                .expect(200)
                .json();
        assertThat(plan.path("totals").toString())
                .isEqualTo("{\"processes\":21,\"risks\":41,\"selfChecks\":26,\"measures\":63}");
        assertThat(plan.path("selfChecksWithoutRisk")).isEmpty();

        List<JsonNode> checks = lines("nacka-2019/04-self-checks.ndjson");
        Map<String, JsonNode> risks = byId(lines("nacka-2019/03-risks.ndjson"));
        assertThat(plan.path("rows").valueStream().map(row -> text(row, "externalId")))
                .containsExactlyInAnyOrderElementsOf(risks.keySet());
        for (JsonNode row : plan.path("rows")) {
            JsonNode risk = risks.get(text(row, "externalId"));
            assertThat(said(row, "process", "subprocess", "activity", "risk", "decision"))
                    .isEqualTo(said(risk, "process", "subprocess", "activity", "risk", "decision"));
            assertThat(row.at("/unit/key").asString()).isEqualTo(text(risk, "unit"));
            assertThat(row.path("selfChecks")
                            .valueStream()
                            .map(check -> said(check, "externalId", "name", "frequency")))
                    .containsExactlyInAnyOrderElementsOf(checks.stream()
                            .filter(check -> text(check, "risk").equals(text(risk, "externalId")))
                            .map(check -> said(check, "externalId", "name", "frequency"))
                            .toList());
            assertThat(row.path("measures").valueStream().map(ReproductionTest::measure))
                    .containsExactlyInAnyOrderElementsOf(risk.path("measures")
                            .valueStream()
                            .map(ReproductionTest::measure)
                            .toList());
        }
    }

    @Test
    void skarholmens_eight_units_have_eleven_sections_each_and_one_of_them_follow_ups() {
        JsonNode report = client.get("/api/reports/follow-ups/skarholmen/2017")
                .expect(200)
                .json();
        List<List<String>> told = new ArrayList<>();
        Set<String> submitted = new HashSet<>();
        for (JsonNode section : report.path("sections")) {
            String unit = section.at("/unit/key").asString();
            told.add(List.of(unit, text(section, "key"), text(section, "title"), text(section, "responsible")));
            for (JsonNode followUp : section.path("followUps")) {
                if (text(followUp, "state").equals("SUBMITTED")) {
                    submitted.add(unit + " " + text(section, "key") + " " + text(followUp, "period") + " "
                            + text(followUp, "text"));
                } else {
                    assertThat(text(followUp, "state")).isEqualTo("MISSING");
                    assertThat(text(followUp, "text")).isEmpty();
                }
            }
        }
        List<List<String>> written = new ArrayList<>();
        Set<String> followedUp = new HashSet<>();
        for (JsonNode description : lines("skarholmen-2017/09-unit-descriptions.ndjson")) {
            for (JsonNode section : description.path("sections")) {
                written.add(List.of(
                        text(description, "unit"),
                        text(section, "key"),
                        text(section, "title"),
                        text(section, "responsible")));
                section.path("followUps")
                        .forEach(each -> followedUp.add(text(description, "unit") + " " + text(section, "key") + " "
                                + text(each, "period") + " " + text(each, "text")));
            }
        }
        assertThat(told).hasSize(8 * 11).containsExactlyInAnyOrderElementsOf(written);
        assertThat(submitted).isEqualTo(followedUp);
        assertThat(submitted.stream()
                        .filter(each -> each.split(" ")[2].equals("T1"))
                        .map(each -> each.split(" ")[1]))
                .containsExactlyInAnyOrderElementsOf(FOLLOWED_UP);
        assertThat(submitted)
                .filteredOn(each -> each.split(" ")[2].equals("T2"))
                .hasSize(1);
        assertThat(report.path("periods")
                        .valueStream()
                        .map(period -> said(period, "period", "submitted", "missing", "notDue")))
                .containsExactly(
                        List.of("T1", "7", "81", "0"), List.of("T2", "1", "87", "0"), List.of("VB", "0", "88", "0"));
    }

    @Test
    void jarvas_seven_risks_keep_their_values_three_critical_and_four_medium() {
        JsonNode risks =
                client.get("/api/reports/quality/jarva/2023").expect(200).json().path("risks");
        List<List<String>> written = lines("jarva-2023/03-risks.ndjson").stream()
                .map(line -> List.of(
                        text(line, "externalId"),
                        Integer.toString(line.path("probability").asInt()
                                * line.path("consequence").asInt())))
                .toList();
        assertThat(risks.path("rows").valueStream().map(row -> said(row, "externalId", "value")))
                .containsExactlyInAnyOrderElementsOf(written)
                .hasSize(7);
        for (JsonNode row : risks.path("rows")) {
            assertThat(text(row, "level")).isEqualTo(row.path("value").asInt() >= 12 ? "CRITICAL" : "MEDIUM");
        }
        assertThat(risks.path("byLevel").valueStream().map(row -> said(row, "code", "count")))
                .contains(List.of("CRITICAL", "3"), List.of("MEDIUM", "4"), List.of("LOW", "0"));
    }

    /** The PDF is no text; that it can be had at all is what is asked here. */
    @Test
    void the_plan_is_had_as_a_table_with_the_same_rows() {
        String path = "/api/reports/quality-plan/nacka-socialnamnd/2019";
        Answer csv = client.get(path + "?format=csv").expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        for (JsonNode risk : lines("nacka-2019/03-risks.ndjson")) {
            assertThat(csv.body()).contains(text(risk, "risk"));
        }
        assertThat(client.get(path, "Accept", "application/pdf").expect(200).body())
                .startsWith("%PDF-");
    }

    private static List<String> measure(JsonNode measure) {
        return said(measure, "externalId", "description", "status", "responsible", "due");
    }

    private static List<String> said(JsonNode thing, String... fields) {
        return List.of(fields).stream().map(field -> text(thing, field)).toList();
    }

    private static String text(JsonNode thing, String field) {
        return thing.path(field).asString("");
    }

    private static Map<String, JsonNode> byId(List<JsonNode> lines) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        lines.forEach(line -> found.put(text(line, "externalId"), line));
        return found;
    }

    private static List<JsonNode> lines(String file) {
        return Project.read(DEMO.resolve(file))
                .lines()
                .filter(line -> !line.isBlank())
                .map(Answer.JSON::readTree)
                .toList();
    }
}
