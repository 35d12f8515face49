package qms.risks.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.risks.risks.RiskFixture.accepted;
import static qms.risks.risks.RiskFixture.assessed;
import static qms.risks.risks.RiskFixture.identified;
import static qms.risks.risks.RiskFixture.treated;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.risks.RiskEvent;
import qms.risks.Folding;

class RiskProjectionTest {

    private final RiskProjection projection = new RiskProjection();

    @Test
    void an_identified_risk_is_neither_assessed_nor_decided() {
        RiskView view = Folding.fold(projection, identified());
        assertThat(view.level()).isEqualTo("UNASSESSED");
        assertThat(view.decision()).isEqualTo("UNDECIDED");
        assertThat(RiskDetails.of(view).warnings()).isEmpty();
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
        assertThat(RiskDetails.of(view).warnings())
                .extracting(RiskDetails.Warning::code)
                .containsExactly("CRITICAL_WITHOUT_MEASURES");
        assertThat(RiskDetails.of(view).noActionReason()).isEqualTo("Verksamheten läggs ned.");
    }

    @Test
    void the_warning_goes_when_measures_are_decided() {
        RiskView view =
                Folding.fold(projection, identified(), assessed(4, 3, "CRITICAL"), accepted("Läggs ned."), treated());
        assertThat(RiskDetails.of(view).warnings()).isEmpty();
        assertThat(view.noActionReason()).isNull();
    }

    @Test
    void a_risk_of_medium_level_is_left_without_a_warning() {
        RiskView view = Folding.fold(projection, identified(), assessed(2, 5, "MEDIUM"), accepted(null));
        assertThat(RiskDetails.of(view).warnings()).isEmpty();
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        List<RiskEvent> events = List.of(identified(), assessed(4, 3, "CRITICAL"), treated());
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
