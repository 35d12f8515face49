package qms.deviations.complaints;

import static qms.deviations.complaints.ComplaintFixture.ID;
import static qms.deviations.complaints.ComplaintFixture.NOW;
import static qms.deviations.complaints.ComplaintFixture.RECEIVED;
import static qms.deviations.complaints.ComplaintFixture.TODAY;
import static qms.deviations.complaints.ComplaintFixture.WORDS;
import static qms.deviations.complaints.ComplaintFixture.closed;
import static qms.deviations.complaints.ComplaintFixture.decided;
import static qms.deviations.complaints.ComplaintFixture.fixture;
import static qms.deviations.complaints.ComplaintFixture.registered;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.service.Refusals;

class ComplaintTest {

    private static final ComplaintId OTHER = ComplaintId.of("018f0000-0000-7000-8000-000000000002");

    @Test
    void what_comes_in_is_registered_with_the_time_of_the_register() {
        fixture()
                .givenNoPriorActivity()
                .when(new RegisterComplaint(
                        ID,
                        "bjorken",
                        "COMPLAINT",
                        "PHONE",
                        RECEIVED,
                        "RELATIVE",
                        List.of("PROVISION"),
                        null,
                        WORDS,
                        null,
                        true))
                .expectEvents(registered());
    }

    @Nested
    class A_registered_complaint {

        @Test
        void is_judged_with_an_outcome_and_whether_a_deviation_was_found() {
            fixture()
                    .given(registered())
                    .when(new DecideComplaint(ID, "JUSTIFIED", true))
                    .expectEvents(new ComplaintDecided(ID, "bjorken", "JUSTIFIED", true, NOW));
        }

        @Test
        void is_not_closed_before_it_is_judged() {
            Refusals.with(
                    fixture().given(registered()).when(new CloseComplaint(ID, TODAY)),
                    ComplaintProblem.COMPLAINT_NOT_DECIDED);
        }

        @Test
        void is_forwarded_to_the_principal_whom_it_concerns() {
            fixture()
                    .given(registered())
                    .when(new ForwardComplaint(ID, TODAY))
                    .expectEvents(new ComplaintForwarded(ID, "bjorken", TODAY, NOW));
        }

        @Test
        void is_rerouted_when_it_is_an_appeal() {
            fixture()
                    .given(registered())
                    .when(new RerouteComplaint(ID, "APPEAL", false))
                    .expectEvents(new ComplaintRerouted(ID, "bjorken", "APPEAL", false, NOW));
        }

        @Test
        void may_be_the_duplicate_of_another() {
            fixture()
                    .given(registered())
                    .when(new MarkComplaintAsDuplicate(ID, OTHER))
                    .expectEvents(new ComplaintMergedAsDuplicate(ID, "bjorken", OTHER, NOW));
        }

        @Test
        void is_not_the_duplicate_of_itself() {
            Refusals.with(
                    fixture().given(registered()).when(new MarkComplaintAsDuplicate(ID, ID)),
                    ComplaintProblem.COMPLAINT_DUPLICATE_OF_ITSELF);
        }

        @Test
        void is_withdrawn_once() {
            fixture()
                    .given(registered())
                    .when(new WithdrawComplaint(ID, TODAY))
                    .expectEvents(new ComplaintWithdrawn(ID, "bjorken", TODAY, NOW));
            Refusals.with(
                    fixture()
                            .given(registered(), new ComplaintWithdrawn(ID, "bjorken", TODAY, NOW))
                            .when(new WithdrawComplaint(ID, TODAY)),
                    ComplaintProblem.COMPLAINT_ALREADY_WITHDRAWN);
        }
    }

    @Test
    void praise_is_closed_directly() {
        fixture()
                .given(registered("PRAISE"))
                .when(new CloseComplaint(ID, TODAY))
                .expectEvents(new ComplaintClosed(ID, "bjorken", TODAY, NOW));
    }

    @Test
    void a_judged_complaint_is_closed() {
        fixture()
                .given(registered(), decided())
                .when(new CloseComplaint(ID, TODAY))
                .expectEvents(new ComplaintClosed(ID, "bjorken", TODAY, NOW));
    }

    @Test
    void a_forwarded_complaint_is_not_forwarded_again() {
        Refusals.with(
                fixture()
                        .given(registered(), new ComplaintForwarded(ID, "bjorken", TODAY, NOW))
                        .when(new ForwardComplaint(ID, TODAY)),
                ComplaintProblem.COMPLAINT_ALREADY_FORWARDED);
    }

    @Test
    void a_rerouted_complaint_is_not_rerouted_again() {
        Refusals.with(
                fixture()
                        .given(registered(), new ComplaintRerouted(ID, "bjorken", "APPEAL", false, NOW))
                        .when(new RerouteComplaint(ID, "APPLICATION", false)),
                ComplaintProblem.COMPLAINT_ALREADY_REROUTED);
    }

    @Nested
    class A_closed_complaint {

        @Test
        void is_not_closed_again() {
            Refusals.with(
                    fixture().given(registered(), decided(), closed()).when(new CloseComplaint(ID, TODAY)),
                    ComplaintProblem.COMPLAINT_CLOSED);
        }

        @Test
        void is_not_forwarded() {
            Refusals.with(
                    fixture().given(registered(), decided(), closed()).when(new ForwardComplaint(ID, TODAY)),
                    ComplaintProblem.COMPLAINT_CLOSED);
        }

        @Test
        void may_still_be_corrected_and_keeps_what_was_written() {
            fixture()
                    .given(registered(), decided(), closed())
                    .when(new CorrectComplaint(ID, WORDS, null, "SERVICE_USER", null, null, null, null))
                    .expectEvents(new ComplaintCorrected(
                            ID, "bjorken", WORDS, null, "SERVICE_USER", null, null, null, null, NOW));
        }
    }
}
