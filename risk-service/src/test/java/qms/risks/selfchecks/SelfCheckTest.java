package qms.risks.selfchecks;

import static qms.risks.selfchecks.SelfCheckFixture.FIRST;
import static qms.risks.selfchecks.SelfCheckFixture.ID;
import static qms.risks.selfchecks.SelfCheckFixture.NINE_OF_TEN;
import static qms.risks.selfchecks.SelfCheckFixture.SECOND;
import static qms.risks.selfchecks.SelfCheckFixture.TODAY;
import static qms.risks.selfchecks.SelfCheckFixture.fixture;
import static qms.risks.selfchecks.SelfCheckFixture.notPerformed;
import static qms.risks.selfchecks.SelfCheckFixture.performed;
import static qms.risks.selfchecks.SelfCheckFixture.planned;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_NOT_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PLANNED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.risks.Refusals;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.PerformOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.StateNotPerformed;
import qms.web.problems.CommonProblem;

class SelfCheckTest {

    private static final PerformOccurrence PERFORM =
            new PerformOccurrence(ID, FIRST.occurrence(), TODAY, "PASSED", NINE_OF_TEN);
    private static final StateNotPerformed STATE_NOT_PERFORMED =
            new StateNotPerformed(ID, FIRST.occurrence(), TODAY, "Personalbrist.");

    @Test
    void a_self_check_is_planned_with_its_occurrences() {
        fixture()
                .givenNoPriorActivity()
                .when(new PlanSelfCheck(
                        ID,
                        "bjorken",
                        2026,
                        "Dokumentation",
                        null,
                        "Aktgranskning",
                        null,
                        "TERTIAL",
                        List.of(FIRST, SECOND)))
                .expectEvents(planned(), planned(FIRST), planned(SECOND));
    }

    @Nested
    class A_planned_self_check {

        @Test
        void gets_another_occurrence() {
            fixture()
                    .given(planned(), planned(FIRST))
                    .when(new PlanOccurrence(ID, SECOND))
                    .expectEvents(planned(SECOND));
        }

        @Test
        void gets_a_second_occurrence_of_a_period_with_another_last_day() {
            Occasion extra = new Occasion("T1", LocalDate.of(2026, 3, 31));
            fixture()
                    .given(planned(), planned(FIRST))
                    .when(new PlanOccurrence(ID, extra))
                    .expectEvents(planned(extra));
        }

        @Test
        void has_no_two_occurrences_of_the_same_period_and_day() {
            Refusals.with(
                    fixture().given(planned(), planned(FIRST)).when(new PlanOccurrence(ID, FIRST)),
                    OCCURRENCE_ALREADY_PLANNED);
        }

        @Test
        void is_performed_with_a_judgement_and_what_was_found() {
            fixture().given(planned(), planned(FIRST)).when(PERFORM).expectEvents(performed(FIRST));
        }

        @Test
        void is_stated_as_not_performed_with_the_reason() {
            fixture().given(planned(), planned(FIRST)).when(STATE_NOT_PERFORMED).expectEvents(notPerformed(FIRST));
        }

        @Test
        void has_no_occurrence_to_perform_that_was_never_planned() {
            Refusals.with(fixture().given(planned(), planned(SECOND)).when(PERFORM), CommonProblem.NOT_FOUND);
        }

        @Test
        void has_no_occurrence_to_state_anything_about_that_was_never_planned() {
            Refusals.with(
                    fixture().given(planned(), planned(SECOND)).when(STATE_NOT_PERFORMED), CommonProblem.NOT_FOUND);
        }
    }

    @Nested
    class A_performed_occurrence {

        @Test
        void is_not_performed_twice() {
            Refusals.with(
                    fixture().given(planned(), planned(FIRST), performed(FIRST)).when(PERFORM),
                    OCCURRENCE_ALREADY_PERFORMED);
        }

        @Test
        void is_not_stated_as_not_performed() {
            Refusals.with(
                    fixture().given(planned(), planned(FIRST), performed(FIRST)).when(STATE_NOT_PERFORMED),
                    OCCURRENCE_ALREADY_PERFORMED);
        }

        @Test
        void does_not_hinder_the_next() {
            fixture()
                    .given(planned(), planned(FIRST), planned(SECOND), performed(FIRST))
                    .when(new PerformOccurrence(ID, SECOND.occurrence(), TODAY, "PASSED", NINE_OF_TEN))
                    .expectEvents(performed(SECOND));
        }
    }

    @Nested
    class An_occurrence_that_was_not_performed {

        @Test
        void is_performed_later() {
            fixture()
                    .given(planned(), planned(FIRST), notPerformed(FIRST))
                    .when(PERFORM)
                    .expectEvents(performed(FIRST));
        }

        @Test
        void is_not_stated_as_such_twice() {
            Refusals.with(
                    fixture()
                            .given(planned(), planned(FIRST), notPerformed(FIRST))
                            .when(STATE_NOT_PERFORMED),
                    OCCURRENCE_ALREADY_NOT_PERFORMED);
        }
    }
}
