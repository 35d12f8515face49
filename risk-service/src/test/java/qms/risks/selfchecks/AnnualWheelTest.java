package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.risks.selfchecks.SelfCheckFixture.FIRST;
import static qms.risks.selfchecks.SelfCheckFixture.MOVED;
import static qms.risks.selfchecks.SelfCheckFixture.SECOND;
import static qms.risks.selfchecks.SelfCheckFixture.TODAY;
import static qms.risks.selfchecks.SelfCheckFixture.cancelled;
import static qms.risks.selfchecks.SelfCheckFixture.notPerformed;
import static qms.risks.selfchecks.SelfCheckFixture.performed;
import static qms.risks.selfchecks.SelfCheckFixture.performedUnjudged;
import static qms.risks.selfchecks.SelfCheckFixture.planned;
import static qms.risks.selfchecks.SelfCheckFixture.rescheduled;
import static qms.risks.selfchecks.SelfCheckFixture.retired;
import static qms.risks.selfchecks.SelfCheckFixture.started;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qms.events.selfchecks.SelfCheckEvent;
import qms.risks.selfchecks.AnnualWheel.Due;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.service.Folding;

/** Product request 28: the checks of a year, month by month and as a time line. */
class AnnualWheelTest {

    private static final LocalDate BEFORE = FIRST.due();
    private static final LocalDate AFTER = LocalDate.of(2026, 12, 1);

    static Stream<Arguments> standings() {
        return Stream.of(
                Arguments.of(BEFORE, WheelStatus.PLANNED, List.of()),
                Arguments.of(TODAY, WheelStatus.OVERDUE, List.of()),
                Arguments.of(BEFORE, WheelStatus.IN_PROGRESS, List.of(started(FIRST))),
                Arguments.of(TODAY, WheelStatus.OVERDUE, List.of(started(FIRST))),
                Arguments.of(TODAY, WheelStatus.DONE, List.of(performedUnjudged(FIRST))),
                Arguments.of(TODAY, WheelStatus.PASSED, List.of(performed(FIRST))),
                Arguments.of(TODAY.minusDays(1), WheelStatus.OVERDUE, List.of(performed(FIRST))),
                Arguments.of(AFTER, WheelStatus.NOT_PERFORMED, List.of(notPerformed(FIRST))),
                Arguments.of(TODAY, WheelStatus.POSTPONED, List.of(notPerformed(FIRST), rescheduled(FIRST))),
                Arguments.of(AFTER, WheelStatus.OVERDUE, List.of(notPerformed(FIRST), rescheduled(FIRST))),
                Arguments.of(AFTER, WheelStatus.CANCELLED, List.of(notPerformed(FIRST), cancelled(FIRST))));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void an_occasion_stands_as_it_stood_on_the_day(LocalDate day, WheelStatus expected, List<SelfCheckEvent> happened) {
        assertThat(first(2026, day, happened).status()).isEqualTo(expected);
    }

    @Test
    void what_was_moved_stands_in_its_new_month_and_says_where_it_was_planned() {
        Due due = first(2026, TODAY, List.of(notPerformed(FIRST), rescheduled(FIRST)));
        assertThat(due.month()).isEqualTo(5);
        assertThat(due.scheduled()).isEqualTo(FIRST.due());
        assertThat(due.due()).isEqualTo(MOVED);
    }

    @Test
    void the_wheel_has_twelve_months_and_a_row_for_each_check() {
        AnnualWheel wheel = wheel(2026, TODAY, List.of(planned(SECOND)));
        assertThat(wheel.months()).hasSize(12);
        assertThat(wheel.months().get(3).checks()).hasSize(1);
        assertThat(wheel.months().get(7).checks()).hasSize(1);
        assertThat(wheel.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.occurrences()).hasSize(2));
    }

    @Test
    void another_year_has_only_what_is_due_in_it() {
        Occasion next = new Occasion("2027-T1", LocalDate.of(2027, 4, 30));
        assertThat(wheel(2027, TODAY, List.of(planned(next))).rows().getFirst().occurrences())
                .singleElement()
                .satisfies(due -> assertThat(due.occurrence()).isEqualTo(next.occurrence()));
        assertThat(wheel(2028, TODAY, List.of(planned(next))).rows()).isEmpty();
    }

    @Test
    void what_nobody_had_begun_when_the_check_was_retired_is_not_waited_for() {
        assertThat(wheel(2026, AFTER, List.of(retired())).rows()).isEmpty();
    }

    private static Due first(int year, LocalDate day, List<SelfCheckEvent> happened) {
        return wheel(year, day, happened).rows().getFirst().occurrences().getFirst();
    }

    private static AnnualWheel wheel(int year, LocalDate day, List<? extends SelfCheckEvent> happened) {
        List<SelfCheckEvent> events = new ArrayList<>(List.of(planned(), planned(FIRST)));
        events.addAll(happened);
        SelfCheckView view = Folding.fold(new SelfCheckProjection(), MetaData.emptyInstance(), events);
        return AnnualWheel.of("bjorken", year, day, List.of(view));
    }
}
