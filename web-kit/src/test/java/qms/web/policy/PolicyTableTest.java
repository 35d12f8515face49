package qms.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qms.web.identity.Actor;
import qms.web.identity.Role;

class PolicyTableTest {
    private static final List<String> COLLECTIONS = List.of(
            "units",
            "taxonomy-values",
            "persons",
            "processes",
            "documents",
            "unit-descriptions",
            "change-requests",
            "requirement-changes",
            "collaborations",
            "trainings",
            "training-completions",
            "meetings",
            "reading-requirements",
            "risks",
            "risk-maps",
            "risk-analyses",
            "analyses",
            "measures",
            "self-checks",
            "surveys",
            "complaints",
            "deviations",
            "lex-sarah-cases",
            "lex-maria-cases",
            "incidents",
            "non-executed-decisions",
            "inspections",
            "providers",
            "provider-reviews",
            "declared-figures",
            "reporting-statements",
            "trend-analyses",
            "report-templates",
            "written-reports");

    @Test
    void every_route_has_one_row() {
        assertThat(PolicyTable.rows().stream().map(row -> row.method() + " " + row.path()))
                .doesNotHaveDuplicates();
        for (String collection : COLLECTIONS) {
            assertThat(PolicyTable.find("GET", "/api/" + collection)).isPresent();
            assertThat(PolicyTable.find("GET", "/api/" + collection + "/7")).isPresent();
            assertThat(PolicyTable.find("POST", "/api/" + collection)).isPresent();
            assertThat(PolicyTable.find("POST", "/api/" + collection + "/import"))
                    .isPresent();
            assertThat(PolicyTable.find("GET", "/api/" + collection + "/import/template"))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/complaints/7/decision, /api/complaints/{id}/decision",
        "HEAD, /api/complaints/7, /api/complaints/{id}",
        "GET, /docs/assets/swagger-ui.css, /docs/assets/**",
        "GET, /docs/problems, /docs/problems",
        "GET, /docs, /docs",
        "GET, /api/reports/tertial/jarva/2023/T1, /api/reports/tertial/{unit}/{year}/{tertial}",
        "GET, /api/reports/quality/j%C3%A4rva/2023, /api/reports/quality/{unit}/{year}"
    })
    void a_request_finds_its_row(String method, String path, String row) {
        assertThat(PolicyTable.find(method, path).orElseThrow().path()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/complaints/7",
        "PUT, /api/complaints/7",
        "GET, /api/secrets",
        "POST, /api/complaints/7/destruction",
        "GET, /api/complaints/",
        "GET, /api/complaints/7/",
        "GET, /actuator/env",
        "GET, /docs/other",
        "GET, /swagger-ui.html",
        "GET, /error",
        "OPTIONS, /api/complaints"
    })
    void what_has_no_row_is_denied(String method, String path) {
        assertThat(PolicyTable.find(method, path)).isEmpty();
    }

    @Test
    void nothing_under_api_is_open_but_what_is_published_or_shared_the_law_the_intake_and_the_key_of_bundles() {
        assertThat(PolicyTable.rows().stream()
                        .filter(row -> row.open() && row.path().startsWith("/api")))
                .isNotEmpty()
                .allMatch(
                        row -> row.path().startsWith("/api/intake/")
                                || (row.method().equals("GET")
                                        && row.path()
                                                .matches(
                                                        "/api/(processes/published|legal-provisions|bundle-key|reports/public-figures|written-reports/published|shared/dashboards)(/.*)?")));
    }

    @Test
    void the_coordinator_imports_everything_and_reads_every_report() {
        Actor coordinator = new Actor("p", Set.of(Role.QUALITY_COORDINATOR), Set.of("*"));
        assertThat(PolicyTable.rows().stream()
                        .filter(row ->
                                row.path().endsWith("/import") || row.path().startsWith("/api/reports")))
                .hasSize(COLLECTIONS.size() + 27)
                .allMatch(row -> row.allows(coordinator));
    }

    @Test
    void the_auditor_reads_everything_and_changes_nothing_of_the_units() {
        Actor auditor = new Actor("p", Set.of(Role.AUDITOR), Set.of());
        assertThat(PolicyTable.rows().stream().filter(row -> row.method().equals("GET")))
                .allMatch(row -> row.allows(auditor));
        assertThat(PolicyTable.rows().stream()
                        .filter(row -> row.method().equals("POST") && !row.open() && row.allows(auditor))
                        .map(PolicyRow::path))
                // Anybody at work may report, and sign what they have read; an auditor asks whether the log is whole
                // and
                // frozen figures are what they were, what would have been, and for a case to take along.
                .containsExactlyInAnyOrder(
                        "/api/complaints",
                        "/api/deviations",
                        "/api/lex-sarah-cases",
                        "/api/lex-maria-cases",
                        "/api/readings",
                        "/api/lex-sarah-cases/{id}/bundles",
                        "/api/deadline-policies/trials",
                        "/api/risk-maps/trials",
                        "/api/ledger/proofs/inclusion",
                        "/api/document-jobs",
                        "/api/reports/recomputations",
                        "/api/written-reports/{id}/recomputations",
                        "/api/ledger/verifications");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initial-assessment", "investigator", "decisions", "decline", "ivo-notification"})
    void a_manager_does_not_decide_a_lex_sarah_case(String act) {
        PolicyRow row =
                PolicyTable.find("POST", "/api/lex-sarah-cases/7/" + act).orElseThrow();
        assertThat(row.allows().keySet()).containsExactlyInAnyOrder(Role.LEX_SARAH_OFFICER, Role.QUALITY_COORDINATOR);
    }

    @Test
    void only_whoever_has_been_appointed_completes_an_investigation() {
        assertThat(PolicyTable.find("POST", "/api/lex-sarah-cases/7/investigation")
                        .orElseThrow()
                        .allows()
                        .values())
                .allMatch(Set.of(Relation.INVESTIGATOR)::equals);
    }

    @Test
    void an_employee_reads_only_the_cases_they_reported_or_investigate() {
        assertThat(PolicyTable.find("GET", "/api/complaints").orElseThrow().allows())
                .doesNotContainKey(Role.EMPLOYEE);
        assertThat(PolicyTable.find("GET", "/api/lex-sarah-cases/7")
                        .orElseThrow()
                        .allows())
                .containsEntry(Role.EMPLOYEE, Set.of(Relation.REPORTER, Relation.INVESTIGATOR));
    }
}
