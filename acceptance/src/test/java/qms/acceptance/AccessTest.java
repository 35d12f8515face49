package qms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may see and do what, seen from outside; the whole table is walked where it stands. The demo logins are of the demo's units. */
@ExtendWith(Products.class)
class AccessTest {
    private final Product product;

    AccessTest(@Holding(Holding.What.DEMO) Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/v3/api-docs", "/docs", "/"})
    void what_is_open_needs_no_token(String path) {
        assertThat(product.nobody().get(path).status()).isIn(200, 302, 303, 307);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units",
                "/api/taxonomy-values",
                "/api/persons",
                "/api/unit-descriptions",
                "/api/risks",
                "/api/measures",
                "/api/self-checks",
                "/api/complaints",
                "/api/lex-sarah-cases",
                "/api/declared-figures",
                "/api/reporting-statements",
                "/api/reports/quality/jarva/2023",
                "/api/operations/deviation/dead-letters"
            })
    void nothing_else_is_shown_to_somebody_who_is_not_logged_in(String path) {
        Answer answer = product.nobody().get(path).expect(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void an_employee_may_report_but_neither_import_nor_list() {
        Client employee = product.as("medarbetare");
        assertThat(employee.importLines("complaints", "{}\n").expect(403).code())
                .isEqualTo("FORBIDDEN");
        employee.get("/api/complaints").expect(403);
        employee.post("/api/complaints", Cases.complaint("iof", "En medarbetare skriver ned ett samtal"))
                .expect(201);
    }

    @Test
    void a_manager_does_not_see_a_complaint_of_another_unit_and_cannot_tell_whether_it_exists() {
        Client own = product.as("enhetschef-aldre");
        Client foreign = product.as("enhetschef");
        Answer made = own.post("/api/complaints", Cases.complaint("aldre-funk", "Nattbesöket uteblev"))
                .expect(201);
        own.get(made.location()).expect(200);

        Answer hidden = foreign.get(made.location()).expect(404);
        Answer absent = foreign.get("/api/complaints/00000000-0000-7000-8000-000000000000")
                .expect(404);
        assertThat(hidden.code()).isEqualTo(absent.code());
        assertThat(hidden.text("title")).isEqualTo(absent.text("title"));
        foreign.act(made.location() + "/closing", made.etag(), Map.of()).expect(404);
        foreign.act(made.location() + "/closing", "\"77\"", Map.of()).expect(404);

        String mine = "/api/complaints?unit=aldre-funk&sort=-registeredAt";
        Until.within(
                Duration.ofSeconds(5),
                () -> "the new complaint is listed",
                () -> ids(own, mine).contains(made.text("id")));
        assertThat(foreign.all("/api/complaints"))
                .allMatch(complaint -> complaint.path("unit").asString("").equals("iof"));
        assertThat(foreign.total("/api/complaints?unit=aldre-funk")).isZero();
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        Client auditor = product.as("revisor");
        assertThat(auditor.total("/api/complaints")).isPositive();
        auditor.post("/api/risks", Map.of("unit", "iof", "year", 2024, "risk", "En revisor skriver"))
                .expect(403);
    }

    private static List<String> ids(Client reader, String list) {
        return reader.get(list)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map((JsonNode item) -> item.path("id").asString(""))
                .toList();
    }
}
