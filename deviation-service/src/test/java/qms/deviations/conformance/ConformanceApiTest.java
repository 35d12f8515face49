package qms.deviations.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.deviations.TheService;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigation;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** In what order a case was dealt with, and which routes are common, over HTTP. */
class ConformanceApiTest {

    private static final String CASES = "/api/lex-sarah-cases";
    private static final String UNIT = ServiceUnderTest.OTHER_UNIT;
    private static final PersonalText WORDS = new PersonalText("conformance", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);

    private final ServiceUnderTest service = TheService.running();
    private final Caller auditor = service.as("p-order-auditor", Role.AUDITOR, "*");
    private final LexSarahCaseId id = LexSarahCaseId.of(UUID.randomUUID().toString());

    /** Assessed (1) before it was received (2), and closed (6) without having been followed up. */
    @Test
    void a_case_whose_order_is_broken_in_two_places_is_told_with_the_numbers_of_the_events() {
        happened(reported(), at(0));
        happened(
                new LexSarahAssessed(id, UNIT, "p", null, null, false, "TO_BE_INFORMED", "TO_BE_INFORMED", at(1)),
                at(1));
        happened(new LexSarahReceived(id, UNIT, "p", at(2), WORDS, at(2)), at(2));
        happened(new LexSarahInvestigatorAppointed(id, UNIT, "p", "p", null, at(3)), at(3));
        happened(new LexSarahInvestigated(id, UNIT, "p", investigation(), at(4)), at(4));
        happened(new LexSarahLevelDecided(id, UNIT, "MISCONDUCT", DAY.plusDays(5), null, at(5)), at(5));
        happened(new LexSarahClosed(id, UNIT, at(6), at(6)), at(6));

        Answer order = auditor.get(CASES + "/" + id + "/conformance");

        assertThat(order.status()).isEqualTo(200);
        assertThat(order.body()
                        .path("rules")
                        .valueStream()
                        .filter(rule -> rule.path("result").stringValue().equals("BROKEN"))
                        .map(rule -> rule.path("key").stringValue() + " " + rule.path("events")))
                .containsExactly("RECEIVED_BEFORE_ASSESSED [1,2]", "FOLLOWED_UP_BEFORE_CLOSED [6]");
        assertThat(order.body().at("/count/BROKEN").asInt()).isEqualTo(2);
        assertThat(order.body().at("/count/KEPT").asInt()).isEqualTo(5);
        assertThat(order.at("/rules/0/title")).isEqualTo("Rapporten tas emot innan den bedöms");
        assertThat(order.at("/rules/0/source")).contains("14 kap.", "2001:453");
        assertThat(order.at("/rules/0/because")).isEqualTo("Det gjordes först efteråt.");
    }

    @Test
    void the_order_of_a_case_is_for_whoever_sees_such_cases_and_is_on_record() {
        happened(reported(), at(0));
        String path = CASES + "/" + id + "/conformance";
        assertThat(service.as(Role.EMPLOYEE, UNIT).get(path).status()).isEqualTo(403);
        assertThat(service.as("p-order-elsewhere", Role.UNIT_MANAGER, ServiceUnderTest.UNIT)
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(auditor.get(path).body().at("/count/NOT_YET").asInt()).isPositive();
        Answer accesses = auditor.getUntil(
                CASES + "/" + id + "/accesses",
                answer -> answer.body().path("readings").size() > 0);
        assertThat(accesses.at("/readings/0/kind")).isEqualTo("HISTORY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/complaints/routes", "/api/deviations/routes", "/api/lex-maria-cases/routes"})
    void each_kind_of_case_has_its_common_routes(String path) {
        assertThat(auditor.get(path).status()).isEqualTo(200);
        assertThat(service.as(Role.EMPLOYEE, UNIT).get(path).status()).isEqualTo(403);
    }

    @Test
    void the_common_routes_are_those_of_the_unit_and_the_period() {
        LocalDate day = LocalDate.of(2018, 3, 1);
        for (int i = 0; i < 5; i++) {
            LexSarahCaseId one = LexSarahCaseId.of(UUID.randomUUID().toString());
            Instant registered = day.plusDays(i).atTime(8, 0).toInstant(ZoneOffset.UTC);
            service.happened(one.toString(), reported(one, registered));
            Instant later = registered.plusSeconds(86_400L * (i + 1));
            service.happened(one.toString(), new LexSarahReceived(one, UNIT, "p", later, WORDS, later));
        }
        String query = CASES + "/routes?unit=" + UNIT + "&from=2018-03-01&to=2018-03-05";
        Answer routes =
                auditor.getUntil(query, answer -> answer.at("/routes/0/count").equals("5"));

        assertThat(routes.at("/total")).isEqualTo("5");
        assertThat(routes.at("/routes/0/states/1")).isEqualTo("RECEIVED");
        assertThat(routes.at("/routes/0/share")).isEqualTo("100");
        assertThat(routes.body().at("/routes/0/stays/0/medianDays").asDouble()).isEqualTo(3);
        assertThat(auditor.get(CASES + "/routes?from=2018-03-01&to=2018-03-04")
                        .body()
                        .path("fewerThanFive")
                        .booleanValue())
                .isTrue();
        assertThat(auditor.get(CASES + "/routes?unit=" + ServiceUnderTest.UNIT + "&from=2018-03-01&to=2018-03-05")
                        .at("/total"))
                .isEqualTo("0");
        Caller elsewhere = service.as("p-order-elsewhere", Role.UNIT_MANAGER, ServiceUnderTest.UNIT);
        assertThat(elsewhere.get(query).at("/total")).isEqualTo("0");
        Caller board = service.as("p-order-board", Role.DEPARTMENT_MANAGER, ServiceUnderTest.BOARD);
        assertThat(board.get(query.replace(UNIT, ServiceUnderTest.BOARD)).at("/total"))
                .isEqualTo("5");
    }

    @Test
    void what_is_no_day_and_no_unit_is_refused() {
        assertThat(auditor.get(CASES + "/routes?from=mars").errors()).containsExactly("from MALFORMED");
        assertThat(auditor.get(CASES + "/routes?from=2024-01-02&to=2024-01-01").errors())
                .containsExactly("to OUT_OF_RANGE");
        assertThat(auditor.get(CASES + "/routes?unit=atlantis").errors()).containsExactly("unit UNKNOWN_UNIT");
    }

    private void happened(QmsEvent event, Instant at) {
        assertThat(event.registeredAt()).isEqualTo(at);
        service.happened(id.toString(), event);
    }

    private LexSarahReported reported() {
        return reported(id, at(0));
    }

    private static LexSarahReported reported(LexSarahCaseId one, Instant at) {
        return new LexSarahReported(
                one,
                UNIT,
                null,
                "REPORT",
                "SOL",
                DAY,
                at,
                at,
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS);
    }

    private static LexSarahInvestigation investigation() {
        return new LexSarahInvestigation(
                WORDS,
                WORDS,
                WORDS,
                List.of(),
                List.of(),
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                "MISCONDUCT",
                WORDS,
                "INFORMED",
                "INFORMED",
                true);
    }

    private static Instant at(int days) {
        return DAY.plusDays(days).atTime(8, 0).toInstant(ZoneOffset.UTC);
    }
}
