package qms.deviations.deadlines;

import static qms.deviations.deadlines.DeadlineFixture.ANSWERED;
import static qms.deviations.deadlines.DeadlineFixture.DUE;
import static qms.deviations.deadlines.DeadlineFixture.ID;
import static qms.deviations.deadlines.DeadlineFixture.MANAGER;
import static qms.deviations.deadlines.DeadlineFixture.REASON;
import static qms.deviations.deadlines.DeadlineFixture.REMINDED;
import static qms.deviations.deadlines.DeadlineFixture.TODAY;
import static qms.deviations.deadlines.DeadlineFixture.asked;
import static qms.deviations.deadlines.DeadlineFixture.extended;
import static qms.deviations.deadlines.DeadlineFixture.fact;
import static qms.deviations.deadlines.DeadlineFixture.fixture;
import static qms.deviations.deadlines.DeadlineFixture.lapsed;
import static qms.deviations.deadlines.DeadlineFixture.mailed;
import static qms.deviations.deadlines.DeadlineFixture.met;
import static qms.deviations.deadlines.DeadlineFixture.reminded;
import static qms.deviations.deadlines.DeadlineFixture.resumed;
import static qms.deviations.deadlines.DeadlineFixture.set;
import static qms.deviations.deadlines.DeadlineFixture.stopped;
import static qms.deviations.deadlines.DeadlineFixture.terms;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_ENDED;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_EXTENDED_TO_AN_EARLIER_DAY;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_NOT_RUNNING;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_NOT_STOPPED;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_REMINDER_UNKNOWN;
import static qms.deviations.deadlines.DeadlineProblem.DEADLINE_SET_BY_LAW;

import java.time.LocalDate;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import qms.deviations.deadlines.DeadlineCommand.ExtendDeadline;
import qms.deviations.deadlines.DeadlineCommand.LapseDeadline;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.RecordMailedReminder;
import qms.deviations.deadlines.DeadlineCommand.RemindOfDeadline;
import qms.deviations.deadlines.DeadlineCommand.ResumeDeadline;
import qms.deviations.deadlines.DeadlineCommand.StopDeadline;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineFact;
import qms.service.Refusals;

class DeadlineTest {

    private static final StopDeadline STOP = new StopDeadline(ID, REASON);
    private static final ResumeDeadline RESUME = new ResumeDeadline(ID, REASON);
    private static final RemindOfDeadline REMIND = new RemindOfDeadline(ID, "BEFORE", 0, TODAY, REMINDED);

    @Test
    void is_set_with_the_whole_policy() {
        fixture().givenNoPriorActivity().when(asked()).expectEvents(set());
    }

    @Test
    void is_stopped_with_a_reason() {
        given(set(), STOP).expectEvents(stopped(TODAY));
    }

    @Test
    void goes_on_as_many_working_days_later_as_it_stood() {
        fixture()
                .given(set(), stopped(LocalDate.of(2026, 4, 2)))
                .when(RESUME)
                .expectEvents(resumed(3, LocalDate.of(2026, 4, 21)));
    }

    @Test
    void one_in_days_goes_on_by_days_and_ends_on_a_working_day() {
        fixture()
                .given(set(terms("DAYS", 16, true)), stopped(LocalDate.of(2026, 4, 7)))
                .when(RESUME)
                .expectEvents(resumed(2, LocalDate.of(2026, 4, 20)));
    }

    @Test
    void is_extended_with_a_reason() {
        given(set(), new ExtendDeadline(ID, DUE.plusDays(7), REASON, null))
                .expectEvents(extended(DUE.plusDays(7), null));
    }

    @Test
    void what_law_or_an_authority_has_set_is_moved_by_the_authority_alone() {
        DeadlineEvent hard = set(terms("GIVEN", 0, false));
        refused(given(hard, STOP), DEADLINE_SET_BY_LAW);
        refused(given(hard, new ExtendDeadline(ID, DUE.plusDays(7), REASON, null)), DEADLINE_SET_BY_LAW);

        DeadlineFact respite = fact("inspection.extended", TODAY, 5);
        given(hard, new ExtendDeadline(ID, DUE.plusDays(7), REASON, respite))
                .expectEvents(extended(DUE.plusDays(7), respite));
    }

    @Test
    void is_not_extended_backwards() {
        refused(given(set(), new ExtendDeadline(ID, DUE, REASON, null)), DEADLINE_EXTENDED_TO_AN_EARLIER_DAY);
    }

    @Test
    void what_does_not_run_is_neither_stopped_nor_extended_nor_reminded_of() {
        refused(given(whatStands(), STOP), DEADLINE_NOT_RUNNING);
        refused(given(whatStands(), new ExtendDeadline(ID, DUE.plusDays(7), REASON, null)), DEADLINE_NOT_RUNNING);
        refused(given(whatStands(), REMIND), DEADLINE_NOT_RUNNING);
    }

    @Test
    void what_runs_does_not_go_on() {
        refused(given(set(), RESUME), DEADLINE_NOT_STOPPED);
    }

    @Test
    void somebody_is_reminded_once_a_day_however_often_it_is_asked() {
        given(set(), REMIND).expectEvents(reminded(1, "BEFORE", 0, TODAY));
        fixture().given(set(), reminded(1, "BEFORE", 0, TODAY)).when(REMIND).expectNoEvents();
        fixture()
                .given(set(), reminded(1, "BEFORE", 0, TODAY.minusDays(1)))
                .when(REMIND)
                .expectEvents(reminded(2, "BEFORE", 0, TODAY));
    }

    @Test
    void a_mail_is_recorded_once_to_a_person() {
        RecordMailedReminder record = new RecordMailedReminder(ID, 1, MANAGER);
        refused(given(set(), record), DEADLINE_REMINDER_UNKNOWN);
        fixture().given(set(), reminded(1, "BEFORE", 0, TODAY)).when(record).expectEvents(mailed());
        fixture()
                .given(set(), reminded(1, "BEFORE", 0, TODAY), mailed())
                .when(record)
                .expectNoEvents();
    }

    @Test
    void is_met_or_lapses_once() {
        given(set(), new MeetDeadline(ID, ANSWERED)).expectEvents(met());
        given(set(), new LapseDeadline(ID, fact("complaint.withdrawn", TODAY, 2)))
                .expectEvents(lapsed());
        for (DeadlineCommand again :
                new DeadlineCommand[] {new MeetDeadline(ID, ANSWERED), new LapseDeadline(ID, ANSWERED)}) {
            refused(fixture().given(set(), met()).when(again), DEADLINE_ENDED);
        }
    }

    private static DeadlineEvent[] whatStands() {
        return new DeadlineEvent[] {set(), stopped(TODAY)};
    }

    private static ResultValidator<Deadline> given(DeadlineEvent before, DeadlineCommand command) {
        return fixture().given(before).when(command);
    }

    private static ResultValidator<Deadline> given(DeadlineEvent[] before, DeadlineCommand command) {
        return fixture().given((Object[]) before).when(command);
    }

    private static void refused(ResultValidator<Deadline> result, DeadlineProblem problem) {
        Refusals.with(result, problem);
    }
}
