package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.risks.risks.RiskFixture.TODAY;
import static qms.risks.risks.RiskFixture.accepted;
import static qms.risks.risks.RiskFixture.assessed;
import static qms.risks.risks.RiskFixture.identified;
import static qms.risks.risks.RiskFixture.residual;
import static qms.risks.risks.RiskFixture.treated;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskEvent;
import qms.service.Folding;

class RiskProjectionTest {

    private final RiskProjection projection = new RiskProjection();

    @Test
    void an_identified_risk_is_neither_assessed_nor_decided() {
        RiskView view = Folding.fold(projection, identified());
        assertThat(view.level()).isEqualTo("UNASSESSED");
        assertThat(view.decided().decision()).isEqualTo("UNDECIDED");
        assertThat(RiskDetails.of(view, TODAY).warnings()).isEmpty();
    }

    @Test
    void the_level_is_that_of_the_latest_day_whenever_it_was_entered() {
        RiskView view = Folding.fold(
                projection, identified(), assessed(4, 3, "CRITICAL"), assessed(1, 1, "LOW", LocalDate.of(2026, 1, 15)));
        assertThat(view.level()).isEqualTo("CRITICAL");
        assertThat(view.assessments()).hasSize(2);
    }

    @Test
    void a_critical_risk_left_without_action_is_answered_with_a_warning() {
        RiskView view =
                Folding.fold(projection, identified(), assessed(4, 3, "CRITICAL"), accepted("Verksamheten läggs ned."));
        assertThat(RiskDetails.of(view, TODAY).warnings())
                .extracting(RiskDetails.Warning::code)
                .containsExactly("CRITICAL_WITHOUT_MEASURES");
        assertThat(RiskDetails.of(view, TODAY).noActionReason()).isEqualTo("Verksamheten läggs ned.");
    }

    @Test
    void the_warning_goes_when_measures_are_decided() {
        RiskView view =
                Folding.fold(projection, identified(), assessed(4, 3, "CRITICAL"), accepted("Läggs ned."), treated());
        assertThat(RiskDetails.of(view, TODAY).warnings()).isEmpty();
        assertThat(view.decided().reason()).isNull();
    }

    @Test
    void a_risk_of_medium_level_is_left_without_a_warning() {
        RiskView view = Folding.fold(projection, identified(), assessed(2, 5, "MEDIUM"), accepted(null));
        assertThat(RiskDetails.of(view, TODAY).warnings()).isEmpty();
    }

    @Test
    void more_left_than_there_was_is_answered_with_a_warning() {
        RiskView view =
                Folding.fold(projection, identified(), assessed(2, 2, "LOW"), treated(), residual(3, 2, "MEDIUM"));
        assertThat(RiskDetails.of(view, TODAY).warnings())
                .extracting(RiskDetails.Warning::code)
                .containsExactly("RESIDUAL_ABOVE_INHERENT");
    }

    @Test
    void an_acceptance_holds_through_its_last_day() {
        RiskAccepted accepted =
                new RiskAccepted(RiskFixture.ID, "bjorken", "Sällsynt.", "Chef", TODAY, RiskFixture.NOW);
        RiskView view = Folding.fold(projection, identified(), accepted);
        assertThat(RiskDetails.of(view, TODAY).warnings()).isEmpty();
        assertThat(RiskDetails.of(view, TODAY.plusDays(1)).warnings())
                .extracting(RiskDetails.Warning::code)
                .containsExactly("ACCEPTANCE_EXPIRED");
    }

    @Test
    void that_it_came_true_does_not_end_it() {
        RiskView view = Folding.fold(projection, identified(), treated(), RiskFixture.materialised());
        assertThat(view.status()).isEqualTo(RiskStatus.TREATED);
        assertThat(view.materialisations()).hasSize(1);
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        List<RiskEvent> events = List.of(
                identified(),
                assessed(4, 3, "CRITICAL"),
                treated(),
                RiskFixture.linked(),
                residual(1, 3, "LOW"),
                RiskFixture.materialised(),
                RiskFixture.closed());
        RiskView once = Folding.fold(projection, MetaData.emptyInstance(), events);
        assertThat(Folding.fold(projection, once, MetaData.emptyInstance(), events))
                .isEqualTo(once);
    }

    @Test
    void every_key_is_declared() {
        RiskView view = Folding.fold(projection, identified(), assessed(4, 3, "CRITICAL"), treated());
        assertThat(projection.keyNames()).containsAll(projection.keys(view).keySet());
        assertThat(projection.keys(view)).containsEntry("level", "CRITICAL").containsEntry("year", 2026);
    }
}
