package qms.deviations.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.deviations.DeviationFixture.LEX_SARAH;
import static qms.deviations.deviations.DeviationFixture.MEASURE;
import static qms.deviations.deviations.DeviationFixture.REASON;
import static qms.deviations.deviations.DeviationFixture.and;
import static qms.deviations.deviations.DeviationFixture.closed;
import static qms.deviations.deviations.DeviationFixture.decided;
import static qms.deviations.deviations.DeviationFixture.dismissed;
import static qms.deviations.deviations.DeviationFixture.escalated;
import static qms.deviations.deviations.DeviationFixture.followedUp;
import static qms.deviations.deviations.DeviationFixture.investigated;
import static qms.deviations.deviations.DeviationFixture.lexCaseOpened;
import static qms.deviations.deviations.DeviationFixture.linked;
import static qms.deviations.deviations.DeviationFixture.reassigned;
import static qms.deviations.deviations.DeviationFixture.reopened;
import static qms.deviations.deviations.DeviationFixture.reported;
import static qms.deviations.deviations.DeviationFixture.returned;
import static qms.deviations.deviations.DeviationFixture.staffInformed;
import static qms.deviations.deviations.DeviationFixture.triaged;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.deviations.DeviationEvent;
import qms.service.Folding;

class DeviationProjectionTest {

    private final DeviationProjection projection = new DeviationProjection();

    @Test
    void a_report_stands_as_it_was_when_the_deviation_is_sent_on() {
        DeviationView view = fold(List.of(reported(), reassigned()));
        assertThat(view.unit()).isEqualTo("granen");
        assertThat(view.report()).isEqualTo(fold(List.of(reported())).report());
        assertThat(view.report().unit()).isEqualTo("bjorken");
        assertThat(view.moves()).hasSize(1);
        assertThat(fold(and(investigated(), reassigned())).investigator()).isNull();
    }

    @Test
    void it_is_listed_by_what_it_was_judged_to_be() {
        assertThat(projection.keys(fold(List.of(reported())))).doesNotContainKey("category");
        assertThat(projection.keys(fold(List.of(reported(), triaged(true, "SOL", "LSS")))))
                .containsEntry("legalBasis", List.of("SOL", "LSS"))
                .containsEntry("suspectedMisconduct", "true")
                .containsEntry("state", DeviationStatus.TRIAGED);
    }

    @Test
    void it_asks_for_a_case_until_that_is_reported_and_waits_until_it_is_decided() {
        List<DeviationEvent> asked = List.of(reported(), escalated(LEX_SARAH));
        assertThat(projection.keys(fold(asked)))
                .containsEntry("asksForACase", true)
                .containsEntry("awaitsACase", true);
        List<DeviationEvent> noted = and(asked, lexCaseOpened());
        assertThat(projection.keys(fold(noted))).containsEntry("asksForACase", false);
        DeviationView back = fold(and(noted, returned(LEX_SARAH, "DECLINED")));
        assertThat(projection.keys(back)).containsEntry("awaitsACase", false);
        assertThat(back.escalations().getFirst().because()).isEqualTo(REASON);
        assertThat(back.escalatedTo("LEX_SARAH_CASE")).isEqualTo(1);
    }

    @Test
    void the_same_events_again_give_the_same_view() {
        List<DeviationEvent> all = and(decided(), linked(), linked(), followedUp(), staffInformed(), closed());
        assertThat(fold(all)).isEqualTo(fold(all));
        assertThat(fold(all).measures().named()).containsExactly(MEASURE);
        assertThat(fold(all).ending().closedOn()).isEqualTo(DeviationFixture.TODAY);
        assertThat(fold(and(all, reopened())).ending().closedOn()).isNull();
        assertThat(fold(List.of(reported(), dismissed())).ending().dismissedBecause())
                .isEqualTo(REASON);
    }

    private DeviationView fold(List<DeviationEvent> events) {
        return Folding.fold(projection, MetaData.emptyInstance(), events);
    }
}
