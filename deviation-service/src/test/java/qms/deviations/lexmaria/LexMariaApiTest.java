package qms.deviations.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Lex Maria cases over HTTP, the whole way as those who may. */
class LexMariaApiTest extends ActsContract {

    private static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-00000000ab01");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/lex-maria-cases";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
                 'description':'Dubbel dos av blodförtunnande gavs, nummer %d.','patient':'Testperson Maria',
                 'origin':{'kind':'DEVIATION','id':'018f0000-0000-7000-8000-0000000000d1'}}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','occurredOn':'2026-02-30','reportedAt':'i går','description':' ',"
                        + "'origin':{'kind':'RISK','id':'x'}}",
                "origin.kind UNKNOWN_CODE",
                "occurredOn MALFORMED",
                "reportedAt MALFORMED",
                "description MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/assessments", "{'injury':'CARE_INJURY','outcome':'HAPPENED','reason':'Övervakning krävdes.'}");
    }

    /** Anybody reports; the cases are not for everybody. */
    @Override
    protected Answer forbidden() {
        return service().as(Role.BOARD_MEMBER, "*").get(path());
    }

    @Test
    void an_event_goes_from_the_nurse_to_ivo_and_back() {
        Caller mas = service().as(Role.MAS, "*");
        Caller manager = service().as(Role.UNIT_MANAGER, UNIT);
        Answer report = service().as("p-nurse", Role.EMPLOYEE, UNIT).post(path(), newBody());
        assertThat(report.status()).isEqualTo(201);
        assertThat(report.at("/patient")).isEqualTo("Testperson Maria");

        does(mas, report, "/assessments", """
                {'injury':'SERIOUS_CARE_INJURY','outcome':'COULD_HAVE_HAPPENED','reason':'Upptäcktes i sista stund.'}""");
        refused(report, "/investigation", "{'investigator':'p-nobody'}", "PERSON_UNKNOWN");
        does(mas, report, "/investigation", "{'investigator':'p-nurse-2'}");
        does(mas, report, "/decisions", "{'toBeNotified':true,'reason':'Kunde ha lett till blödning.'}");
        does(mas, report, "/ivo-notification", "{'registryNumber':'SN 2026/17','contentHash':'ab12'}");
        does(manager, report, "/analysis", """
                {'courseOfEvents':'Två sköterskor gav var sin dos.','causeAreas':['ROUTINES','COMMUNICATION'],
                 'causes':'Signeringslistan byttes vid midnatt.','conclusions':'En lista per dygn.','similarBefore':true}""");
        does(mas, report, "/ivo-submission", "{}");
        does(mas, report, "/ivo-decision", "{'outcome':'CLOSED','summary':'Utredningen är tillräcklig.'}");
        does(manager, report, "/patient-information", "{'told':'PATIENT','informedOn':'2026-02-04'}");
        does(manager, report, "/journal-note", "{}");
        proposed();
        does(manager, report, "/measures", "{'measure':'" + MEASURE + "'}");
        does(mas, report, "/follow-up", "{'result':'Ingen ny händelse på tre månader.'}");

        assertThat(as(mas, report, "/closing", "{}").code()).isEqualTo("LEX_MARIA_MEASURES_LEFT");
        service().happened(MEASURE.toString(), new MeasureRejected(MEASURE, UNIT, "Löst på annat sätt.", NOW));
        Answer closed = does(mas, report, "/closing", "{}");

        assertThat(closed.at("/status")).isEqualTo("CLOSED");
        assertThat(closed.at("/assessment/reason")).isEqualTo("Upptäcktes i sista stund.");
        assertThat(closed.at("/analysis/causes")).isEqualTo("Signeringslistan byttes vid midnatt.");
        assertThat(closed.at("/ivo/summary")).isEqualTo("Utredningen är tillräcklig.");
        assertThat(closed.at("/closing/measures/0/status")).isEqualTo("REJECTED");
    }

    @Test
    void what_is_no_lex_maria_is_declined_with_its_reason() {
        Answer report = made();
        does(service().coordinator(), report, "/assessments", act().body());
        Answer declined = does(service().coordinator(), report, "/decline", "{'reason':'Ingen skada kunde uppstå.'}");
        assertThat(declined.at("/status")).isEqualTo("DECLINED");
        assertThat(declined.at("/declined/reason")).isEqualTo("Ingen skada kunde uppstå.");
        refused(report, "/no-patient-information", "{'ground':'SECRECY'}", "LEX_MARIA_ENDED");
    }

    @Test
    void what_could_have_caused_a_serious_care_injury_is_not_declined_as_it_is_judged() {
        Answer report = made();
        String serious = "{'injury':'SERIOUS_CARE_INJURY','outcome':'COULD_HAVE_HAPPENED','reason':'I sista stund.'}";
        does(service().coordinator(), report, "/assessments", serious);
        refused(report, "/decline", "{'reason':'Ingen skada.'}", "LEX_MARIA_MUST_BE_NOTIFIED");
        does(service().coordinator(), report, "/assessments", act().body());
        does(service().coordinator(), report, "/decline", "{'reason':'Ingen skada.'}");
    }

    @Test
    void nothing_is_told_of_an_event_before_it_happens() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("2026-02-02", "2026-02-04"))
                        .errors())
                .containsExactly("occurredOn OUT_OF_RANGE");
        Answer report = made();
        assertThat(act(report, "/patient-information", "{'told':'PATIENT','informedOn':'2026-02-01'}")
                        .errors())
                .containsExactly("informedOn OUT_OF_RANGE");
        assertThat(act(report, "/ivo-notification", "{'notifiedAt':'2026-02-01T10:00:00Z'}")
                        .errors())
                .containsExactly("notifiedAt OUT_OF_RANGE");
    }

    @Test
    void those_who_assess_and_decide_are_mas_and_mar() {
        Answer report = made();
        Caller manager = service().as(Role.UNIT_MANAGER, UNIT);
        assertThat(as(manager, report, "/assessments", act().body()).status()).isEqualTo(403);
        assertThat(as(service().as(Role.MAR, UNIT), report, "/assessments", act().body())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_measure_that_is_not_there_is_not_named() {
        assertThat(act(made(), "/measures", "{'measure':'018f0000-0000-7000-8000-00000000ffff'}")
                        .errors())
                .containsExactly("measure UNKNOWN_REFERENCE");
        assertThat(act(made(), "/measures", "{'measure':'M1'}").errors()).containsExactly("measure UNKNOWN_REFERENCE");
    }

    @Test
    void a_day_to_come_and_a_unit_that_is_not_there_are_refused() {
        assertThat(act(made(), "/assessments", act().body().replace("'reason'", "'assessedOn':'2199-01-01','reason'"))
                        .errors())
                .containsExactly("assessedOn OUT_OF_RANGE");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("'unit':'bjorken'", "'unit':'gammelgarden'"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
    }

    private void proposed() {
        service()
                .happened(
                        MEASURE.toString(),
                        new MeasureProposed(
                                MEASURE,
                                UNIT,
                                null,
                                List.of(new MeasureOrigin("LEX_MARIA_CASE", "x")),
                                "En signeringslista per dygn",
                                null,
                                null,
                                null,
                                null,
                                NOW));
    }

    private static Answer does(Caller who, Answer thing, String at, String body) {
        Answer done = as(who, thing, at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        return done;
    }

    private static Answer as(Caller who, Answer thing, String at, String body) {
        return who.seen(who.get(thing.location()).etag()).post(thing.location() + at, body);
    }
}
