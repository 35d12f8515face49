package qms.reports.reportingstatements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.CollectionContract;
import qms.service.ServiceUnderTest;

/** Reporting statements over HTTP, and each refusal that a client may meet. */
class ReportingStatementApiTest extends CollectionContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/reporting-statements";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','year':2026,'subject':'LEX_SARAH','state':'NOTHING','text':'Inga rapporter, %d.'}"
                .formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':2026,'subject':'WEATHER','state':'SUNNY','text':''}",
                "subject UNKNOWN_CODE",
                "state UNKNOWN_CODE",
                "text MISSING");
    }

    @Test
    void a_statement_is_of_a_unit_that_exists() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
    }
}
