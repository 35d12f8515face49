package qms.deviations.complaints;

import static qms.deviations.complaints.ComplaintFixture.ENTRY;
import static qms.deviations.complaints.ComplaintFixture.ID;
import static qms.deviations.complaints.ComplaintFixture.MANAGER;
import static qms.deviations.complaints.ComplaintFixture.MEASURE;
import static qms.deviations.complaints.ComplaintFixture.NOW;
import static qms.deviations.complaints.ComplaintFixture.OTHER;
import static qms.deviations.complaints.ComplaintFixture.RECEIVED;
import static qms.deviations.complaints.ComplaintFixture.SENDER;
import static qms.deviations.complaints.ComplaintFixture.TODAY;
import static qms.deviations.complaints.ComplaintFixture.WORDS;
import static qms.deviations.complaints.ComplaintFixture.acknowledged;
import static qms.deviations.complaints.ComplaintFixture.closed;
import static qms.deviations.complaints.ComplaintFixture.concerning;
import static qms.deviations.complaints.ComplaintFixture.decided;
import static qms.deviations.complaints.ComplaintFixture.finished;
import static qms.deviations.complaints.ComplaintFixture.fixture;
import static qms.deviations.complaints.ComplaintFixture.forwarded;
import static qms.deviations.complaints.ComplaintFixture.investigated;
import static qms.deviations.complaints.ComplaintFixture.linked;
import static qms.deviations.complaints.ComplaintFixture.merged;
import static qms.deviations.complaints.ComplaintFixture.noAction;
import static qms.deviations.complaints.ComplaintFixture.received;
import static qms.deviations.complaints.ComplaintFixture.registered;
import static qms.deviations.complaints.ComplaintFixture.registration;
import static qms.deviations.complaints.ComplaintFixture.reopened;
import static qms.deviations.complaints.ComplaintFixture.rerouted;
import static qms.deviations.complaints.ComplaintFixture.seen;
import static qms.deviations.complaints.ComplaintFixture.told;
import static qms.deviations.complaints.ComplaintFixture.withdrawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.deviations.complaints.ComplaintCommand.AcknowledgeComplaint;
import qms.deviations.complaints.ComplaintCommand.AskSender;
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideNoAction;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.GiveFeedback;
import qms.deviations.complaints.ComplaintCommand.LinkMeasure;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.NameConcernedUnit;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackDeclined;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackNotPossible;
import qms.deviations.complaints.ComplaintCommand.RegisterReceived;
import qms.deviations.complaints.ComplaintCommand.ReopenComplaint;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.StartInvestigation;
import qms.deviations.complaints.ComplaintCommand.TakeMessage;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackNotPossible;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMessageReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.service.Refusals;
import qms.service.store.Meta;

class ComplaintTest {

    @Test
    void what_comes_in_is_registered_with_the_time_of_the_register() {
        fixture().givenNoPriorActivity().when(registration()).expectEvents(registered());
    }

    @Test
    void what_was_sent_in_is_registered_with_its_words_and_the_time_when_it_came() {
        fixture()
                .given(received())
                .when(new RegisterReceived(
                        ID, "granen", "VIEWPOINT", "RELATIVE", List.of("PROVISION"), null, ENTRY, null))
                .expectEvents(new ComplaintRegistered(
                        ID,
                        "granen",
                        null,
                        "VIEWPOINT",
                        "FORM",
                        RECEIVED,
                        NOW,
                        "RELATIVE",
                        List.of("PROVISION"),
                        null,
                        WORDS,
                        null,
                        true,
                        ENTRY));
        refused(
                List.of(received(), registered()),
                new RegisterReceived(ID, "granen", "VIEWPOINT", "RELATIVE", List.of("PROVISION"), null, ENTRY, null),
                ComplaintProblem.COMPLAINT_ALREADY_REGISTERED);
    }

    @Test
    void what_is_not_registered_is_not_worked_with() {
        refused(List.of(received()), new StartInvestigation(ID, MANAGER), ComplaintProblem.COMPLAINT_NOT_REGISTERED);
    }

    @Test
    void the_sender_is_told_once_that_it_came_in() {
        refused(
                List.of(registered(), acknowledged()),
                new AcknowledgeComplaint(ID, "PHONE", TODAY),
                ComplaintProblem.COMPLAINT_ALREADY_ACKNOWLEDGED);
    }

    @Test
    void it_is_about_each_unit_once() {
        ComplaintConcernsUnit granen = new ComplaintConcernsUnit(ID, "bjorken", "granen", WORDS, NOW);
        fixture()
                .given(registered())
                .when(new NameConcernedUnit(ID, "granen", WORDS))
                .expectEvents(granen);
        refused(
                List.of(registered(), granen),
                new NameConcernedUnit(ID, "granen", null),
                ComplaintProblem.COMPLAINT_UNIT_ALREADY_NAMED);
        refused(
                List.of(registered()),
                new NameConcernedUnit(ID, "bjorken", null),
                ComplaintProblem.COMPLAINT_UNIT_ALREADY_NAMED);
    }

