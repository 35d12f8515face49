package qms.risks.selfchecks;

import static qms.risks.selfchecks.SelfCheckFixture.EVERY_TERTIAL;
import static qms.risks.selfchecks.SelfCheckFixture.FIRST;
import static qms.risks.selfchecks.SelfCheckFixture.ID;
import static qms.risks.selfchecks.SelfCheckFixture.NINE_OF_TEN;
import static qms.risks.selfchecks.SelfCheckFixture.SECOND;
import static qms.risks.selfchecks.SelfCheckFixture.SEED;
import static qms.risks.selfchecks.SelfCheckFixture.TODAY;
import static qms.risks.selfchecks.SelfCheckFixture.designed;
import static qms.risks.selfchecks.SelfCheckFixture.fixture;
import static qms.risks.selfchecks.SelfCheckFixture.notPerformed;
import static qms.risks.selfchecks.SelfCheckFixture.performed;
import static qms.risks.selfchecks.SelfCheckFixture.plan;
import static qms.risks.selfchecks.SelfCheckFixture.planned;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_NOT_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PERFORMED;
import static qms.risks.selfchecks.SelfCheckProblem.OCCURRENCE_ALREADY_PLANNED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.events.selfchecks.SampleDrawn;
import qms.risks.selfchecks.OccurrenceCommand.DrawSample;
import qms.risks.selfchecks.OccurrenceCommand.PerformOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StateNotPerformed;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.PlanAhead;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.service.Refusals;
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
                .when(new PlanSelfCheck(plan(null), List.of(FIRST, SECOND)))
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

    @Nested
    class A_self_check_with_a_rule {

        @Test
        void plans_what_the_rule_gives_until_the_day_and_names_the_other_year() {
            fixture()
                    .given(planned(), designed(EVERY_TERTIAL))
                    .when(new PlanAhead(ID, LocalDate.of(2027, 4, 30)))
                    .expectEvents(
                            planned(FIRST),
                            planned(SECOND),
                            planned(new Occasion("T3", LocalDate.of(2026, 12, 31))),
                            planned(new Occasion("2027-T1", LocalDate.of(2027, 4, 30))));
        }

        @Test
        void plans_nothing_twice() {
            fixture()
                    .given(planned(), designed(EVERY_TERTIAL), planned(FIRST), planned(SECOND))
                    .when(new PlanAhead(ID, SECOND.due()))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }
    }

    /** Hard case 31: ten of the fifty, drawn by a seed that is kept beside what it was drawn from. */
    @Test
    void a_sample_is_recorded_with_its_seed_and_population() {
        fixture()
                .given(planned(), planned(FIRST))
                .when(new DrawSample(ID, FIRST.occurrence(), SEED, 50, List.of(), 10))
                .expectEvents(new SampleDrawn(
                        ID, "bjorken", FIRST.occurrence(), Draw.of(SEED, 50, List.of(), 10), SelfCheckFixture.NOW));
    }
}
