package qms.risks.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

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
        assertThat(done(measure, "/closing", "{}").at("/status")).isEqualTo("CLOSED");
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
}