    @Nested
    class Whom_it_concerns {

        private final List<ComplaintEvent> aboutTheManager =
                List.of(registered("COMPLAINT", SENDER, concerning(MANAGER)));

        @Test
        void does_not_investigate() {
            refused(
                    aboutTheManager,
                    new StartInvestigation(ID, MANAGER),
                    ComplaintProblem.COMPLAINT_CONFLICT_OF_INTEREST);
            fixture()
                    .given(aboutTheManager)
                    .when(new StartInvestigation(ID, "p-somebody-else"))
                    .expectEvents(new ComplaintInvestigationStarted(ID, "bjorken", "p-somebody-else", NOW));
        }

        @Test
        void hard_case_22_does_not_settle_what_becomes_of_it_in_any_other_way() {
            List<ComplaintEvent> judged = new ArrayList<>(aboutTheManager);
            judged.addAll(List.of(
                    new ComplaintInvestigationStarted(ID, "bjorken", "p-somebody-else", NOW), decided(), noAction()));
            for (ComplaintCommand command : List.of(
                    new CloseComplaint(ID, TODAY, List.of()),
                    new WithdrawComplaint(ID, TODAY),
                    new MarkComplaintAsDuplicate(ID, OTHER),
                    new ForwardComplaint(ID, TODAY, "Region Stockholm", "CONSENT"),
                    new GiveFeedback(ID, "PHONE", WORDS, TODAY))) {
                Refusals.with(
                        fixture().given(judged).when(command, Map.of(Meta.ACTOR, MANAGER)),
                        ComplaintProblem.COMPLAINT_CONFLICT_OF_INTEREST);
            }
            fixture()
                    .given(judged)
                    .when(new GiveFeedback(ID, "PHONE", WORDS, TODAY), Map.of(Meta.ACTOR, "p-somebody-else"))
                    .expectEvents(told());
        }

        @Test
        void does_not_judge() {
            refused(
                    List.of(
                            aboutTheManager.getFirst(),
                            new ComplaintInvestigationStarted(ID, "bjorken", "p-somebody-else", NOW)),
                    new DecideComplaint(ID, "UNJUSTIFIED", false, MANAGER),
                    ComplaintProblem.COMPLAINT_CONFLICT_OF_INTEREST);
        }
    }

    @Nested
    class A_registered_complaint {

        @Test
        void is_judged_with_an_outcome_and_whether_a_deviation_was_found() {
            fixture()
                    .given(registered(), investigated())
                    .when(new DecideComplaint(ID, "JUSTIFIED", true, MANAGER))
                    .expectEvents(decided());
        }

        @Test
        void is_not_judged_before_anybody_looks_into_it() {
            refused(
                    List.of(registered()),
                    new DecideComplaint(ID, "JUSTIFIED", true, MANAGER),
                    ComplaintProblem.COMPLAINT_NOT_INVESTIGATED);
        }

        @Test
        void is_not_investigated_any_more_once_it_is_judged() {
            refused(
                    List.of(registered(), investigated(), decided()),
                    new StartInvestigation(ID, MANAGER),
                    ComplaintProblem.COMPLAINT_ALREADY_DECIDED);
        }

        @Test
        void is_not_closed_before_it_is_judged() {
            refused(List.of(registered()), close(), ComplaintProblem.COMPLAINT_NOT_DECIDED);
        }

        @Test
        void is_not_investigated_here_once_somebody_else_answers_for_it() {
            refused(
                    List.of(registered(), forwarded()),
                    new StartInvestigation(ID, MANAGER),
                    ComplaintProblem.COMPLAINT_HANDLED_ELSEWHERE);
        }

        @Test
        void is_not_the_duplicate_of_itself_and_of_another_once() {
            refused(
                    List.of(registered()),
                    new MarkComplaintAsDuplicate(ID, ID),
                    ComplaintProblem.COMPLAINT_DUPLICATE_OF_ITSELF);
            refused(
                    List.of(registered(), merged()),
                    new MarkComplaintAsDuplicate(ID, OTHER),
                    ComplaintProblem.COMPLAINT_ALREADY_A_DUPLICATE);
        }

        @Test
        void is_sent_on_and_taken_back_once() {
            refused(
                    List.of(registered(), forwarded()),
                    new ForwardComplaint(ID, TODAY, "Region Stockholm", "CONSENT"),
                    ComplaintProblem.COMPLAINT_ALREADY_FORWARDED);
            refused(
                    List.of(registered(), rerouted()),
                    new RerouteComplaint(ID, "APPLICATION", false, null),
                    ComplaintProblem.COMPLAINT_ALREADY_REROUTED);
            refused(
                    List.of(registered(), withdrawn()),
                    new WithdrawComplaint(ID, TODAY),
                    ComplaintProblem.COMPLAINT_ALREADY_WITHDRAWN);
        }
    }

    @Nested
    class A_judged_complaint {

