package qms.risks.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Analyses of other kinds over HTTP, and each refusal that a client may meet. */
class AnalysisApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/analyses";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','kind':'INDIVIDUAL','number':%d,'performedOn':'2026-02-03'}".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'HOROSCOPE','number':0,'performedOn':'i går'}",
                "kind UNKNOWN_CODE",
                "number OUT_OF_RANGE",
                "performedOn MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/withdrawal", "{'reason':'Räknad två gånger.'}");
    }

    @Test
    void what_was_made_is_counted_by_unit_year_and_kind_and_not_what_was_taken_back() {
        made("{'unit':'granen','kind':'VOR','number':2,'performedOn':'2019-02-03'}");
        made("{'unit':'granen','kind':'VOR','number':3,'performedOn':'2019-05-06'}");
        Answer wrong = made("{'unit':'granen','kind':'VOR','number':7,'performedOn':'2019-06-06'}");
        done(wrong, "/withdrawal", "{'reason':'Fel enhet.'}");
        refused(wrong, "/withdrawal", "{'reason':'Fel enhet.'}", "ANALYSIS_WITHDRAWN");
        Answer counted = service()
                .coordinator()
                .getUntil(
                        path() + "/counts?unit=granen&year=2019",
                        list -> list.at("/items/0/number").equals("5"));
        assertThat(counted.at("/total")).isEqualTo("1");
        assertThat(counted.at("/items/0/kind")).isEqualTo("VOR");
        assertThat(counted.at("/items/0/number")).isEqualTo("5");
    }

    @Test
    void what_is_counted_has_been_made() {
        String tomorrow = newBody().replace("2026-02-03", "2199-01-01");
        assertThat(service().coordinator().post(path(), tomorrow).errors()).containsExactly("performedOn OUT_OF_RANGE");
    }
}
