package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.content.SampleFiles;
import qms.service.workers.Workers;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** A self-check from its draft to what its findings led to, by those who do it. */
class SelfCheckStoryTest {

    private static final String CHECKS = "/api/self-checks";
    private static final String DESIGN =
            "{'method':'SAMPLE','scope':'Avslutade akter','sampleSize':3,'responsible':'Enhetschef',"
                    + "'questions':[{'key':'plan','text':'Finns en genomförandeplan?'}],'expectedEvidence':'Ifylld mall',"
                    + "'preset':'BEFORE_EACH_TERTIAL','startsOn':'%d-01-01'}";

    private final ServiceUnderTest service = TheService.running();
    private final Caller representative = service.as(Role.UNIT_REPRESENTATIVE, UNIT);
    private final Caller manager = service.as(Role.UNIT_MANAGER, UNIT);
    private final int year =
            Stockholm.day(service.context().getBean(Clock.class).instant()).getYear();

    @Test
    void a_check_goes_from_draft_to_findings_that_led_somewhere() {
        Answer check = drafted();
        refused(representative, check, "/occurrences", "{'period':'T1','due':'2026-04-30'}", "SELF_CHECK_NOT_ACTIVE");
        Answer active = act(manager, check, "/activation", "{}");
        assertThat(active.at("/status")).isEqualTo("ACTIVE");
        refused(manager, check, "/activation", "{}", "SELF_CHECK_NOT_DRAFT");

        Answer planned = plannedAhead(check);
        assertThat(planned.body().path("occurrences").size()).isEqualTo(6);
        assertThat(planned.at("/occurrences/5/occurrence")).isEqualTo((year + 1) + "-T3@" + (year + 1) + "-12-31");

        String first = "/occurrences/" + planned.at("/occurrences/0/occurrence");
        act(representative, check, first + "/start", "{}");
        refused(representative, check, first + "/start", "{}", "OCCURRENCE_NOT_WAITING");
        Answer drawn = act(representative, check, first + "/sample", "{'populationSize':40}");
        assertThat(drawn.body().at("/occurrences/0/sample/drawn").size()).isEqualTo(3);
        assertThat(Draw.of(drawn.at("/occurrences/0/sample/seed"), 40, List.of(), 3)
                        .drawn())
                .first()
                .isEqualTo(drawn.at("/occurrences/0/sample/drawn/0"));
        refused(representative, check, first + "/sample", "{'populationSize':40}", "SAMPLE_ALREADY_DRAWN");
        refused(representative, check, first + "/findings", finding(), "OCCURRENCE_NOT_CARRIED_OUT");
        readBack(check, first);
        act(representative, check, first + "/performance", "{'result':{'kind':'SAMPLE','passed':2,'of':3}}");
        refused(representative, check, first + "/analysis", "{'analysis':'Bra.'}", "OCCURRENCE_NOT_ASSESSED");
        act(representative, check, first + "/assessment", "{'assessment':'PARTLY'}");
        refused(representative, check, first + "/assessment", "{'assessment':'FAILED'}", "OCCURRENCE_ALREADY_ASSESSED");
        act(representative, check, first + "/findings", finding());
        act(representative, check, first + "/findings/1/follow-up", measureOf(check));
        refused(
                representative,
                check,
                first + "/findings/1/follow-up",
                "{'kind':'CHANGE_REQUEST','id':'F-1'}",
                "FINDING_ALREADY_FOLLOWED_UP");
        refused(manager, check, first + "/closing", "{}", "OCCURRENCE_NOT_ANALYSED");
        act(representative, check, first + "/analysis", "{'analysis':'Planen saknas när brukaren flyttar in akut.'}");
        Answer closed = act(manager, check, first + "/closing", "{}");
        assertThat(closed.at("/occurrences/0/status")).isEqualTo("CLOSED");
        assertThat(closed.at("/occurrences/0/assessment")).isEqualTo("PARTLY");
        assertThat(closed.at("/occurrences/0/findings/0/ledTo")).isEqualTo("MEASURE");

        act(manager, check, "/retirement", "{'reason':'Ersatt av granskning i grupp.'}");
        refused(manager, check, "/design", DESIGN.formatted(year), "SELF_CHECK_RETIRED");
    }

