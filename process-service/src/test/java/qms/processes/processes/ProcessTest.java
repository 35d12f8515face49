package qms.processes.processes;

import static qms.processes.processes.ProcessFixture.FIRST_DAY;
import static qms.processes.processes.ProcessFixture.ID;
import static qms.processes.processes.ProcessFixture.LAST_DAY;
import static qms.processes.processes.ProcessFixture.NOW;
import static qms.processes.processes.ProcessFixture.OTHER;
import static qms.processes.processes.ProcessFixture.OWNER;
import static qms.processes.processes.ProcessFixture.SECOND_DAY;
import static qms.processes.processes.ProcessFixture.TODAY;
import static qms.processes.processes.ProcessFixture.approved;
import static qms.processes.processes.ProcessFixture.content;
import static qms.processes.processes.ProcessFixture.described;
import static qms.processes.processes.ProcessFixture.drafted;
import static qms.processes.processes.ProcessFixture.fixture;
import static qms.processes.processes.ProcessFixture.owned;
import static qms.processes.processes.ProcessFixture.published;
import static qms.processes.processes.ProcessFixture.publishedAgain;
import static qms.processes.processes.ProcessFixture.retired;
import static qms.processes.processes.ProcessFixture.returned;
import static qms.processes.processes.ProcessFixture.revised;
import static qms.processes.processes.ProcessFixture.submitted;
import static qms.processes.processes.ProcessProblem.PROCESS_DAY_HAS_PASSED;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_APPROVED;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_IN_REVIEW;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_PUBLISHED;
import static qms.processes.processes.ProcessProblem.PROCESS_NOT_WORKED_ON;
import static qms.processes.processes.ProcessProblem.PROCESS_RETIRED;
import static qms.processes.processes.ProcessProblem.PROCESS_VALID_FROM_NOT_LATER;

import java.time.LocalDate;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessPublished;
import qms.processes.processes.ProcessCommand.AppointProcessOwner;
import qms.processes.processes.ProcessCommand.ApproveProcess;
import qms.processes.processes.ProcessCommand.DescribeProcess;
import qms.processes.processes.ProcessCommand.DraftProcess;
import qms.processes.processes.ProcessCommand.PublishProcess;
import qms.processes.processes.ProcessCommand.RetireProcess;
import qms.processes.processes.ProcessCommand.ReturnProcess;
import qms.processes.processes.ProcessCommand.StartRevision;
import qms.processes.processes.ProcessCommand.SubmitForReview;
import qms.service.Refusals;

class ProcessTest {

    private static final DescribeProcess DESCRIBE = new DescribeProcess(ID, content("Aktualisera", null));
    private static final PublishProcess PUBLISH = new PublishProcess(ID, FIRST_DAY, FIRST_DAY.plusYears(1));

    @Test
    void a_process_is_drafted_for_the_unit_that_owns_it() {
        fixture()
                .givenNoPriorActivity()
                .when(new DraftProcess(ID, "bjorken", content()))
                .expectEvents(drafted());
    }

    @Nested
    class A_draft {

        private final TestExecutor<Process> draft = fixture().given(drafted());

        @Test
        void is_written_anew_as_a_whole() {
            draft.when(DESCRIBE).expectEvents(described("Aktualisera"));
        }

        @Test
        void gets_somebody_who_answers_for_it() {
            draft.when(new AppointProcessOwner(ID, OWNER)).expectEvents(owned());
        }

        @Test
        void is_submitted_also_without_an_owner() {
            draft.when(new SubmitForReview(ID)).expectEvents(submitted());
        }

        @Test
        void is_not_approved_before_it_is_submitted() {
            Refusals.with(draft.when(new ApproveProcess(ID, TODAY, null)), PROCESS_NOT_IN_REVIEW);
        }

        @Test
        void is_not_published() {
            Refusals.with(draft.when(PUBLISH), PROCESS_NOT_APPROVED);
        }

        @Test
        void is_not_retired() {
            Refusals.with(draft.when(new RetireProcess(ID, LAST_DAY, null)), PROCESS_NOT_PUBLISHED);
        }
    }

    @Nested
    class A_process_in_review {

        private final TestExecutor<Process> inReview = fixture().given(drafted(), submitted());

        @Test
        void is_not_changed_under_the_eyes_of_the_reviewer() {
            Refusals.with(inReview.when(DESCRIBE), PROCESS_NOT_WORKED_ON);
        }

