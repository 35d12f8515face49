package qms.deviations.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Inspections over HTTP, from the announcement to the closing. */
class InspectionApiTest extends ActsContract {

    private static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-00000000ab02");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/inspections";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','authority':'IVO','subject':'Nattbemanning, nummer " + number
                + "','announcedOn':'2026-02-02'}";
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','authority':'POLICE','subject':'Brev om 19121212-1212','announcedOn':'2026-02-30'}",
                "authority UNKNOWN_CODE",
                "subject MALFORMED",
                "announcedOn MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/start", "{}");
    }

    @Test
    void each_step_of_ivo_rests_on_the_law_of_its_own_day() {
        String of2024 = service()
                .coordinator()
                .post(path(), announced("IVO", "2024-05-02"))
                .body()
                .at("/legalBasis")
                .toString();
        assertThat(of2024).contains("13 kap.").doesNotContain("28 kap.");
        String of2026 = service()
                .coordinator()
                .post(path(), announced("IVO", "2026-01-12"))
                .body()
                .at("/legalBasis")
                .toString();
        assertThat(of2026).contains("28 kap.").doesNotContain("13 kap.");
        assertThat(service()
                        .coordinator()
                        .post(path(), announced("FIRE", "2026-01-12"))
                        .body()
                        .at("/legalBasis")
                        .size())
                .isZero();
    }

    @Test
    void an_injunction_is_answered_and_mended() {
        Caller manager = service().as(Role.UNIT_MANAGER, UNIT);
        Answer inspection = manager.post(path(), newBody());
        assertThat(inspection.status()).isEqualTo(201);
        does(manager, inspection, "/start", "{'startedOn':'2026-02-10'}");
        does(manager, inspection, "/findings", """
                {'receivedOn':'2026-02-20','findings':[{'kind':'DEFICIENCY','text':'En larmdosa saknas.'}]}""");
        does(manager, inspection, "/response-demand", "{'due':'2026-03-15'}");
        does(manager, inspection, "/extensions", "{'extendedTo':'2026-03-31','reason':'Leveransen dröjer.'}");
        does(manager, inspection, "/response", "{'registryNumber':'SN 2026/31'}");
        assertThat(as(manager, inspection, "/decision", "{'outcome':'CONDITIONAL_FINE'}")
                        .errors())
                .containsExactly("fine MISSING");
        Answer decided = does(manager, inspection, "/decision", """
                {'outcome':'CONDITIONAL_FINE','fine':200000,'measuresDue':'2026-06-30'}""");
        assertThat(decided.at("/response/firstDue")).isEqualTo("2026-03-15");
        assertThat(decided.at("/response/due")).isEqualTo("2026-03-31");

        proposed();
        assertThat(does(manager, inspection, "/measures", "{'measure':'" + MEASURE + "'}")
                        .at("/status"))
                .isEqualTo("MEASURES");
        assertThat(as(manager, inspection, "/closing", "{}").code()).isEqualTo("INSPECTION_MEASURES_LEFT");
        judged();
        assertThat(does(manager, inspection, "/closing", "{}").at("/status")).isEqualTo("CLOSED");
        assertThat(as(manager, inspection, "/measures", "{'measure':'" + MEASURE + "'}")
                        .code())
                .isEqualTo("INSPECTION_OTHER_STAGE");
    }

    @Test
    void what_an_authority_does_comes_after_it_announced_itself() {
        Answer inspection = made();
        assertThat(act(inspection, "/start", "{'startedOn':'2026-02-01'}").errors())
                .containsExactly("startedOn OUT_OF_RANGE");
        done(inspection, "/start", "{'startedOn':'2026-02-02'}");
        assertThat(act(inspection, "/response-demand", "{'due':'2026-02-01'}").errors())
                .containsExactly("due OUT_OF_RANGE");
        assertThat(act(inspection, "/findings", "{'receivedOn':'2026-02-01','findings':[]}")
                        .errors())
                .containsExactly("receivedOn OUT_OF_RANGE");
        done(inspection, "/response-demand", "{'due':'2026-03-15'}");
        done(inspection, "/response", "{'respondedOn':'2026-03-10'}");
        assertThat(act(
                                inspection,
                                "/decision",
                                "{'outcome':'DEFICIENCIES','decidedOn':'2026-04-01','measuresDue':'2026-03-31'}")
                        .errors())
                .containsExactly("measuresDue OUT_OF_RANGE");
    }

    @Test
    void another_authority_is_named() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("IVO", "OTHER"))
                        .errors())
                .containsExactly("authorityName MISSING");
    }

    @Test
    void inspections_of_past_years_are_imported_and_grow() {
        String base = "{'externalId':'T-1','unit':'bjorken','authority':'AUDIT_OFFICE','subject':'Kontinuitetsplan',"
                + "'announcedOn':'2023-03-01','registeredAt':'2024-01-15T09:00:00+01:00'";
        Answer first = service().coordinator().importLines(path(), base + "}");
        assertThat(first.body().path("imported").asInt())
                .as(first.body().toString())
                .isEqualTo(1);
        Answer grown = service().coordinator().importLines(path(), base + """
                ,'findings':[{'receivedOn':'2023-05-01','kind':'REMARK','text':'Planen är i huvudsak tillräcklig.'}],\
                'decision':{'decidedOn':'2023-06-01','outcome':'NO_DEFICIENCIES'},'closedOn':'2023-12-31'}""");
        assertThat(grown.body().path("extended").asInt())
                .as(grown.body().toString())
                .isEqualTo(1);
        Answer listed = service()
                .coordinator()
                .getUntil(
                        path() + "?externalId=T-1",
                        list -> list.at("/items/0/status").equals("CLOSED"));
        assertThat(listed.at("/items/0/findings/0/kind")).isEqualTo("REMARK");
    }

    private void proposed() {
        List<MeasureOrigin> origins = List.of(new MeasureOrigin("INSPECTION", "x"));
        service()
                .happened(
                        MEASURE.toString(),
                        new MeasureProposed(
                                MEASURE, UNIT, null, origins, "Köp larmdosor", null, null, null, null, NOW));
    }

    private void judged() {
        service()
                .happened(
                        MEASURE.toString(),
                        new MeasureEffectJudged(
                                MEASURE, UNIT, "EFFECTIVE", null, LocalDate.of(2026, 3, 10), "UNIT_MANAGER", NOW));
    }

    private static Answer does(Caller who, Answer thing, String at, String body) {
        Answer done = as(who, thing, at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        return done;
    }

    private static Answer as(Caller who, Answer thing, String at, String body) {
        return who.seen(who.get(thing.location()).etag()).post(thing.location() + at, body);
    }

    private static String announced(String authority, String day) {
        return "{'unit':'bjorken','authority':'%s','subject':'Nattbemanning','announcedOn':'%s'}"
                .formatted(authority, day);
    }
}
