package qms.deviations.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureStarted;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.Ids;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** A deviation from the report on a phone to what it led to, by those who do it. */
class DeviationStoryTest {

    private static final String REPORT =
            "{'unit':'bjorken','whatHappened':'Kvällsdosen gavs inte.','occurredAt':'2026-03-02T20:30:00+01:00',"
                    + "'acuteMeasure':'Sjuksköterskan kontaktades.','risk':{'probability':3,'severity':3}}";

    private final ServiceUnderTest service = TheService.running();
    private final Clock clock = service.context().getBean(Clock.class);
    private final Caller trainee = service.as("p-praktikant", Role.EMPLOYEE, OTHER_UNIT);
    private final Caller manager = service.as("p-enhetschef", Role.UNIT_MANAGER, UNIT);
    private final Caller investigator = service.as("p-utredare", Role.EMPLOYEE, OTHER_UNIT);
    private final Caller mas = service.as("p-mas", Role.MAS, "*");
    private final Caller officer = service.as("p-lex", Role.LEX_SARAH_OFFICER, "*");

    @Test
    void a_deviation_goes_from_a_report_to_a_measure_with_effect() {
        String at = reported();
        assertThat(manager.get(at).at("/acuteMeasure")).isEqualTo("Sjuksköterskan kontaktades.");
        done(manager, at, "/triage", triage("'SOL','HSL'", true));
        done(manager, at, "/investigation", "{'investigator':'p-utredare'}");
        assertThat(investigator.get(at).status()).isEqualTo(200);
        done(
                investigator,
                at,
                "/causes",
                "{'areas':['ROUTINES','COMPETENCE'],'primary':'ROUTINES','whys':['Listan saknades','Den byttes i mars']}");
        done(manager, at, "/assessment", "{'conclusion':'Överlämningen brast.','risk':{'probability':2,'severity':3}}");
        String measure = proposed();
        assertThat(done(manager, at, "/measures", "{'measure':'" + measure + "'}")
                        .at("/measures/named/0"))
                .isEqualTo(measure);
        done(manager, at, "/measures-decision", "{}");
        refused(manager, at, "/closing", "{}", "DEVIATION_NOT_FOLLOWED_UP");
        done(manager, at, "/follow-up", "{'finding':'Listan används varje kväll.'}");
        refused(manager, at, "/closing", "{}", "DEVIATION_MEASURES_NOT_DONE");
        carriedOut(measure);
        refused(manager, at, "/closing", "{}", "DEVIATION_HEALTH_CARE_NOT_ASSESSED");
        done(
                mas,
                at,
                "/health-care-assessment",
                "{'injury':'COULD_HAVE_CAUSED_INJURY','risk':{'probability':2,'severity':4},'conclusion':'Ingen skada.'}");
        done(manager, at, "/staff-information", "{}");
        Answer closed = done(manager, at, "/closing", "{}");
        assertThat(closed.at("/state")).isEqualTo("CLOSED");
        assertThat(closed.at("/measures/staffInformedOn"))
                .isEqualTo(Stockholm.day(clock.instant()).toString());
        assertThat(closed.body().path("legalBasis").size()).isEqualTo(3);
        refused(manager, at, "/measures", "{'measure':'" + measure + "'}", "DEVIATION_ENDED");
        assertThat(done(manager, at, "/reopening", "{'reason':'Det hände igen.'}")
                        .at("/state"))
                .isEqualTo("INVESTIGATING");
    }

    /** Hard case 47: the one who reported is a person id, and stays when their account is gone. */
    @Test
    void hard_case_47_who_reported_is_known_when_the_trainee_has_left() {
        String at = reported();
        assertThat(manager.get(at).at("/reporter")).isEqualTo("p-praktikant");
        assertThat(trainee.get(at).status()).isEqualTo(200);
    }