    /** Hard case 26. */
    @Test
    void not_performed_is_its_own_state_and_is_moved_or_given_up_never_failed() {
        Answer check = service.coordinator()
                .post(
                        CHECKS,
                        "{'unit':'bjorken','year':2023,'name':'Nattillsyn','frequency':'TERTIAL',"
                                + "'occurrences':[{'period':'T1','due':'2023-04-30'},{'period':'T2','due':'2023-08-31'}]}");
        String first = "/occurrences/T1@2023-04-30";
        String moved = "{'newDue':'2023-06-15','reason':'Vikarie från maj.'}";
        refused(manager, check, first + "/rescheduling", moved, "OCCURRENCE_NOT_MISSED");
        Answer missed = act(representative, check, first + "/non-performance", "{'reason':'Personalbrist.'}");
        assertThat(missed.at("/occurrences/0/status")).isEqualTo("NOT_PERFORMED");
        assertThat(missed.body().at("/occurrences/0/assessment").isNull()).isTrue();
        refused(
                manager,
                check,
                first + "/rescheduling",
                moved.replace("2023-06-15", "2023-04-30"),
                "OCCURRENCE_MOVED_TO_AN_EARLIER_DAY");
        Answer later = act(manager, check, first + "/rescheduling", moved);
        assertThat(later.at("/occurrences/0/scheduled")).isEqualTo("2023-04-30");
        assertThat(later.at("/occurrences/0/due")).isEqualTo("2023-06-15");
        assertThat(later.at("/occurrences/0/drift")).isEqualTo("46");
        assertThat(manager.get(check.location() + "?on=2023-06-15").at("/occurrences/0/overdue"))
                .isEqualTo("false");
        assertThat(manager.get(check.location() + "?on=2023-06-16").at("/occurrences/0/overdue"))
                .isEqualTo("true");

        String second = "/occurrences/T2@2023-08-31";
        act(representative, check, second + "/non-performance", "{'reason':'Enheten var stängd.'}");
        Answer cancelled = act(manager, check, second + "/cancellation", "{'reason':'Ingen verksamhet.'}");
        assertThat(cancelled.at("/occurrences/1/status")).isEqualTo("CANCELLED");
        refused(representative, check, second + "/performance", "{}", "OCCURRENCE_GIVEN_UP");
    }

