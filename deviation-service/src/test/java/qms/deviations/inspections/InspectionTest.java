package qms.deviations.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.inspections.InspectionFixture.DONE;
import static qms.deviations.inspections.InspectionFixture.DUE;
import static qms.deviations.inspections.InspectionFixture.ID;
import static qms.deviations.inspections.InspectionFixture.LATER;
import static qms.deviations.inspections.InspectionFixture.MEASURE;
import static qms.deviations.inspections.InspectionFixture.NOW;
import static qms.deviations.inspections.InspectionFixture.TODAY;
import static qms.deviations.inspections.InspectionFixture.announced;
import static qms.deviations.inspections.InspectionFixture.closed;
import static qms.deviations.inspections.InspectionFixture.decided;
import static qms.deviations.inspections.InspectionFixture.extended;
import static qms.deviations.inspections.InspectionFixture.fixture;
import static qms.deviations.inspections.InspectionFixture.found;
import static qms.deviations.inspections.InspectionFixture.linked;
import static qms.deviations.inspections.InspectionFixture.required;
import static qms.deviations.inspections.InspectionFixture.started;
import static qms.deviations.inspections.InspectionFixture.upToDecision;
import static qms.deviations.inspections.InspectionProblem.INSPECTION_EXTENDED_TO_AN_EARLIER_DAY;
import static qms.deviations.inspections.InspectionProblem.INSPECTION_MEASURES_LEFT;
import static qms.deviations.inspections.InspectionProblem.INSPECTION_OTHER_STAGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.inspections.InspectionCommand.CloseInspection;
import qms.deviations.inspections.InspectionCommand.ExtendResponse;
import qms.deviations.inspections.InspectionCommand.LinkMeasure;
import qms.deviations.inspections.InspectionCommand.RequireResponse;
import qms.events.inspections.InspectionResponseExtended;
import qms.service.Folding;
import qms.service.Refusals;

class InspectionTest {

    private final InspectionProjection projection = new InspectionProjection();

    @Test
    void more_time_is_past_the_day_that_holds_now() {
        fixture()
                .given(announced(), required())
                .when(new ExtendResponse(ID, LATER, TODAY, "Underlag från regionen inväntas."))
                .expectEvents(extended());
        Refusals.with(
                fixture()
                        .given(announced(), required(), extended())
                        .when(new ExtendResponse(ID, LATER, TODAY, "Samma dag.")),
                INSPECTION_EXTENDED_TO_AN_EARLIER_DAY);
        fixture()
                .given(announced(), required(), extended())
                .when(new ExtendResponse(ID, LATER.plusDays(1), TODAY, "En dag till."))
                .expectEvents(new InspectionResponseExtended(
                        ID, "bjorken", LATER, LATER.plusDays(1), TODAY, "En dag till.", NOW));
    }

    @Test
    void the_day_of_an_authority_is_not_set_again() {
        Refusals.with(
                fixture().given(announced(), required()).when(new RequireResponse(ID, LATER)), INSPECTION_OTHER_STAGE);
    }

    @Test
    void an_inspection_without_deficiencies_is_closed_without_measures() {
        fixture()
                .given(announced(), started(), found(), decided("NO_DEFICIENCIES"))
                .when(new CloseInspection(ID, TODAY, List.of(), null))
                .expectEvents(closed(List.of(), null));
    }

    @Test
    void deficiencies_are_not_closed_without_measures_and_without_a_reason() {
        Refusals.with(
                fixture().given(upToDecision()).when(new CloseInspection(ID, TODAY, List.of(), null)),
                INSPECTION_MEASURES_LEFT);
    }

    @Test
    void an_inspection_is_closed_when_its_measures_are_seen_to_be_done() {
        Refusals.with(
                fixture().given(upToDecision(linked())).when(new CloseInspection(ID, TODAY, List.of(), "Klart.")),
                INSPECTION_MEASURES_LEFT);
        fixture()
                .given(upToDecision(linked()))
                .when(new CloseInspection(ID, TODAY, DONE, null))
                .expectEvents(closed(DONE, null));
    }

    @Test
    void to_name_a_measure_again_changes_nothing() {
        fixture()
                .given(upToDecision(linked()))
                .when(new LinkMeasure(ID, MEASURE))
                .expectNoEvents();
    }

    @Test
    void the_day_that_held_first_stays_beside_the_one_that_holds() {
        InspectionView view = Folding.fold(projection, announced(), found(), required(), extended());
        InspectionView.Response answer = view.response();
        assertThat(answer).isNotNull();
        assertThat(answer.due()).isEqualTo(LATER);
        assertThat(answer.firstDue()).isEqualTo(DUE);
        assertThat(answer.extensions()).hasSize(1);
    }

    /** Imports are history: what is entered late of an earlier stage does not take the inspection back. */
    @Test
    void an_inspection_is_folded_in_any_order() {
        InspectionView view = Folding.fold(projection, announced(), decided("DEFICIENCIES"), started(), found());
        assertThat(view.status()).isEqualTo(InspectionStatus.DECIDED);
        assertThat(projection.keys(view)).containsEntry("outcome", "DEFICIENCIES");
    }
}