    /** Hard case 42: declined, it comes back with its reason, and is still told of among the lex Sarah cases. */
    @Test
    void hard_case_42_a_declined_lex_sarah_comes_back_as_a_deviation() {
        String at = reported();
        done(manager, at, "/triage", triage("'SOL'", true));
        Answer waiting = done(manager, at, "/escalations", escalation("LEX_SARAH"));
        assertThat(waiting.at("/state")).isEqualTo("ESCALATED_LEX_SARAH");
        String lexSarah = "/api/lex-sarah-cases/" + waiting.at("/awaits/0/id");
        assertThat(officer.get(lexSarah).status()).isEqualTo(404);

        workDone();
        workDone();
        assertThat(manager.get(at).at("/escalations/0/opened")).isEqualTo("true");
        assertThat(officer.get(lexSarah).at("/description")).startsWith("Kvällsdosen gavs inte.");
        refused(manager, at, "/closing", "{}", "DEVIATION_AWAITS_LEX_CASE");

        declined(lexSarah);
        workDone();
        Answer back = manager.get(at);
        assertThat(back.at("/state")).isEqualTo("INVESTIGATING");
        assertThat(back.at("/escalations/0/outcome")).isEqualTo("DECLINED");
        assertThat(back.at("/escalations/0/because")).isEqualTo("Klart inget missförhållande.");
        assertThat(officer.get(lexSarah).at("/state")).isEqualTo("DECLINED");
    }

    @Test
    void what_is_escalated_twice_goes_on_when_it_waits_for_neither() {
        String at = reported();
        done(manager, at, "/escalations", escalation("LEX_SARAH"));
        done(mas, at, "/escalations", "{'to':'LEX_MARIA','reason':'Kan ha lett till vårdskada.'}");
        workDone();
        assertThat(manager.get(at).at("/state")).isEqualTo("ESCALATED_LEX_MARIA");
        assertThat(mas.get("/api/lex-maria-cases/" + manager.get(at).at("/awaits/1/id"))
                        .at("/origin/id"))
                .isEqualTo(manager.get(at).at("/id"));
        declined("/api/lex-sarah-cases/" + manager.get(at).at("/awaits/0/id"));
        workDone();
        assertThat(manager.get(at).at("/state")).isEqualTo("ESCALATED_LEX_MARIA");
        assertThat(manager.get(at).body().path("awaits").size()).isEqualTo(1);
    }

    private String reported() {
        Answer made = trainee.post("/api/deviations", REPORT);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.location();
    }

    private void declined(String lexSarah) {
        done(officer, lexSarah, "/decline", "{'reason':'Klart inget missförhållande.'}");
    }

    private void workDone() {
        service.context().getBean(Workers.class).roundOfAll();
    }

    private static String triage(String legalBases, boolean suspected) {
        return "{'legalBases':[" + legalBases + "],'category':'MEDICATION','suspectedMisconduct':" + suspected + "}";
    }

    private static String escalation(String to) {
        return "{'to':'" + to + "','reason':'Tredje gången.','lawArea':'SOL','category':'PROVISION'}";
    }

    private static Answer done(Caller who, String thing, String act, String body) {
        Answer done = who.seen(who.get(thing).etag()).post(thing + act, body);
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        return done;
    }

    private static void refused(Caller who, String thing, String act, String body, String code) {
        assertThat(who.seen(who.get(thing).etag()).post(thing + act, body).code())
                .isEqualTo(code);
    }

    private String proposed() {
        MeasureId id = MeasureId.of(Ids.random(clock));
        service.happened(
                id.toString(),
                new MeasureProposed(
                        id,
                        UNIT,
                        null,
                        List.of(new MeasureOrigin("SURVEY", "2026-1")),
                        "Checklista vid överlämning",
                        "Enhetschef",
                        null,
                        clock.instant()));
        return id.toString();
    }

    private void carriedOut(String measure) {
        MeasureId id = MeasureId.of(measure);
        Instant now = clock.instant();
        service.happened(measure, new MeasureDecided(id, UNIT, "Enhetschef", null, now));
        service.happened(measure, new MeasureStarted(id, UNIT, now));
        service.happened(measure, new MeasureImplemented(id, UNIT, Stockholm.day(now), now));
        service.happened(
                measure, new MeasureEffectJudged(id, UNIT, "EFFECTIVE", null, Stockholm.day(now), "UNIT_MANAGER", now));
    }
}
