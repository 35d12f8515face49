package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.risks.selfchecks.SelfCheckFixture.FIRST;
import static qms.risks.selfchecks.SelfCheckFixture.MOVED;
import static qms.risks.selfchecks.SelfCheckFixture.NINE_OF_TEN;
import static qms.risks.selfchecks.SelfCheckFixture.SECOND;
import static qms.risks.selfchecks.SelfCheckFixture.TODAY;
import static qms.risks.selfchecks.SelfCheckFixture.notPerformed;
import static qms.risks.selfchecks.SelfCheckFixture.performed;
import static qms.risks.selfchecks.SelfCheckFixture.planned;
import static qms.risks.selfchecks.SelfCheckFixture.rescheduled;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.selfchecks.SelfCheckEvent;
import qms.service.Folding;

class SelfCheckProjectionTest {

    private final SelfCheckProjection projection = new SelfCheckProjection();

    @Test
    void a_planned_occurrence_waits() {
        OccurrenceView occurrence = first(Folding.fold(projection, planned(), planned(FIRST)));
        assertThat(occurrence.occurrence()).isEqualTo("T1@2026-04-30");
        assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.PLANNED);
    }

    /** Hard case 31: 90 % of what? The sample keeps how many of how many. */
    @Test
    void a_sample_keeps_how_many_of_how_many() {
        OccurrenceView occurrence = first(Folding.fold(projection, planned(), planned(FIRST), performed(FIRST)));
        assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.ASSESSED);
        assertThat(occurrence.performedOn()).isEqualTo(TODAY);
        assertThat(occurrence.result()).isEqualTo(NINE_OF_TEN);
    }

    /** Hard case 26. */
    @Test
    void not_performed_is_not_failed() {
        OccurrenceView occurrence = first(Folding.fold(projection, planned(), planned(FIRST), notPerformed(FIRST)));
        assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.NOT_PERFORMED);
        assertThat(occurrence.assessment()).isNull();
        assertThat(occurrence.reason()).isEqualTo("Personalbrist.");
    }

    @Test
    void what_was_performed_late_keeps_the_reason_for_being_late() {
        OccurrenceView occurrence =
                first(Folding.fold(projection, planned(), planned(FIRST), notPerformed(FIRST), performed(FIRST)));
        assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.ASSESSED);
        assertThat(occurrence.assessment()).isEqualTo("PASSED");
        assertThat(occurrence.reason()).isEqualTo("Personalbrist.");
    }

    @Test
    void an_act_touches_its_own_occurrence_only() {
        SelfCheckView view = Folding.fold(projection, planned(), planned(FIRST), planned(SECOND), performed(SECOND));
        assertThat(view.occurrences())
                .extracting(OccurrenceView::status)
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.ASSESSED);
    }

    @Test
    void a_moved_occurrence_keeps_the_day_that_was_planned() {
        OccurrenceView occurrence =
                first(Folding.fold(projection, planned(), planned(FIRST), notPerformed(FIRST), rescheduled(FIRST)));
        assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.RESCHEDULED);
        assertThat(occurrence.scheduled()).isEqualTo(FIRST.due());
        assertThat(occurrence.due()).isEqualTo(MOVED);
        SelfCheckDetails.Occurrence answered = SelfCheckDetails.Occurrence.of(occurrence, MOVED, null);
        assertThat(answered.drift()).isEqualTo(15);
        assertThat(answered.overdue()).isFalse();
        assertThat(occurrence.overdue(MOVED.plusDays(1))).isTrue();
    }

    @Test
    void what_was_performed_late_was_overdue_until_then() {
        OccurrenceView occurrence = first(Folding.fold(projection, planned(), planned(FIRST), performed(FIRST)));
        assertThat(occurrence.overdue(FIRST.due())).isFalse();
        assertThat(occurrence.overdue(TODAY.minusDays(1))).isTrue();
        assertThat(occurrence.overdue(TODAY)).isFalse();
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        List<SelfCheckEvent> events =
                List.of(planned(), planned(FIRST), planned(SECOND), notPerformed(FIRST), performed(FIRST));
        SelfCheckView once = Folding.fold(projection, MetaData.emptyInstance(), events);
        assertThat(Folding.fold(projection, once, MetaData.emptyInstance(), events))
                .isEqualTo(once);
    }

    @Test
    void every_key_is_declared() {
        SelfCheckView view = Folding.fold(projection, planned());
        assertThat(projection.keyNames()).containsAll(projection.keys(view).keySet());
    }

    private static OccurrenceView first(SelfCheckView view) {
        return view.occurrences().getFirst();
    }
}