    @Test
    void a_finding_names_a_measure_of_this_check() {
        Answer check = service.coordinator()
                .post(
                        CHECKS,
                        "{'unit':'bjorken','year':2023,'name':'Läkemedel','frequency':'YEARLY',"
                                + "'occurrences':[{'period':'2023','due':'2023-12-31'}]}");
        String only = "/occurrences/2023@2023-12-31";
        act(representative, check, only + "/performance", "{'result':{'kind':'YES_NO','value':false}}");
        act(representative, check, only + "/findings", finding());
        Answer refused =
                attempt(representative, check, only + "/findings/1/follow-up", "{'kind':'MEASURE','id':'nej'}");
        assertThat(refused.errors()).containsExactly("id UNKNOWN_REFERENCE");
        assertThat(attempt(representative, check, only + "/findings/2/follow-up", "{'kind':'CHANGE_REQUEST','id':'1'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_sample_and_a_file_are_refused_where_they_are_wrong() {
        Answer check = drafted();
        act(manager, check, "/activation", "{}");
        String first = "/occurrences/" + plannedAhead(check).at("/occurrences/0/occurrence");
        assertThat(attempt(representative, check, first + "/sample", "{}").errors())
                .containsExactly("populationSize MISSING");
        assertThat(attempt(representative, check, first + "/sample", "{'populationSize':2}")
                        .errors())
                .containsExactly("size OUT_OF_RANGE");
        assertThat(attempt(representative, check, first + "/sample", "{'references':['19121212-1212']}")
                        .errors())
                .containsExactly("references[0] MALFORMED");
        act(representative, check, first + "/start", "{}");
        Answer disguised = upload(check, first, "Mall.pdf", SampleFiles.program());
        assertThat(disguised.status()).isEqualTo(422);
        assertThat(disguised.code()).isEqualTo("CONTENT_IS_EXECUTABLE");
        assertThat(upload(check, first, "19121212-1212.pdf", SampleFiles.pdf("a"))
                        .errors())
                .containsExactly("Content-Disposition MALFORMED");
        assertThat(manager.get(check.location())
                        .body()
                        .at("/occurrences/0/evidence")
                        .size())
                .isZero();
    }

    @Test
    void a_file_is_attached_to_what_has_begun_and_found_where_it_was_attached() {
        Answer check = drafted();
        act(manager, check, "/activation", "{}");
        Answer planned = plannedAhead(check);
        String first = "/occurrences/" + planned.at("/occurrences/0/occurrence");
        assertThat(upload(check, first, "Mall.pdf", SampleFiles.pdf("a")).code())
                .isEqualTo("OCCURRENCE_NOT_CARRIED_OUT");
        act(representative, check, first + "/start", "{}");
        String fingerprint =
                upload(check, first, "Mall.pdf", SampleFiles.pdf("a")).at("/occurrences/0/evidence/0/sha256");
        String second = "/occurrences/" + planned.at("/occurrences/1/occurrence");
        String file = "/evidence/" + fingerprint;
        assertThat(manager.get(check.location() + first + file).status()).isEqualTo(200);
        assertThat(manager.get(check.location() + second + file).status()).isEqualTo(404);
        assertThat(service.as(Role.UNIT_REPRESENTATIVE, ServiceUnderTest.OTHER_UNIT)
                        .get(check.location() + first + file)
                        .status())
                .isEqualTo(404);
    }

    private Answer drafted() {
        Answer made = representative.post(
                CHECKS,
                "{'unit':'bjorken','year':%d,'name':'Aktgranskning','frequency':'TERTIAL','draft':true,'design':%s}"
                        .formatted(year, DESIGN.formatted(year)));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.at("/status")).isEqualTo("DRAFT");
        return made;
    }

    /** The worker acts on what the lists show; a second round finds nothing to do. */
    private Answer plannedAhead(Answer check) {
        String id = check.at("/id");
        manager.getUntil(
                CHECKS + "?unit=bjorken&status=ACTIVE&size=200&year=" + year,
                list -> list.body().toString().contains(id));
        Workers workers = service.context().getBean(Workers.class);
        workers.roundOfAll();
        Answer planned = manager.get(check.location());
        workers.roundOfAll();
        assertThat(manager.get(check.location()).etag()).isEqualTo(planned.etag());
        return planned;
    }

    private void readBack(Answer check, String occurrence) {
        byte[] file = SampleFiles.pdf("Ifylld mall");
        Answer attached = upload(check, occurrence, "Mall för natt.pdf", file);
        assertThat(attached.status()).as(attached.body().toString()).isEqualTo(200);
        String evidence = "/occurrences/0/evidence/0/";
        assertThat(attached.at(evidence + "size")).isEqualTo(Integer.toString(file.length));
        assertThat(attached.at(evidence + "mediaType")).isEqualTo("application/pdf");
        assertThat(attached.at(evidence + "fileName")).isEqualTo("Mall för natt.pdf");
        String at = check.location() + occurrence + "/evidence/";
        assertThat(manager.bytes(at + attached.at(evidence + "sha256"))).isEqualTo(file);
        assertThat(manager.get(at + "0a".repeat(32)).status()).isEqualTo(404);
    }

    private Answer upload(Answer check, String occurrence, String name, byte[] file) {
        String etag = representative.get(check.location()).etag();
        return representative.seen(etag).upload(check.location() + occurrence + "/evidence", name, file);
    }

    private String measureOf(Answer check) {
        Answer measure = representative.post(
                "/api/measures",
                "{'unit':'bjorken','origins':[{'kind':'SELF_CHECK','id':'" + check.at("/id")
                        + "'}],'description':'Mall för akut inflyttning'}");
        assertThat(measure.status()).isEqualTo(201);
        return "{'kind':'MEASURE','id':'" + measure.at("/id") + "'}";
    }

    private static String finding() {
        return "{'severity':'SERIOUS','text':'En av tre akter saknar genomförandeplan.'}";
    }

    private static Answer attempt(Caller caller, Answer check, String at, String body) {
        String etag = caller.get(check.location()).etag();
        return caller.seen(etag).post(check.location() + at, body);
    }

    private static Answer act(Caller caller, Answer check, String at, String body) {
        Answer done = attempt(caller, check, at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        return done;
    }

    private static void refused(Caller caller, Answer check, String at, String body, String code) {
        assertThat(attempt(caller, check, at, body).code()).as(at).isEqualTo(code);
    }
}
