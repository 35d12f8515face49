package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
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
    void a_critical_risk_is_left_without_action_for_a_reason_and_the_answer_warns() {
        Answer risk = made();
        assertThat(risk.at("/level")).isEqualTo("CRITICAL");
        assertThat(act(risk, "/decision", "{'decision':'NO_ACTION'}").errors())
                .containsExactly("noActionReason MISSING");
        Answer left = done(risk, "/decision", "{'decision':'NO_ACTION','noActionReason':'Läggs ned.'}");
        assertThat(left.at("/warnings/0/code")).isEqualTo("CRITICAL_WITHOUT_MEASURES");
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
}
