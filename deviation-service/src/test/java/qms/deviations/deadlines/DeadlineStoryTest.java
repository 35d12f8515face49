package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.service.workers.Workers;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** A deadline from being set to its end, by those who answer for the case. */
class DeadlineStoryTest {

    private static final PersonalText WORDS = new PersonalText("k", "c2VhbGVk");

    private final ServiceUnderTest service = TheService.running();
    private final Caller manager = service.as(Role.UNIT_MANAGER, UNIT);
    private final Instant now = Clock.systemUTC().instant();
    private final LocalDate today = Stockholm.day(now);

    @Test
    void it_is_set_explains_itself_is_stopped_goes_on_is_extended_and_lapses() {
        ComplaintId complaint = received(now.minus(3, ChronoUnit.DAYS));
        Answer answer = deadline(complaint, "COMPLAINT_ANSWER");
        assertThat(answer.at("/state")).isEqualTo("RUNNING");
        assertThat(answer.at("/explanation/text")).contains("klagomålet kom in").contains(" + 28 dagar");
        assertThat(answer.at("/explanation/parts/0/stream")).isEqualTo(complaint.toString());
        assertThat(answer.at("/terms/confidence")).isEqualTo("U");
        String first = answer.at("/originalDue");

        refused(answer, "/resumption", "{'reason':'Vi fortsätter.'}", "DEADLINE_NOT_STOPPED");
        Answer stopped = done(answer, "/stop", "{'reason':'Vi väntar på uppgifter från klaganden.'}");
        assertThat(stopped.at("/state")).isEqualTo("STOPPED");
        refused(answer, "/stop", "{'reason':'Igen.'}", "DEADLINE_NOT_RUNNING");
        done(answer, "/resumption", "{'reason':'Uppgifterna har kommit.'}");

        refused(
                answer,
                "/extension",
                "{'due':'" + today + "','reason':'Tidigare.'}",
                "DEADLINE_EXTENDED_TO_AN_EARLIER_DAY");
        Answer extended = done(
                answer, "/extension", "{'due':'" + today.plusDays(60) + "','reason':'Utredningen är omfattande.'}");
        assertThat(extended.at("/due")).isEqualTo(today.plusDays(60).toString());
        assertThat(extended.at("/originalDue")).isEqualTo(first);
        assertThat(extended.at("/explanation/text")).contains("förlängd till");
        assertThat(extended.at("/moves/2/reason")).isEqualTo("Utredningen är omfattande.");
        refused(answer, "/completion", "{}", "DEADLINE_MET_BY_ITS_CASE");

        service.happened(complaint.toString(), new ComplaintWithdrawn(complaint, UNIT, today, now));
        Answer lapsed = roundsUntil("/api/deadlines/" + answer.at("/id"), "LAPSED");
        assertThat(lapsed.at("/ended/event")).isEqualTo("complaint.withdrawn");
    }

    @Test
    void what_is_really_an_appeal_has_its_own_time_which_nobody_here_moves() {
        ComplaintId complaint = received(now);
        service.happened(complaint.toString(), new ComplaintRerouted(complaint, UNIT, "APPEAL", false, now));
        Answer appeal = deadline(complaint, "COMPLAINT_PASS_ON_APPEAL");
        assertThat(appeal.at("/doneElsewhere")).isEqualTo("true");
        assertThat(appeal.at("/explanation/text")).contains("= överklagandet kom in ", " + 7 dagar");
        refused(appeal, "/stop", "{'reason':'Vi väntar.'}", "DEADLINE_SET_BY_LAW");
        Answer ahead = attempt(appeal, "/completion", "{'doneOn':'" + today.plusDays(1) + "'}");
        assertThat(ahead.errors()).containsExactly("doneOn OUT_OF_RANGE");
        assertThat(done(appeal, "/completion", "{'doneOn':'" + today + "'}").at("/state"))
                .isEqualTo("MET");
        assertThat(attempt(appeal, "/completion", "{}").code()).isEqualTo("DEADLINE_ENDED");
    }

    @Test
    void it_is_listed_for_whoever_answers_for_the_unit_and_nobody_else() {
        ComplaintId complaint = received(now);
        deadline(complaint, "COMPLAINT_ANSWER");
        String list = "/api/deadlines?case=" + complaint;
        String due = manager.get(list + "&obligation=COMPLAINT_ANSWER").at("/items/0/due");
        assertThat(manager.get(list + "&dueFrom=" + due + "&dueTo=" + due).at("/total"))
                .isEqualTo("1");
        assertThat(service.as(Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT)
                        .get(list)
                        .at("/total"))
                .isEqualTo("0");
        assertThat(service.as(Role.EMPLOYEE, UNIT).get(list).status()).isEqualTo(403);
    }

    @Test
    void what_an_authority_has_set_a_day_for_is_said_beside_the_inspection() {
        Answer made = Told.made(
                manager,
                "/api/inspections",
                "{'unit':'bjorken','authority':'IVO','subject':'Bemanning om natten','announcedOn':'2026-02-02'}");
        Told.done(manager, made.location(), "/findings", """
                {'receivedOn':'2026-02-20','findings':[{'kind':'DEFICIENCY','text':'Schemat har luckor.'}]}""");
        Told.done(manager, made.location(), "/response-demand", "{'due':'2026-03-16'}");
        Answer seen = deadlinesOf(manager, made.location());
        assertThat(seen.at("/0/obligation")).isEqualTo("INSPECTION_RESPOND");
        assertThat(seen.at("/0/due")).isEqualTo("2026-03-16");
        assertThat(service.as(Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT)
                        .get(made.location() + "/deadlines")
                        .status())
                .isEqualTo(404);
    }