        @Test
        void is_closed_when_nothing_is_to_be_done_and_the_sender_has_been_told() {
            fixture().given(finished()).when(close()).expectEvents(closed());
        }

        @Test
        void is_not_closed_with_neither_measures_nor_a_reason() {
            refused(
                    List.of(registered(), investigated(), decided(), told()),
                    close(),
                    ComplaintProblem.COMPLAINT_MEASURES_NOT_DECIDED);
        }

        @Test
        void is_not_closed_before_the_sender_has_been_told() {
            refused(
                    List.of(registered(), investigated(), decided(), noAction()),
                    close(),
                    ComplaintProblem.COMPLAINT_FEEDBACK_MISSING);
        }

        @Test
        void is_not_closed_on_the_strength_of_a_measure_that_waits_or_was_not_looked_at() {
            List<ComplaintEvent> events = List.of(registered(), investigated(), decided(), linked(), told());
            refused(events, close(), ComplaintProblem.COMPLAINT_MEASURES_NOT_DONE);
            refused(
                    events,
                    new CloseComplaint(ID, TODAY, List.of(seen("ONGOING"))),
                    ComplaintProblem.COMPLAINT_MEASURES_NOT_DONE);
            fixture()
                    .given(events)
                    .when(new CloseComplaint(ID, TODAY, List.of(seen("EFFECT_CHECKED"))))
                    .expectEvents(closed());
        }

        @Test
        void has_measures_or_a_reason_for_none_and_names_each_once() {
            refused(
                    List.of(registered(), investigated(), decided(), linked()),
                    new DecideNoAction(ID, WORDS),
                    ComplaintProblem.COMPLAINT_HAS_MEASURES);
            fixture()
                    .given(registered(), linked())
                    .when(new LinkMeasure(ID, MEASURE))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_not_declined_once_the_sender_has_been_told() {
            refused(finished(), new NoteFeedbackDeclined(ID, TODAY), ComplaintProblem.COMPLAINT_FEEDBACK_GIVEN);
        }

        @Test
        void gives_no_feedback_to_nobody() {
            List<ComplaintEvent> anonymous =
                    List.of(registered("COMPLAINT", null, ENTRY), investigated(), decided(), noAction());
            refused(anonymous, new GiveFeedback(ID, "PHONE", WORDS, TODAY), ComplaintProblem.COMPLAINT_ANONYMOUS);
            fixture()
                    .given(anonymous)
                    .when(new NoteFeedbackNotPossible(ID, "ANONYMOUS"))
                    .expectEvents(new ComplaintFeedbackNotPossible(ID, "bjorken", "ANONYMOUS", NOW));
        }
    }

    @Test
    void praise_is_closed_directly() {
        fixture().given(registered("PRAISE")).when(close()).expectEvents(closed());
    }

    @Nested
    class A_closed_complaint {

        private final List<ComplaintEvent> past =
                Stream.concat(finished().stream(), Stream.of(closed())).toList();

        @Test
        void is_not_closed_or_forwarded_again() {
            refused(past, close(), ComplaintProblem.COMPLAINT_CLOSED);
            refused(past, new ForwardComplaint(ID, TODAY, null, null), ComplaintProblem.COMPLAINT_CLOSED);
        }

        @Test
        void may_still_be_corrected_and_keeps_what_was_written() {
            fixture()
                    .given(past)
                    .when(new CorrectComplaint(ID, WORDS, null, "SERVICE_USER", null, null, null, null, null, null))
                    .expectEvents(new ComplaintCorrected(
                            ID, "bjorken", WORDS, null, "SERVICE_USER", null, null, null, null, NOW));
        }

        @Test
        void is_opened_again_with_a_reason_and_then_judged_anew() {
            fixture().given(past).when(new ReopenComplaint(ID, WORDS)).expectEvents(reopened());
            refused(finished(), new ReopenComplaint(ID, WORDS), ComplaintProblem.COMPLAINT_NOT_CLOSED);
            refused(
                    Stream.concat(past.stream(), Stream.of(reopened())).toList(),
                    close(),
                    ComplaintProblem.COMPLAINT_NOT_DECIDED);
        }
    }

    @Nested
    class The_sender {

        @Test
        void without_a_receipt_reads_no_question() {
            refused(List.of(registered()), new AskSender(ID, WORDS), ComplaintProblem.COMPLAINT_WITHOUT_RECEIPT);
        }

        @Test
        void writes_only_so_much() {
            List<ComplaintEvent> much = new ArrayList<>(List.of(received()));
            much.addAll(Collections.nCopies(50, new ComplaintMessageReceived(ID, "bjorken", WORDS, NOW)));
            refused(much, new TakeMessage(ID, WORDS), ComplaintProblem.COMPLAINT_ENOUGH_RECEIVED);
        }
    }

    private static CloseComplaint close() {
        return new CloseComplaint(ID, TODAY, List.of());
    }

    private static void refused(List<ComplaintEvent> given, ComplaintCommand command, ComplaintProblem problem) {
        Refusals.with(fixture().given(given).when(command), problem);
    }
}