        @Test
        void is_handed_back_with_a_reason() {
            inReview.when(new ReturnProcess(ID, "Skyddsbedömningen saknas.")).expectEvents(returned());
        }

        @Test
        void is_approved_with_the_day_and_where_it_is_written_down() {
            inReview.when(new ApproveProcess(ID, TODAY, "Protokoll 2026-03-10 § 4"))
                    .expectEvents(approved());
        }
    }

    @Test
    void the_level_that_is_approved_is_the_one_that_was_described_last() {
        ProcessContent policy = ofLevel("POLICY");
        fixture()
                .given(drafted(), new ProcessDescribed(ID, "bjorken", policy, NOW), submitted())
                .when(new ApproveProcess(ID, TODAY, null))
                .expectEvents(new ProcessApproved(ID, "bjorken", "POLICY", TODAY, null, NOW));
    }

    @Nested
    class An_approved_process {

        private final TestExecutor<Process> approved = fixture().given(drafted(), submitted(), approved());

        @Test
        void is_published_as_the_first_version_also_from_a_day_that_has_passed() {
            approved.when(PUBLISH).expectEvents(published());
        }

        @Test
        void is_handed_back_when_something_turns_out_to_be_wrong() {
            approved.when(new ReturnProcess(ID, "Skyddsbedömningen saknas.")).expectEvents(returned());
        }

        @Test
        void is_not_approved_twice() {
            Refusals.with(approved.when(new ApproveProcess(ID, TODAY, null)), PROCESS_NOT_IN_REVIEW);
        }
    }

    @Nested
    class A_published_process {

        private final TestExecutor<Process> published =
                fixture().given(drafted(), submitted(), approved(), published());

        @Test
        void is_taken_up_again() {
            published.when(new StartRevision(ID, "Ny socialtjänstlag.")).expectEvents(revised());
        }

        @Test
        void is_not_changed_without_a_revision() {
            Refusals.with(published.when(DESCRIBE), PROCESS_NOT_WORKED_ON);
        }

        @Test
        void is_retired_with_what_takes_its_place() {
            published.when(new RetireProcess(ID, LAST_DAY, OTHER)).expectEvents(retired());
        }

        @Test
        void is_retired_from_today_at_the_earliest() {
            Refusals.with(published.when(new RetireProcess(ID, TODAY.minusDays(1), null)), PROCESS_DAY_HAS_PASSED);
        }
    }

    @Nested
    class An_approved_revision {

        private final TestExecutor<Process> revision =
                fixture().given(drafted(), submitted(), approved(), published(), revised(), submitted(), approved());

        @Test
        void is_published_as_the_next_version() {
            revision.when(publish(SECOND_DAY)).expectEvents(publishedAgain());
        }

        @Test
        void does_not_hold_from_before_the_version_it_takes_over_from() {
            Refusals.with(revision.when(publish(FIRST_DAY)), PROCESS_VALID_FROM_NOT_LATER);
        }

        @Test
        void does_not_change_what_held_yesterday() {
            Refusals.with(revision.when(publish(TODAY.minusDays(1))), PROCESS_DAY_HAS_PASSED);
        }

        @Test
        void may_hold_from_today() {
            revision.when(publish(TODAY))
                    .expectEvents(new ProcessPublished(ID, "bjorken", 2, TODAY, TODAY.plusYears(1), NOW));
        }

        private PublishProcess publish(LocalDate validFrom) {
            return new PublishProcess(ID, validFrom, validFrom.plusYears(1));
        }
    }

    @Test
    void a_revision_is_not_begun_twice() {
        Refusals.with(
                fixture()
                        .given(drafted(), submitted(), approved(), published(), revised())
                        .when(new StartRevision(ID, null)),
                PROCESS_NOT_PUBLISHED);
    }

    @Test
    void a_retired_process_gets_no_new_owner() {
        Refusals.with(
                fixture()
                        .given(drafted(), submitted(), approved(), published(), retired())
                        .when(new AppointProcessOwner(ID, OWNER)),
                PROCESS_RETIRED);
    }

    private static ProcessContent ofLevel(String level) {
        ProcessContent unit = content();
        return new ProcessContent(
                unit.number(),
                unit.name(),
                unit.kind(),
                level,
                unit.parent(),
                unit.sharedWith(),
                unit.purpose(),
                unit.requirements(),
                unit.qualityCriteria(),
                unit.activities(),
                unit.map());
    }
}
