package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Self-checks over HTTP, and each refusal that a client may meet. */
class SelfCheckApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/self-checks";
    }

    private static final String FIRST = "/occurrences/T1@2026-04-30";
    private static final String PERFORMANCE = "{'assessment':'PASSED','result':{'kind':'SAMPLE','passed':9,'of':10}}";

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','year':2026,'name':'Aktgranskning %d','frequency':'TERTIAL',
                 'occurrences':[{'period':'T1','due':'2026-04-30'}]}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':'2026','frequency':'NEVER','occurrences':[{'period':'T1'}]}",
                "year MALFORMED",
                "name MISSING",
                "frequency UNKNOWN_CODE",
                "occurrences[0].due MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/occurrences", "{'period':'T2','due':'2026-08-31'}");
    }

    @Test
    void a_check_names_a_risk_and_periods_that_exist() {
        String body = newBody()
                .replace("'frequency'", "'risk':'0','frequency'")
                .replace("[{", "[{'period':'T4','due':'2026-12-31'},{'period':'T1','due':'2026-04-30'},{");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly(
                        "occurrences[0].period UNKNOWN_CODE", "occurrences[2] DUPLICATE", "risk UNKNOWN_REFERENCE");
    }

    @Test
    void an_occurrence_is_planned_once() {
        refused(made(), "/occurrences", "{'period':'T1','due':'2026-04-30'}", "OCCURRENCE_ALREADY_PLANNED");
    }

    @Test
    void a_check_is_not_performed_and_performed_later() {
        Answer check = made();
        done(check, FIRST + "/non-performance", "{'reason':'Personalbrist.'}");
        refused(check, FIRST + "/non-performance", "{'reason':'Igen.'}", "OCCURRENCE_ALREADY_NOT_PERFORMED");
        assertThat(act(check, FIRST + "/performance", PERFORMANCE.replace("9", "11"))
                        .errors())
                .containsExactly("result.passed OUT_OF_RANGE");
        Answer performed = done(check, FIRST + "/performance", PERFORMANCE);
        assertThat(performed.at("/occurrences/0/result/of")).isEqualTo("10");
        assertThat(performed.at("/occurrences/0/reason")).isEqualTo("Personalbrist.");
        refused(check, FIRST + "/performance", PERFORMANCE, "OCCURRENCE_ALREADY_PERFORMED");
    }

    @Test
    void an_occurrence_that_was_not_planned_is_not_found() {
        assertThat(act(made(), "/occurrences/T3@2026-12-31/performance", PERFORMANCE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_imported_check_is_found_by_its_risk() {
        String line = "{'externalId':'C-1','unit':'bjorken','year':2023,'name':'Kontroll','risk':'C-1-R',"
                + "'frequency':'YEARLY','occurrences':[{'period':'2023','due':'2023-12-15','status':'PERFORMED',"
                + "'assessment':'FAILED','performedOn':'2023-11-30'}]}";
        assertThat(service().coordinator().importLines(path(), line).at("/problems/0/code"))
                .isEqualTo("UNKNOWN_REFERENCE");
        service()
                .coordinator()
                .importLines(
                        "/api/risks",
                        "{'externalId':'C-1-R','unit':'bjorken','year':2023,'risk':'Hög omsättning','decision':'UNDECIDED'}");
        assertThat(service().coordinator().importLines(path(), line).at("/imported"))
                .isEqualTo("1");
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?externalId=C-1",
                        list -> list.at("/items/0/occurrences/0/assessment").equals("FAILED"));
        String risk = found.at("/items/0/risk");
        assertThat(service().coordinator().get(path() + "?risk=" + risk).at("/items/0/occurrences/0/assessment"))
                .isEqualTo("FAILED");
    }
}
