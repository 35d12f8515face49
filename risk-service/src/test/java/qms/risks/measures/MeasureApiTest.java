package qms.risks.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** Measures over HTTP, and each refusal that a client may meet. */
class MeasureApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/measures";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','origins':[{'kind':'INSPECTION','id':'IVO-%d'}],'description':'Andra nattrundan',
                 'due':'2099-04-30'}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','origins':[{'kind':'WHIM','id':'1'}],'description':'','due':'snart'}",
                "origins[0].kind UNKNOWN_CODE",
                "description MISSING",
                "due MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/decision", "{'responsible':'Enhetschef'}");
    }

    @Test
    void a_measure_comes_from_something_that_exists() {
        String body = newBody().replace("INSPECTION", "RISK");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly("origins[0].id UNKNOWN_REFERENCE");
    }

    @Test
    void a_measure_goes_from_proposal_to_closing_in_order() {
        Answer measure = made();
        refused(measure, "/start", "{}", "MEASURE_NOT_DECIDED");
        done(measure, "/decision", "{'responsible':'Enhetschef'}");
        refused(measure, "/rejection", "{'reason':'För dyrt.'}", "MEASURE_NOT_PROPOSED");
        refused(measure, "/implementation", "{}", "MEASURE_NOT_ONGOING");
        refused(
                measure,
                "/postponement",
                "{'newDue':'2099-04-01','reason':'Rekrytering.'}",
                "MEASURE_POSTPONED_TO_AN_EARLIER_DAY");
        Answer postponed = done(measure, "/postponement", "{'newDue':'2099-05-31','reason':'Rekrytering.'}");
        assertThat(postponed.at("/due")).isEqualTo("2099-05-31");
        assertThat(postponed.at("/firstDue")).isEqualTo("2099-04-30");
        assertThat(done(measure, "/start", "").at("/status")).isEqualTo("ONGOING");
        refused(measure, "/closing", "", "MEASURE_NOT_IMPLEMENTED");
        assertThat(act(measure, "/implementation", "{'implementedOn':'2199-01-01'}")
                        .errors())
                .containsExactly("implementedOn OUT_OF_RANGE");
        done(measure, "/implementation", "{}");
        refused(measure, "/closing", "{}", "MEASURE_EFFECT_NOT_JUDGED");
        Answer judged = done(measure, "/effect", "{'effect':'PARTLY','comment':'Färre larm.'}");
        assertThat(judged.at("/effect/judgedBy")).isEqualTo("QUALITY_COORDINATOR");
        assertThat(done(measure, "/closing", "{}").at("/status")).isEqualTo("CLOSED");
        assertThat(done(measure, "/staff-information", "{'informedOn':'2026-05-04'}")
                        .at("/staffInformedOn"))
                .isEqualTo("2026-05-04");
    }

    @Test
    void measures_are_listed_by_status_and_last_day() {
        Answer measure = made(newBody().replace("2099-04-30", "2098-12-24"));
        done(measure, "/decision", "{}");
        done(measure, "/cancellation", "{'reason':'Enheten läggs ned.'}");
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?dueFrom=2098-12-24&dueTo=2098-12-24&status=CANCELLED",
                        list -> list.at("/total").equals("1"));
        assertThat(found.at("/items/0/id")).isEqualTo(measure.at("/id"));
    }

    @Test
    void the_story_of_a_measure() {
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        Caller representative = service().as(Role.UNIT_REPRESENTATIVE, "bjorken");
        Answer measure = representative.post(path(), newBody().replace("'due'", "'type':'PREVENTIVE','due'"));
        assertThat(measure.at("/type")).isEqualTo("PREVENTIVE");
        step(representative, measure, "/origins", "{'kind':'SURVEY','id':'2026-1'}", "PROPOSED");
        step(manager, measure, "/decision", "{'responsible':'Enhetschef'}", "DECIDED");
        step(representative, measure, "/start", "{}", "ONGOING");
        step(representative, measure, "/implementation", "{}", "IMPLEMENTED");
        step(manager, measure, "/effect", "{'effect':'NOT','comment':'Ingen skillnad.'}", "EFFECT_CHECKED");
        step(manager, measure, "/staff-information", "{}", "EFFECT_CHECKED");
        step(manager, measure, "/closing", "{}", "CLOSED");
        Answer next = manager.post(path(), newBody().replace("'due'", "'followsUp':'" + measure.at("/id") + "','due'"));
        assertThat(next.at("/followsUp")).isEqualTo(measure.at("/id"));
    }

    @Test
    void a_measure_follows_up_one_that_had_too_little_effect() {
        String body = newBody().replace("'due'", "'followsUp':'" + made().at("/id") + "','due'");
        assertThat(service().coordinator().post(path(), body).errors()).containsExactly("followsUp UNKNOWN_REFERENCE");
    }

    @Test
    void hard_case_30_one_measure_for_two_risks_closes_neither_of_them() {
        Answer first = risk();
        Answer second = risk();
        Answer measure = made(newBody().replace("INSPECTION", "RISK").replaceFirst("IVO-\\d+", first.at("/id")));
        done(measure, "/origins", "{'kind':'RISK','id':'" + second.at("/id") + "'}");
        assertThat(closed(second).code()).isEqualTo("RISK_HAS_OPEN_MEASURES");
        done(measure, "/decision", "{}");
        done(measure, "/start", "{}");
        done(measure, "/implementation", "{}");
        assertThat(closed(first).code()).isEqualTo("RISK_HAS_OPEN_MEASURES");
        done(measure, "/effect", "{'effect':'EFFECTIVE'}");
        done(measure, "/closing", "{}");
        Caller coordinator = service().coordinator();
        assertThat(coordinator.get(first.location()).at("/status")).isEqualTo("IDENTIFIED");
        assertThat(closed(second).at("/status")).isEqualTo("CLOSED");
        assertThat(coordinator.get(first.location()).at("/status")).isEqualTo("IDENTIFIED");
        assertThat(act(made(), "/origins", "{'kind':'RISK','id':'" + second.at("/id") + "'}")
                        .code())
                .isEqualTo("RISK_ENDED");
    }

    @Test
    void the_measures_of_a_risk_stand_on_the_risk() {
        Answer risk = risk();
        Answer measure = made(newBody().replace("INSPECTION", "RISK").replaceFirst("IVO-\\d+", risk.at("/id")));
        Answer plan = service()
                .coordinator()
                .getUntil(
                        risk.location() + "/measures", list -> list.at("/total").equals("1"));
        assertThat(plan.at("/items/0/id")).isEqualTo(measure.at("/id"));
    }

    @Test
    void late_measures_are_listed_with_both_days_and_to_whom_they_have_risen() {
        Answer measure = made(newBody().replace("2099-04-30", "2026-01-31").replace("bjorken", "granen"));
        done(measure, "/decision", "{}");
        done(measure, "/postponement", "{'newDue':'2026-02-28','reason':'Rekrytering.'}");
        String late = path() + "/overdue?unit=enskede&size=200";
        service().coordinator().getUntil(late, list -> list.body().toString().contains(measure.at("/id")));
        String own = path() + "/overdue?unit=granen";
        Answer listed = service().as(Role.UNIT_MANAGER, "granen").get(own);
        JsonNode item = listed.body()
                .path("items")
                .valueStream()
                .filter(each -> each.path("id").asString("").equals(measure.at("/id")))
                .findFirst()
                .orElseThrow();
        assertThat(item.path("firstDue").asString("")).isEqualTo("2026-01-31");
        assertThat(item.path("due").asString("")).isEqualTo("2026-02-28");
        assertThat(item.path("daysLateFromFirst").asInt()
                        - item.path("daysLate").asInt())
                .isEqualTo(28);
        assertThat(service().coordinator().get(own + "&on=2026-01-31").at("/total"))
                .isEqualTo("0");
        assertThat(service().coordinator().get(own + "&on=snart").errors()).containsExactly("on MALFORMED");
        assertThat(service().as(Role.UNIT_MANAGER, "bjorken").get(own).at("/total"))
                .isEqualTo("0");
    }

    private Answer risk() {
        return service().coordinator().post("/api/risks", "{'unit':'bjorken','year':2026,'risk':'Nattbesök uteblir'}");
    }

    private Answer closed(Answer risk) {
        Caller coordinator = service().coordinator();
        String version = coordinator.get(risk.location()).etag();
        return coordinator.seen(version).post(risk.location() + "/closing", "{'reason':'Klart.'}");
    }

    private Answer step(Caller who, Answer measure, String at, String body, String status) {
        Answer done = who.seen(who.get(measure.location()).etag()).post(measure.location() + at, body);
        assertThat(done.at("/status")).as(done.body().toString()).isEqualTo(status);
        return done;
    }
}
