package qms.deviations.disposals;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.disposals.DisposalFixture.CLOSED;
import static qms.deviations.disposals.DisposalFixture.FORGOTTEN;
import static qms.deviations.disposals.DisposalFixture.ID;
import static qms.deviations.disposals.DisposalFixture.OPEN;
import static qms.deviations.disposals.DisposalFixture.TODAY;
import static qms.deviations.disposals.DisposalFixture.UNTIL;
import static qms.deviations.disposals.DisposalFixture.carriedOut;
import static qms.deviations.disposals.DisposalFixture.decide;
import static qms.deviations.disposals.DisposalFixture.decided;
import static qms.deviations.disposals.DisposalFixture.fixture;
import static qms.deviations.disposals.DisposalFixture.propose;
import static qms.deviations.disposals.DisposalFixture.proposed;

import org.junit.jupiter.api.Test;
import qms.deviations.disposals.DisposalCommand.CarryOutDisposal;
import qms.service.Folding;
import qms.service.Refusals;

class DisposalTest {

    @Test
    void what_is_closed_and_past_its_period_is_proposed() {
        fixture().givenNoPriorActivity().when(propose(CLOSED, UNTIL, null)).expectEvents(proposed());
    }

    @Test
    void an_open_case_is_not_disposed_of_whatever_is_said() {
        Refusals.with(
                fixture().givenNoPriorActivity().when(propose(OPEN, UNTIL, "Beslutat ändå.")),
                DisposalProblem.DISPOSAL_CASE_OPEN);
        Refusals.with(fixture().given(proposed()).when(decide("p-2", OPEN)), DisposalProblem.DISPOSAL_CASE_OPEN);
    }

    @Test
    void a_case_is_kept_until_its_last_day_and_where_there_is_none_until_somebody_says_why_not() {
        Refusals.with(
                fixture().givenNoPriorActivity().when(propose(CLOSED, TODAY, null)),
                DisposalProblem.DISPOSAL_TOO_EARLY);
        Refusals.with(
                fixture().givenNoPriorActivity().when(propose(CLOSED, null, null)), DisposalProblem.DISPOSAL_TOO_EARLY);
        fixture()
                .givenNoPriorActivity()
                .when(propose(CLOSED, null, "Nämndens beslut § 40."))
                .expectEvents(proposed(null, "Nämndens beslut § 40."));
    }

    @Test
    void what_is_gone_is_not_disposed_of_again() {
        Refusals.with(
                fixture().givenNoPriorActivity().when(propose(FORGOTTEN, UNTIL, null)),
                DisposalProblem.DISPOSAL_ALREADY_DONE);
    }

    @Test
    void whoever_proposes_does_not_decide() {
        Refusals.with(
                fixture().given(proposed()).when(decide("p-1", CLOSED)), DisposalProblem.DISPOSAL_DECIDED_BY_PROPOSER);
        fixture().given(proposed()).when(decide("p-2", CLOSED)).expectEvents(decided());
    }

    @Test
    void it_is_decided_once_and_carried_out_once() {
        Refusals.with(
                fixture().given(proposed(), decided()).when(decide("p-2", CLOSED)),
                DisposalProblem.DISPOSAL_NOT_PROPOSED);
        Refusals.with(fixture().given(proposed()).when(new CarryOutDisposal(ID)), DisposalProblem.DISPOSAL_NOT_DECIDED);
        Refusals.with(
                fixture().given(proposed(), decided(), carriedOut()).when(new CarryOutDisposal(ID)),
                DisposalProblem.DISPOSAL_NOT_DECIDED);
    }

    @Test
    void it_shows_by_whom_it_was_decided_and_when_nothing_was_left() {
        DisposalView view = Folding.fold(new DisposalProjection(), proposed(), decided(), carriedOut());
        assertThat(view.decided()).isEqualTo(new DisposalView.Decision("Nämnden § 41", "BOARD_MEMBER", TODAY));
        assertThat(view.carriedOutAt()).isEqualTo(DisposalFixture.NOW);
    }
}
