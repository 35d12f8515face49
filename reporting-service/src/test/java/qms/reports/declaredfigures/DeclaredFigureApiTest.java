package qms.reports.declaredfigures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.CollectionContract;
import qms.service.ServiceUnderTest;

/** Declared figures over HTTP, and each refusal that a client may meet. */
class DeclaredFigureApiTest extends CollectionContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/declared-figures";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','year':2026,'figure':'lexSarah.reports','value':%d,'text':'Berättelsen s. 4'}"
                .formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':2026.5,'figure':'lexSarah.reports','value':'many'}",
                "year MALFORMED",
                "value MALFORMED",
                "text MISSING");
    }

    @Test
    void a_figure_is_one_that_reports_count_for_a_unit_that_exists() {
        String body = newBody().replace("bjorken", "nowhere").replace("lexSarah.reports", "weather.sun");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly("unit UNKNOWN_UNIT", "figure UNKNOWN_CODE");
    }
}
