package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** What risks would have been judged as by another map, and which map they were judged on. */
class RiskMapTrialApiTest {

    private static final String TRIALS = "/api/risk-maps/trials";

    private final ServiceUnderTest service = TheService.running();
    private final Caller auditor = service.as("p-map-auditor", Role.AUDITOR, "*");

    /** 4 × 3 = 12 is critical on the standard map, 1 × 1 low; on the other everything below 16 is medium. */
    @Test
    void the_risks_of_the_year_that_would_have_moved_are_told_with_both_cells() {
        String high = risk(2081, 4, 3);
        String low = risk(2081, 1, 1);
        String stays = risk(2081, 2, 3);
        Answer trial = tried(2081, 3);

        assertThat(trial.at("/assessed")).isEqualTo("3");
        assertThat(trial.body().at("/now/CRITICAL").asInt()).isEqualTo(1);
        assertThat(trial.body().at("/then/MEDIUM").asInt()).isEqualTo(3);
        assertThat(trial.body()
                        .path("moved")
                        .valueStream()
                        .map(each -> each.path("risk").stringValue() + " "
                                + each.at("/now/probability") + "x" + each.at("/now/consequence") + " "
                                + each.at("/now/level").stringValue() + " "
                                + each.at("/then/level").stringValue()))
                .containsExactlyInAnyOrder(high + " 4x3 CRITICAL MEDIUM", low + " 1x1 LOW MEDIUM");
        assertThat(trial.body().toString()).doesNotContain(stays);
    }

    @Test
    void nothing_is_written_by_trying() {
        String it = risk(2082, 5, 5);
        tried(2082, 1);
        EventStore log = service.context().getBean(EventStore.class);
        long before = log.createHeadToken().position().orElseThrow();
        auditor.post(TRIALS, body(2082, 25));
        assertThat(log.createHeadToken().position()).hasValue(before);
        assertThat(auditor.get("/api/risks/" + it).at("/level")).isEqualTo("CRITICAL");
    }

    @Test
    void a_map_that_is_not_whole_is_refused() {
        assertThat(auditor.post(TRIALS, body(2083, 24)).errors()).containsExactly("cells MISSING");
        assertThat(auditor.post(
                                TRIALS,
                                body(2083, 25)
                                        .replace("'probability':1,'consequence':2", "'probability':1,'consequence':1"))
                        .errors())
                .containsExactly("cells DUPLICATE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYEE", "UNIT_MANAGER", "BOARD_MEMBER", "ADMINISTRATOR"})
    void it_is_for_whoever_proposes_maps_or_looks_into_them(Role role) {
        assertThat(service.as(role, ServiceUnderTest.UNIT)
                        .post(TRIALS, body(2084, 25))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_risk_tells_which_map_it_was_judged_on() {
        String it = "/api/risks/" + risk(2085, 4, 3);
        Answer map = auditor.get(it + "/risk-map");
        assertThat(map.status()).isEqualTo(200);
        assertThat(map.at("/level")).isEqualTo("CRITICAL");
        assertThat(map.at("/judgedLevel")).isEqualTo("CRITICAL");
        assertThat(map.body().path("cells").size()).isEqualTo(25);
        assertThat(map.at("/source")).startsWith("Organisationens riskmatris, version ");
        assertThat(auditor.get(it + "/risk-map?on=1999-01-01").at("/version")).isEqualTo("1");
        assertThat(auditor.get(it + "/risk-map?on=nyss").errors()).containsExactly("on MALFORMED");
    }

    private String risk(int year, int probability, int consequence) {
        Answer made = service.coordinator()
                .post(
                        "/api/risks",
                        "{'unit':'bjorken','year':%d,'process':'Natt','risk':'Nattbesök uteblir','probability':%d,'consequence':%d}"
                                .formatted(year, probability, consequence));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/id");
    }

    /** Lists follow the log by a moment. */
    private Answer tried(int year, int risks) {
        return await().until(
                        () -> auditor.post(TRIALS, body(year, 25)),
                        answer -> answer.body().path("assessed").asInt() == risks);
    }

    /** Below 16 everything is medium, from there on critical. */
    private static String body(int year, int cells) {
        String all = IntStream.range(0, cells)
                .mapToObj(i -> "{'probability':%d,'consequence':%d,'level':'%s'}"
                        .formatted(i / 5 + 1, i % 5 + 1, (i / 5 + 1) * (i % 5 + 1) < 16 ? "MEDIUM" : "CRITICAL"))
                .collect(Collectors.joining(","));
        return "{'year':%d,'cells':[%s]}".formatted(year, all);
    }
}
