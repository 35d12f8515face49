package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qms.events.measures.MeasureId;
import qms.events.risks.RiskId;
import qms.events.risks.RiskMeasureLinked;
import qms.risks.RiskMaps;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.web.Ids;
import qms.web.identity.Role;

/** Risks over HTTP, and each refusal that a client may meet. */
class RiskApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/risks";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','year':2026,'process':'Natt','risk':'Nattbesök %d uteblir','probability':4,
                 'consequence':3}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':1800,'risk':'Rör 19121212-1212','probability':6,'consequence':1.5}",
                "year OUT_OF_RANGE",
                "risk MALFORMED",
                "probability OUT_OF_RANGE",
                "consequence MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/assessments", "{'probability':1,'consequence':1}");
    }

    @Test
    void hard_case_27_a_critical_risk_is_left_without_action_for_a_reason_and_the_answer_warns() {
        Answer risk = made();
        assertThat(risk.at("/level")).isEqualTo("CRITICAL");
        assertThat(act(risk, "/decision", "{'decision':'NO_ACTION'}").errors())
                .containsExactly("noActionReason MISSING");
        Answer left = done(risk, "/decision", "{'decision':'NO_ACTION','noActionReason':'Läggs ned.'}");
        assertThat(left.at("/warnings/0/code")).isEqualTo("CRITICAL_WITHOUT_MEASURES");
        assertThat(left.at("/approver")).isEqualTo("QUALITY_COORDINATOR");
        assertThat(done(risk, "/assessments", "{'probability':1,'consequence':1}")
                        .at("/level"))
                .isEqualTo("LOW");
    }

    @Test
    void the_same_decision_is_not_made_twice() {
        Answer risk = made();
        done(risk, "/decision", "{'decision':'MEASURES'}");
        refused(risk, "/decision", "{'decision':'MEASURES'}", "RISK_ALREADY_DECIDED");
    }

    @Test
    void one_who_may_not_decide_names_the_risk_without_a_decision() {
        String decided = newBody().replace("'consequence':3", "'consequence':3,'decision':'MEASURES'");
        assertThat(service()
                        .as(Role.UNIT_REPRESENTATIVE, "bjorken")
                        .post(path(), decided)
                        .status())
                .isEqualTo(403);
        assertThat(service()
                        .as(Role.UNIT_REPRESENTATIVE, "bjorken")
                        .post(path(), newBody())
                        .status())
                .isEqualTo(201);
        assertThat(made(decided).at("/decision")).isEqualTo("MEASURES");
    }

    @Test
    void risks_are_listed_by_year_and_level() {
        made(newBody().replace("2026", "2030"));
        made(newBody().replace("2026", "2030").replace("'probability':4", "'probability':1"));
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?year=2030&sort=-value",
                        list -> list.at("/items/1/assessment/value").equals("3"));
        assertThat(found.at("/items/0/assessment/value")).isEqualTo("12");
        assertThat(service().coordinator().get(path() + "?year=2030&level=LOW").at("/total"))
                .isEqualTo("1");
        assertThat(service().coordinator().get(path() + "?year=now").errors()).containsExactly("year MALFORMED");
    }

    @Test
    void an_imported_risk_is_read_back_with_its_measures() {
        String line = "{'externalId':'I-1','unit':'bjorken','year':2023,'risk':'Hög omsättning','probability':4,"
                + "'consequence':3,'assessedOn':'2023-11-15','decision':'MEASURES','measures':"
                + "[{'externalId':'I-1-M','description':'Ny rutin','status':'ONGOING'}]}";
        assertThat(service().coordinator().importLines(path(), line).at("/imported"))
                .isEqualTo("1");
        assertThat(service().coordinator().importLines(path(), line).at("/unchanged"))
                .isEqualTo("1");
        String risk = service()
                .coordinator()
                .getUntil(path() + "?externalId=I-1", list -> list.at("/total").equals("1"))
                .at("/items/0/id");
        assertThat(service()
                        .coordinator()
                        .getUntil(
                                "/api/measures?origin=" + risk,
                                list -> list.at("/items/0/status").equals("ONGOING"))
                        .at("/items/0/status"))
                .isEqualTo("ONGOING");
    }

    @Test
    void hard_case_28_a_new_map_leaves_old_assessments_on_theirs() {
        Caller coordinator = service().coordinator();
        Answer map = coordinator.post("/api/risk-maps", "{'unit':'enskede','name':'Nämndens karta'}");
        String own = "{'probability':1,'consequence':1,'map':'" + map.at("/id") + "'}";
        Answer before = made();
        done(before, "/assessments", own);
        Answer revised = coordinator
                .seen(map.etag())
                .post(map.location() + "/versions", RiskMaps.revision(RiskMaps.today(), "CRITICAL"));
        assertThat(revised.status()).as(revised.body().toString()).isEqualTo(200);

        Answer after = made();
        assertThat(done(after, "/assessments", own).at("/level")).isEqualTo("CRITICAL");
        assertThat(done(after, "/assessments", own).at("/assessment/mapVersion"))
                .isEqualTo("2");
        Answer old = coordinator.get(before.location());
        assertThat(old.at("/level")).isEqualTo("LOW");
        assertThat(old.at("/assessment/mapVersion")).isEqualTo("1");
    }

    @Test
    void a_risk_is_judged_on_a_map_of_its_own_or_from_above() {
        String granen = service()
                .coordinator()
                .post("/api/risk-maps", "{'unit':'granen','name':'Granens karta'}")
                .at("/id");
        String body = "{'probability':1,'consequence':1,'map':'%s'}";
        assertThat(act(made(), "/assessments", body.formatted(granen)).errors())
                .containsExactly("map UNKNOWN_REFERENCE");
        assertThat(act(made(), "/assessments", body.formatted("karta")).errors())
                .containsExactly("map UNKNOWN_REFERENCE");
    }

    @Test
    void an_imported_risk_is_not_closed_while_a_measure_that_came_with_it_is_under_way() {
        Caller coordinator = service().coordinator();
        assertThat(coordinator.importLines(path(), """
                {'externalId':'I-2','unit':'bjorken','year':2023,'risk':'Hög omsättning','decision':'MEASURES',\
                'measures':[{'externalId':'I-2-M','description':'Ny rutin','status':'ONGOING'}]}""").at("/imported")).isEqualTo("1");
        String risk = path() + "/" + Ids.derived("risks", "I-2");
        String measure = "/api/measures/" + Ids.derived("measures", "I-2-M");
        coordinator.getUntil(risk + "/measures", list -> list.at("/total").equals("1"));
        assertThat(Told.act(coordinator, risk, "/closing", "{'reason':'Klart.'}")
                        .code())
                .isEqualTo("RISK_HAS_OPEN_MEASURES");
        Told.done(coordinator, measure, "/cancellation", "{'reason':'För dyr.'}");
        assertThat(Told.done(coordinator, risk, "/closing", "{'reason':'Klart.'}")
                        .at("/status"))
                .isEqualTo("CLOSED");
    }

    @Test
    void a_risk_is_not_closed_in_the_moment_between_a_measure_being_asked_for_and_made() {
        Answer risk = made();
        RiskId id = RiskId.of(risk.at("/id"));
        MeasureId measure = MeasureId.of(UUID.nameUUIDFromBytes(new byte[] {7}).toString());
        service()
                .happened(
                        id.toString(),
                        new RiskMeasureLinked(
                                id, "bjorken", measure, Clock.systemUTC().instant()));
        refused(risk, "/closing", "{'reason':'Klart.'}", "RISK_HAS_OPEN_MEASURES");
    }

    @Test
    void a_link_to_a_measure_that_was_never_made_does_not_hold_a_risk_for_ever() {
        Answer risk = made();
        RiskId id = RiskId.of(risk.at("/id"));
        MeasureId measure = MeasureId.of(UUID.nameUUIDFromBytes(new byte[] {8}).toString());
        Instant longAgo = Instant.parse("2026-01-01T00:00:00Z");
        service().happened(id.toString(), new RiskMeasureLinked(id, "bjorken", measure, longAgo));
        assertThat(done(risk, "/closing", "{'reason':'Klart.'}").at("/status")).isEqualTo("CLOSED");
    }

    @Test
    void what_is_left_is_judged_when_measures_are_decided() {
        Answer risk = made();
        refused(risk, "/residual-assessments", "{'probability':1,'consequence':2}", "RISK_NOT_TREATED");
        done(risk, "/decision", "{'decision':'MEASURES'}");
        Answer left = done(risk, "/residual-assessments", "{'probability':5,'consequence':5}");
        assertThat(left.at("/residual/level")).isEqualTo("CRITICAL");
        assertThat(left.at("/warnings/0/code")).isEqualTo("RESIDUAL_ABOVE_INHERENT");
    }

    @Test
    void an_employee_names_a_risk_and_leaves_its_judgement_to_others() {
        Caller employee = service().as(Role.EMPLOYEE, "bjorken");
        assertThat(employee.post(path(), newBody()).status()).isEqualTo(403);
        assertThat(employee.post(path(), "{'unit':'bjorken','year':2026,'risk':'Halt i trappan'}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_story_of_a_risk() {
        Caller employee = service().as(Role.EMPLOYEE, "bjorken");
        Answer risk = employee.post(path(), "{'unit':'bjorken','year':2026,'risk':'Larmet hörs inte i matsalen'}");
        assertThat(risk.at("/status")).isEqualTo("IDENTIFIED");
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        Answer assessed = step(manager, risk, "/assessments", "{'probability':3,'consequence':4}", "ASSESSED");
        assertThat(assessed.at("/level")).isEqualTo("CRITICAL");
        step(manager, risk, "/decision", "{'decision':'MEASURES'}", "TREATED");
        step(manager, risk, "/materialisations", "{'deviation':'AVV-2026-9'}", "TREATED");
        step(manager, risk, "/residual-assessments", "{'probability':1,'consequence':4}", "REASSESSED");
        assertThat(act(risk, "/materialisations", "{'deviation':'AVV-1','occurredOn':'2199-01-01'}")
                        .errors())
                .containsExactly("occurredOn OUT_OF_RANGE");
        Answer closed = step(manager, risk, "/closing", "{'reason':'Larmet är bytt.'}", "CLOSED");
        assertThat(closed.at("/closedBecause")).isEqualTo("Larmet är bytt.");
        refused(risk, "/assessments", "{'probability':1,'consequence':1}", "RISK_ENDED");
    }

    @Test
    void an_acceptance_ends_on_a_day_to_come() {
        String past = "{'decision':'NO_ACTION','noActionReason':'Sällsynt.','acceptedUntil':'2020-01-01'}";
        assertThat(act(made(), "/decision", past).errors()).containsExactly("acceptedUntil OUT_OF_RANGE");
        Answer left = done(made(), "/decision", past.replace("2020", "2199"));
        assertThat(left.at("/status")).isEqualTo("ACCEPTED");
        assertThat(left.at("/acceptedUntil")).isEqualTo("2199-01-01");
    }

    private Answer step(Caller who, Answer risk, String at, String body, String status) {
        String version = who.get(risk.location()).etag();
        Answer done = who.seen(version).post(risk.location() + at, body);
        assertThat(done.at("/status")).as(done.body().toString()).isEqualTo(status);
        return done;
    }
}
