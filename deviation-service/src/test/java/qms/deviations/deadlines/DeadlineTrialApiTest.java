package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qms.deviations.TheService;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** What deadlines would have been by another rule, on cases of March 2016, when Easter Monday was the 28th. */
class DeadlineTrialApiTest {

    private static final String TRIALS = "/api/deadline-policies/trials";
    private static final PersonalText WORDS = new PersonalText("trials", "c2VhbGVk");
    private static final String UNIT = ServiceUnderTest.OTHER_UNIT;

    private static final String TEN_WORKING_DAYS = """
            {'from':'%s','to':'%s','unit':'granen','rules':[{'obligation':'COMPLAINT_ANSWER','period':'WORKING_DAYS','length':10,
             'reminders':{'everyDay':false,'before':2,'repeatEvery':1,'escalateAfter':2}}]}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller auditor = service.as("p-trial-auditor", Role.AUDITOR, "*");

    @Test
    void a_complaint_answered_in_time_would_have_been_late_by_ten_working_days_and_the_department_told() {
        LocalDate tuesday = LocalDate.of(2016, 3, 1);
        ComplaintId late = answered(tuesday, LocalDate.of(2016, 3, 18));
        ComplaintId inTime = answered(tuesday, LocalDate.of(2016, 3, 15));
        Answer trial = tried(TEN_WORKING_DAYS.formatted("2016-03-01", "2016-03-01"), 2);

        assertThat(trial.at("/cases")).isEqualTo("2");
        assertThat(trial.at("/lateNow")).isEqualTo("0");
        assertThat(trial.at("/lateThen")).isEqualTo("1");
        assertThat(at(trial, late, "/now/due")).isEqualTo("2016-03-29");
        assertThat(at(trial, late, "/then/due")).isEqualTo("2016-03-15");
        assertThat(at(trial, late, "/then/late")).isEqualTo("true");
        assertThat(at(trial, late, "/doneOn")).isEqualTo("2016-03-18");
        // Ahead on Friday the 11th, late on the 16th, up the line on the 17th.
        assertThat(at(trial, late, "/then/reminders")).isEqualTo("3");
        assertThat(at(trial, late, "/then/highest")).isEqualTo("1");
        assertThat(at(trial, inTime, "/then/late")).isEqualTo("false");
        assertThat(at(trial, inTime, "/then/highest")).isEqualTo("0");
    }

    @Test
    void nothing_is_written_by_trying() {
        answered(LocalDate.of(2016, 4, 5), LocalDate.of(2016, 4, 6));
        String body = TEN_WORKING_DAYS.formatted("2016-04-05", "2016-04-05");
        tried(body, 1);
        EventStore log = service.context().getBean(EventStore.class);
        long before = log.createHeadToken().position().orElseThrow();
        assertThat(auditor.post(TRIALS, body).at("/cases")).isEqualTo("1");
        assertThat(log.createHeadToken().position()).hasValue(before);
    }

    @Test
    void a_rule_that_is_as_it_was_changes_nothing() {
        answered(LocalDate.of(2016, 5, 10), LocalDate.of(2016, 6, 30));
        Answer trial = tried("{'from':'2016-05-10','to':'2016-05-10','rules':[{'obligation':'COMPLAINT_ANSWER'}]}", 1);
        assertThat(trial.at("/lateNow")).isEqualTo("1");
        assertThat(trial.body().at("/deadlines/0/now")).isEqualTo(trial.body().at("/deadlines/0/then"));
    }

    @Test
    void what_is_no_rule_is_refused() {
        assertThat(auditor.post(
                                TRIALS,
                                "{'from':'2016-05-10','to':'2016-05-09','rules':[{'obligation':'COMPLAINT_ANSWER'}]}")
                        .errors())
                .containsExactly("to OUT_OF_RANGE");
        assertThat(auditor.post(TRIALS, "{'from':'2016-05-10','to':'2016-05-11','rules':[{'obligation':'SLEEP'}]}")
                        .errors())
                .containsExactly("rules[0].obligation UNKNOWN_CODE");
        assertThat(auditor.post(
                                TRIALS,
                                TEN_WORKING_DAYS
                                        .formatted("2016-05-10", "2016-05-10")
                                        .replace("granen", "atlantis"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYEE", "UNIT_MANAGER", "DEPARTMENT_MANAGER", "LEX_SARAH_OFFICER", "ADMINISTRATOR"})
    void it_is_for_whoever_proposes_rules_or_looks_into_them(Role role) {
        assertThat(service.as(role, UNIT)
                        .post(TRIALS, TEN_WORKING_DAYS.formatted("2016-03-01", "2016-03-01"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_coordinator_of_one_unit_tries_it_on_that_alone() {
        answered(LocalDate.of(2016, 9, 6), LocalDate.of(2016, 9, 7));
        String everywhere = "{'from':'2016-09-06','to':'2016-09-06','rules':[{'obligation':'COMPLAINT_ANSWER'}]}";
        tried(everywhere, 1);
        Caller elsewhere = service.as("p-trial-bjorken", Role.QUALITY_COORDINATOR, ServiceUnderTest.UNIT);
        assertThat(elsewhere.post(TRIALS, everywhere).at("/cases")).isEqualTo("0");
    }

    private static String at(Answer trial, ComplaintId complaint, String pointer) {
        return trial.body()
                .path("deadlines")
                .valueStream()
                .filter(each -> each.at("/caseRef/id").asString("").equals(complaint.toString()))
                .findFirst()
                .orElseThrow()
                .at(pointer)
                .asString("");
    }

    /** Lists follow the log by a moment. */
    private Answer tried(String body, int cases) {
        return await().until(() -> auditor.post(TRIALS, body), answer -> {
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
            return answer.body()
                            .path("deadlines")
                            .valueStream()
                            .filter(each -> !each.path("doneOn").isNull()
                                    && !each.path("doneOn").isMissingNode())
                            .count()
                    == cases;
        });
    }

    private ComplaintId answered(LocalDate received, LocalDate closed) {
        ComplaintId complaint = new ComplaintId(UUID.randomUUID());
        Instant at = Stockholm.startOf(received).plusSeconds(36_000);
        Instant end = Stockholm.startOf(closed).plusSeconds(36_000);
        service.happened(
                complaint.toString(),
                new ComplaintRegistered(
                        complaint,
                        UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        at,
                        at,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        WORDS,
                        null,
                        true));
        service.happened(complaint.toString(), new ComplaintClosed(complaint, UNIT, closed, end));
        return complaint;
    }
}
