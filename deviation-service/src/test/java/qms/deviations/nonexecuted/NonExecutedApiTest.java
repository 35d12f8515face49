package qms.deviations.nonexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Quarterly reports over HTTP. */
class NonExecutedApiTest extends ActsContract {

    /** A unit has one report for each; 2030 and on are of this test. */
    private static final AtomicInteger QUARTERS = new AtomicInteger();

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/non-executed-decisions";
    }

    @Override
    protected String body(int number) {
        int quarter = QUARTERS.incrementAndGet();
        return "{'unit':'bjorken','year':" + (2030 + quarter / 4) + ",'quarter':" + (1 + quarter % 4) + "}";
    }

    @Override
    protected Faulty faulty() {
        return new Faulty("{'unit':'bjorken','year':'x','quarter':5}", "year MALFORMED", "quarter OUT_OF_RANGE");
    }

    @Override
    protected Act act() {
        return new Act("/figures", "{}");
    }

    @Test
    void a_quarter_goes_from_figures_to_the_council() {
        Answer report = made("{'unit':'bjorken','year':2026,'quarter':1}");
        Answer collected = done(report, "/figures", """
                {'figures':[{'lawArea':'LSS','decisionType':'CONTACT_PERSON','state':'NOT_EXECUTED',
                             'elapsed':'MONTHS_3_TO_6','count':4}]}""");
        assertThat(collected.at("/total")).isEqualTo("4");
        assertThat(collected.at("/window/confidence")).isEqualTo("U");
        refused(report, "/council-report", "{}", "NON_EXECUTED_OTHER_STAGE");
        done(report, "/auditors-report", "{}");
        done(report, "/ivo-report", "{}");
        done(report, "/council-report", "{'registryNumber':'KF 2026/12'}");
        assertThat(done(report, "/closing", "{}").at("/status")).isEqualTo("CLOSED");
    }

    @Test
    void a_unit_has_one_report_for_each_quarter() {
        String body = newBody();
        made(body);
        Answer second = service().coordinator().post(path(), body);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("NON_EXECUTED_QUARTER_TAKEN");
        assertThat(service()
                        .coordinator()
                        .with("Idempotency-Key", "another")
                        .post(path(), body)
                        .code())
                .isEqualTo("NON_EXECUTED_QUARTER_TAKEN");
        made(body.replace("bjorken", ServiceUnderTest.OTHER_UNIT));
    }

    @Test
    void of_many_that_begin_a_quarter_at_once_one_does() {
        String body = newBody();
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> service()
                        .coordinator()
                        .with("Idempotency-Key", "at-once-" + i)
                        .post(path(), body)
                        .status())
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void nothing_to_report_is_said_to_the_council_all_the_same() {
        Answer report = made();
        done(report, "/figures", "{}");
        refused(report, "/ivo-report", "{}", "NON_EXECUTED_NOTHING_TO_SEND");
        done(report, "/council-report", "{}");
    }

    @Test
    void the_rules_of_a_day_are_shown_with_their_source() {
        Answer decision = service().coordinator().get(path() + "/rules/2025-11-30");
        assertThat(decision.at("/toBeExecutedBy")).isEqualTo("2026-02-28");
        assertThat(decision.at("/fee/most")).isEqualTo("1000000");
        Answer next = service().coordinator().get(path() + "/windows/next?on=2019-05-01");
        assertThat(next.at("/opens")).isEqualTo("2019-07-01");
        assertThat(service().coordinator().get(path() + "/rules/igar").errors()).containsExactly("decidedOn MALFORMED");
    }
}
