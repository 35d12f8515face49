package qms.risks.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.risks.measures.MeasureFixture.DUE;
import static qms.risks.measures.MeasureFixture.LATER;
import static qms.risks.measures.MeasureFixture.ORIGINS;
import static qms.risks.measures.MeasureFixture.SURVEY;
import static qms.risks.measures.MeasureFixture.TODAY;
import static qms.risks.measures.MeasureFixture.alsoFrom;
import static qms.risks.measures.MeasureFixture.cancelled;
import static qms.risks.measures.MeasureFixture.closed;
import static qms.risks.measures.MeasureFixture.decided;
import static qms.risks.measures.MeasureFixture.implemented;
import static qms.risks.measures.MeasureFixture.informed;
import static qms.risks.measures.MeasureFixture.judged;
import static qms.risks.measures.MeasureFixture.postponed;
import static qms.risks.measures.MeasureFixture.proposed;
import static qms.risks.measures.MeasureFixture.rejected;
import static qms.risks.measures.MeasureFixture.started;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.measures.MeasureEvent;
import qms.service.Folding;
import qms.web.identity.Role;

class MeasureProjectionTest {

    private final MeasureProjection projection = new MeasureProjection();

    @Test
    void a_proposed_measure_has_the_day_that_was_proposed() {
        MeasureView view = Folding.fold(projection, proposed());
        assertThat(view.status()).isEqualTo(MeasureStatus.PROPOSED);
        assertThat(view.promise().due()).isEqualTo(DUE);
    }

    @Test
    void the_decided_day_is_the_first_one() {
        MeasureView view = Folding.fold(projection, proposed(), decided("Samordnare", LATER));
        assertThat(view.promise().responsible()).isEqualTo("Samordnare");
        assertThat(view.promise().due()).isEqualTo(LATER);
        assertThat(view.promise().firstDue()).isEqualTo(LATER);
    }

    @Test
    void a_postponed_measure_keeps_its_first_day() {
        MeasureView view = Folding.fold(projection, proposed(), decided(), started(), postponed());
        assertThat(view.status()).isEqualTo(MeasureStatus.POSTPONED);
        assertThat(view.promise().due()).isEqualTo(LATER);
        assertThat(view.promise().firstDue()).isEqualTo(DUE);
        assertThat(view.reason()).isEqualTo("Rekryteringen drar ut på tiden.");
    }

    @Test
    void an_implemented_measure_is_closed_by_its_own_act_only() {
        MeasureView view = Folding.fold(projection, proposed(), decided(), started(), implemented());
        assertThat(view.status()).isEqualTo(MeasureStatus.IMPLEMENTED);
        assertThat(view.implementedOn()).isEqualTo(TODAY);
        assertThat(Folding.fold(projection, view, MetaData.emptyInstance(), List.of(closed()))
                        .status())
                .isEqualTo(MeasureStatus.CLOSED);
    }

    @Test
    void what_is_turned_down_or_given_up_says_why() {
        assertThat(Folding.fold(projection, proposed(), rejected()).reason()).isEqualTo("Ryms inte i budget.");
        assertThat(Folding.fold(projection, proposed(), decided(), cancelled()).reason())
                .isEqualTo("Enheten flyttar.");
    }

    @Test
    void its_effect_is_known_by_role_and_day_and_who_was_told() {
        MeasureView view = Folding.fold(
                projection, proposed(), decided(), started(), implemented(), judged("PARTLY"), informed(), closed());
        assertThat(view.effect())
                .isEqualTo(new MeasureView.Effect("PARTLY", "Larmen har halverats.", TODAY, "UNIT_MANAGER"));
        assertThat(view.staffInformedOn()).isEqualTo(TODAY);
        assertThat(view.endedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_measure_is_late_by_both_days_and_rises_by_the_one_that_holds() {
        MeasureView view = Folding.fold(projection, proposed(), decided(), postponed());
        OverduePolicy policy = new OverduePolicy(1, 14, 30, "Egen ordning");
        assertThat(OverdueMeasure.on(DUE, view, policy)).isEmpty();
        OverdueMeasure early = OverdueMeasure.on(DUE.plusDays(1), view, policy).orElseThrow();
        assertThat(early.daysLate()).isZero();
        assertThat(early.daysLateFromFirst()).isEqualTo(1);
        assertThat(early.risenTo()).isEmpty();
        OverdueMeasure late =
                OverdueMeasure.on(LATER.plusDays(14), view, policy).orElseThrow();
        assertThat(late.daysLate()).isEqualTo(14);
        assertThat(late.risenTo()).containsExactly(Role.UNIT_MANAGER, Role.DEPARTMENT_MANAGER);
        assertThat(OverdueMeasure.on(LATER.plusDays(30), view, policy)
                        .orElseThrow()
                        .risenTo())
                .contains(Role.QUALITY_COORDINATOR);
    }

    @Test
    void a_proposal_is_never_late() {
        MeasureView view = Folding.fold(projection, proposed());
        assertThat(OverdueMeasure.on(DUE.plusYears(1), view, new OverduePolicy(1, 14, 30, "Egen ordning")))
                .isEmpty();
        assertThat(projection.keys(view)).doesNotContainKey("lateFrom");
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        List<MeasureEvent> events =
                List.of(proposed(), decided(), started(), postponed(), alsoFrom(SURVEY), started(), implemented());
        MeasureView once = Folding.fold(projection, MetaData.emptyInstance(), events);
        assertThat(Folding.fold(projection, once, MetaData.emptyInstance(), events))
                .isEqualTo(once);
    }

    @Test
    void it_is_found_by_what_it_came_from() {
        MeasureView view = Folding.fold(projection, proposed());
        assertThat(projection.keyNames()).containsAll(projection.keys(view).keySet());
        assertThat(projection.keys(view))
                .containsEntry("origin", List.of(ORIGINS.getFirst().id()));
    }
}
