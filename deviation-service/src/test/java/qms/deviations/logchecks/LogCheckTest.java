package qms.deviations.logchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.logchecks.LogCheckFixture.CHECKER;
import static qms.deviations.logchecks.LogCheckFixture.DRAWN;
import static qms.deviations.logchecks.LogCheckFixture.NOT_DRAWN;
import static qms.deviations.logchecks.LogCheckFixture.READER;
import static qms.deviations.logchecks.LogCheckFixture.fixture;
import static qms.deviations.logchecks.LogCheckFixture.open;
import static qms.deviations.logchecks.LogCheckFixture.opened;
import static qms.deviations.logchecks.LogCheckFixture.remark;
import static qms.deviations.logchecks.LogCheckFixture.remarked;
import static qms.deviations.logchecks.LogCheckFixture.sign;
import static qms.deviations.logchecks.LogCheckFixture.signed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.deviations.logchecks.LogCheckPolicies.Span;
import qms.events.logchecks.LogCheckTerms;
import qms.events.logchecks.SampledAccess;
import qms.service.Folding;
import qms.service.Refusals;
import qms.service.access.AccessView;

class LogCheckTest {

    @Test
    void it_is_opened_with_its_sample_and_the_day_by_which_it_is_signed() {
        fixture().givenNoPriorActivity().when(open()).expectEvents(opened());
    }

    @Test
    void a_reading_of_the_sample_is_remarked_on() {
        fixture()
                .given(opened())
                .when(remark(DRAWN, "UNEXPLAINED", CHECKER))
                .expectEvents(remarked(DRAWN, "UNEXPLAINED"));
    }

    @Test
    void a_reading_that_was_not_drawn_is_not_remarked_on() {
        Refusals.with(
                fixture().given(opened()).when(remark(NOT_DRAWN, "UNEXPLAINED", CHECKER)),
                LogCheckProblem.LOG_CHECK_READING_NOT_SAMPLED);
    }

    @Test
    void whoever_is_among_the_sampled_readers_neither_remarks_nor_signs() {
        Refusals.with(
                fixture().given(opened()).when(remark(DRAWN, "EXPLAINED", READER)),
                LogCheckProblem.LOG_CHECK_OF_OWN_READING);
        Refusals.with(
                fixture().given(opened()).when(sign("NOTHING_TO_REMARK", READER)),
                LogCheckProblem.LOG_CHECK_OF_OWN_READING);
    }

    @Test
    void somebody_else_signs_for_it() {
        fixture().given(opened()).when(sign("NOTHING_TO_REMARK", CHECKER)).expectEvents(signed("NOTHING_TO_REMARK"));
    }

    @Test
    void what_was_found_is_not_signed_away() {
        Refusals.with(
                fixture().given(opened(), remarked(DRAWN, "UNAUTHORISED")).when(sign("NOTHING_TO_REMARK", CHECKER)),
                LogCheckProblem.LOG_CHECK_HAS_REMARKS);
        fixture()
                .given(opened(), remarked(DRAWN, "UNAUTHORISED"))
                .when(sign("UNAUTHORISED_ACCESS", CHECKER))
                .expectEvents(signed("UNAUTHORISED_ACCESS"));
    }

    @Test
    void what_has_been_explained_afterwards_is_nothing_to_remark() {
        fixture()
                .given(opened(), remarked(DRAWN, "UNEXPLAINED"), remarked(DRAWN, "EXPLAINED"))
                .when(sign("NOTHING_TO_REMARK", CHECKER))
                .expectEvents(signed("NOTHING_TO_REMARK"));
    }

    @Test
    void what_is_signed_is_done() {
        Refusals.with(
                fixture().given(opened(), signed("NOTHING_TO_REMARK")).when(remark(null, "UNEXPLAINED", CHECKER)),
                LogCheckProblem.LOG_CHECK_SIGNED);
    }

    @Test
    void it_shows_what_was_remarked_and_who_signed() {
        LogCheckView view = Folding.fold(
                new LogCheckProjection(), opened(), remarked(DRAWN, "EXPLAINED"), signed("NOTHING_TO_REMARK"));
        assertThat(view.remarks()).containsExactly(remarked(DRAWN, "EXPLAINED"));
        assertThat(view.signed()).isEqualTo(signed("NOTHING_TO_REMARK"));
        assertThat(new LogCheckProjection().keys(view))
                .containsEntry("state", LogCheckStatus.SIGNED)
                .containsEntry("unit", "bjorken");
    }

    @Test
    void the_same_seed_draws_the_same_readings_in_whatever_order_they_come() {
        List<AccessView> readings =
                IntStream.range(0, 50).mapToObj(LogCheckTest::reading).toList();
        List<AccessView> backwards = new ArrayList<>(readings);
        Collections.reverse(backwards);
        List<SampledAccess> drawn = Sampling.draw(readings, 10, 4711);
        assertThat(drawn).hasSize(10).doesNotHaveDuplicates().isEqualTo(Sampling.draw(backwards, 10, 4711));
        assertThat(Sampling.draw(readings, 10, 4712)).isNotEqualTo(drawn);
        assertThat(Sampling.draw(readings, 100, 4711)).hasSize(50);
    }

    @Test
    void every_month_of_the_year_that_has_passed_has_its_check() {
        List<Span> spans = new LogCheckPolicies("").passed(LocalDate.of(2026, 3, 4));
        assertThat(spans).hasSize(11);
        assertThat(spans.getFirst().from()).isEqualTo("2026-02-01");
        assertThat(spans.getFirst().to()).isEqualTo("2026-02-28");
        assertThat(spans.getLast().from()).isEqualTo("2025-04-01");
    }

    @Test
    void a_period_of_several_months_begins_with_the_year() {
        LogCheckTerms thirds =
                new LogCheckTerms(4, 10, 30, "Huvudmannens val", "10 § LSPU", "U", LocalDate.of(2023, 1, 1), null);
        Span span = Span.lastBefore(LocalDate.of(2026, 7, 4), thirds);
        assertThat(span.from()).isEqualTo("2026-01-01");
        assertThat(span.to()).isEqualTo("2026-04-30");
        assertThat(Span.lastBefore(LocalDate.of(2026, 1, 1), thirds).from()).isEqualTo("2025-09-01");
    }

    private static AccessView reading(int number) {
        Instant at = Instant.parse("2026-02-10T10:00:00Z").plusSeconds(number);
        return new AccessView(
                "018f0000-0000-8000-8000-%012d".formatted(number),
                "bjorken",
                "COMPLAINT",
                "018f0000-0000-7000-8000-0000000000c1",
                "p-" + number,
                List.of("UNIT_MANAGER"),
                List.of("bjorken"),
                "OPENED",
                at,
                at,
                null,
                null);
    }
}