    private Answer deadlinesOf(Caller caller, String at) {
        return caller.getUntil(at + "/deadlines", answer -> {
            if (!answer.at("/0/due").isEmpty()) {
                return true;
            }
            service.context().getBean(Workers.class).roundOfAll();
            return false;
        });
    }

    /** Request 8: until when is said to whoever reported it, and whether it is late; not who has been reminded. */
    @Test
    void whoever_reported_a_deviation_sees_until_when_it_is_to_be_judged() {
        Caller employee = service.as("p-reporter-8", Role.EMPLOYEE, UNIT);
        String at = Told.made(
                        employee,
                        "/api/deviations",
                        "{'unit':'bjorken','whatHappened':'Dörren stod olåst.','occurredAt':'2026-02-03T20:30:00+01:00'}")
                .location();
        Answer seen = deadlinesOf(employee, at);
        assertThat(seen.at("/0/obligation")).isEqualTo("DEVIATION_TRIAGE");
        assertThat(seen.at("/0/late")).isEqualTo("false");
        assertThat(seen.at("/0/explanation")).startsWith("Senast ");
        assertThat(seen.body().toString()).doesNotContain("reminders");
        assertThat(manager.get(at + "/deadlines").body()).isEqualTo(seen.body());
        Caller colleague = service.as("p-colleague-8", Role.EMPLOYEE, UNIT);
        assertThat(colleague.get(at + "/deadlines").status()).isEqualTo(404);
        assertThat(employee.get(at.replace("deviations", "complaints") + "/deadlines")
                        .status())
                .isEqualTo(404);
    }

    /** What was promised is promised again when it is taken up again. */
    @Test
    void a_complaint_that_is_taken_up_again_is_to_be_answered_again() {
        ComplaintId complaint = received(now.minus(40, ChronoUnit.DAYS));
        Answer first = deadline(complaint, "COMPLAINT_ANSWER");
        service.happened(complaint.toString(), new ComplaintClosed(complaint, UNIT, today, now));
        roundsUntil("/api/deadlines/" + first.at("/id"), "MET");
        service.happened(complaint.toString(), new ComplaintReopened(complaint, UNIT, WORDS, now));
        String running = "/api/deadlines?obligation=COMPLAINT_ANSWER&state=RUNNING&case=" + complaint;
        Answer again = manager.getUntil(running, answer -> {
            if (answer.at("/total").equals("1")) {
                return true;
            }
            service.context().getBean(Workers.class).roundOfAll();
            return false;
        });
        assertThat(again.at("/items/0/id")).isNotEqualTo(first.at("/id"));
        assertThat(again.at("/items/0/explanation/parts/0/event")).isEqualTo("complaint.reopened");
    }

    /** Hard case 49: what is really a personal data breach is told to IMY within 72 hours, holidays and all (GDPR art. 33). */
    @Test
    void hard_case_49_a_personal_data_breach_has_three_days_and_stays_linked() {
        Answer complaint = Told.made(
                manager,
                "/api/complaints",
                "{'unit':'bjorken','kind':'COMPLAINT','channel':'EMAIL','receivedAt':'2026-02-03T08:30:00+01:00',"
                        + "'source':'RELATIVE','categories':['INFORMATION'],'description':'Fel person fick brevet.',"
                        + "'feedbackWanted':false}");
        Answer rerouted = Told.done(
                manager,
                complaint.location(),
                "/rerouting",
                "{'reroutedTo':'PERSONAL_DATA_BREACH','related':{'kind':'EXTERNAL','id':'IMY 2026-77'}}");
        assertThat(rerouted.at("/reroutingDuty/due"))
                .isEqualTo(today.plusDays(3).toString());
        assertThat(rerouted.at("/related/id")).isEqualTo("IMY 2026-77");
        Answer deadline = deadline(ComplaintId.of(complaint.at("/id")), "COMPLAINT_REPORT_DATA_BREACH");
        assertThat(deadline.at("/due")).isEqualTo(rerouted.at("/reroutingDuty/due"));
        assertThat(deadline.at("/explanation/text")).contains(" + 72 timmar");
        assertThat(done(deadline, "/completion", "{}").at("/state")).isEqualTo("MET");
    }

    private ComplaintId received(Instant at) {
        ComplaintId complaint = new ComplaintId(UUID.randomUUID());
        service.happened(
                complaint.toString(),
                new ComplaintRegistered(
                        complaint,
                        UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        at,
                        now,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        WORDS,
                        null,
                        true));
        return complaint;
    }

    /** Set by the workers; a second round sets none twice. */
    private Answer deadline(ComplaintId complaint, String obligation) {
        String path = "/api/deadlines?case=" + complaint + "&obligation=" + obligation;
        Answer list = manager.getUntil(path, answer -> {
            if (!answer.at("/items/0/id").isEmpty()) {
                return true;
            }
            service.context().getBean(Workers.class).roundOfAll();
            return false;
        });
        service.context().getBean(Workers.class).roundOfAll();
        assertThat(manager.get(path).at("/total")).isEqualTo("1");
        return manager.get("/api/deadlines/" + list.at("/items/0/id"));
    }

    private Answer roundsUntil(String path, String state) {
        return manager.getUntil(path, answer -> {
            if (answer.at("/state").equals(state)) {
                return true;
            }
            service.context().getBean(Workers.class).roundOfAll();
            return false;
        });
    }

    private Answer attempt(Answer deadline, String act, String body) {
        String path = "/api/deadlines/" + deadline.at("/id");
        return manager.seen(manager.get(path).etag()).post(path + act, body);
    }

    private Answer done(Answer deadline, String act, String body) {
        Answer done = attempt(deadline, act, body);
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        return done;
    }

    private void refused(Answer deadline, String act, String body, String code) {
        assertThat(attempt(deadline, act, body).code()).as(act).isEqualTo(code);
    }
}
