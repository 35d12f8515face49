package qms.deviations.deviations;

import static qms.deviations.deviations.DeviationFixture.ID;
import static qms.deviations.deviations.DeviationFixture.INVESTIGATOR;
import static qms.deviations.deviations.DeviationFixture.LEX_MARIA;
import static qms.deviations.deviations.DeviationFixture.LEX_SARAH;
import static qms.deviations.deviations.DeviationFixture.MANAGER;
import static qms.deviations.deviations.DeviationFixture.MEASURE;
import static qms.deviations.deviations.DeviationFixture.NOW;
import static qms.deviations.deviations.DeviationFixture.NURSE;
import static qms.deviations.deviations.DeviationFixture.OCCURRED;
import static qms.deviations.deviations.DeviationFixture.REASON;
import static qms.deviations.deviations.DeviationFixture.RISK;
import static qms.deviations.deviations.DeviationFixture.TODAY;
import static qms.deviations.deviations.DeviationFixture.WORDS;
import static qms.deviations.deviations.DeviationFixture.and;
import static qms.deviations.deviations.DeviationFixture.assessed;
import static qms.deviations.deviations.DeviationFixture.causes;
import static qms.deviations.deviations.DeviationFixture.closed;
import static qms.deviations.deviations.DeviationFixture.decided;
import static qms.deviations.deviations.DeviationFixture.escalated;
import static qms.deviations.deviations.DeviationFixture.fixture;
import static qms.deviations.deviations.DeviationFixture.followedUp;
import static qms.deviations.deviations.DeviationFixture.healthCareAssessed;
import static qms.deviations.deviations.DeviationFixture.investigated;
import static qms.deviations.deviations.DeviationFixture.lexCaseOpened;
import static qms.deviations.deviations.DeviationFixture.linked;
import static qms.deviations.deviations.DeviationFixture.measuresDecided;
import static qms.deviations.deviations.DeviationFixture.opened;
import static qms.deviations.deviations.DeviationFixture.reassigned;
import static qms.deviations.deviations.DeviationFixture.reopened;
import static qms.deviations.deviations.DeviationFixture.reported;
import static qms.deviations.deviations.DeviationFixture.returned;
import static qms.deviations.deviations.DeviationFixture.seen;
import static qms.deviations.deviations.DeviationFixture.triaged;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ALREADY_ASSESSED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ALREADY_ESCALATED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ALREADY_THERE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_AWAITS_LEX_CASE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_AWAITS_NO_SUCH_CASE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_CAUSES_NOT_FOUND;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_CONFLICT_OF_INTEREST;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_ENDED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_HEALTH_CARE_NOT_ASSESSED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_MEASURES_NOT_DECIDED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_MEASURES_NOT_DONE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_ASSESSED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_ENDED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_FOLLOWED_UP;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_HEALTH_CARE;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_TRIAGED;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_NOT_UNDER_INVESTIGATION;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_SUSPECTED_MISCONDUCT;
import static qms.deviations.deviations.DeviationProblem.DEVIATION_WITHOUT_MEASURES;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.deviations.deviations.DeviationCommand.AssessDeviation;
import qms.deviations.deviations.DeviationCommand.AssessHealthCare;
import qms.deviations.deviations.DeviationCommand.CloseDeviation;
import qms.deviations.deviations.DeviationCommand.DecideOnMeasures;
import qms.deviations.deviations.DeviationCommand.DismissDeviation;
import qms.deviations.deviations.DeviationCommand.EscalateDeviation;
import qms.deviations.deviations.DeviationCommand.FindCauses;
import qms.deviations.deviations.DeviationCommand.InformStaff;
import qms.deviations.deviations.DeviationCommand.LinkMeasure;
import qms.deviations.deviations.DeviationCommand.NoteLexCase;
import qms.deviations.deviations.DeviationCommand.OpenInvestigation;
import qms.deviations.deviations.DeviationCommand.ReassignDeviation;
import qms.deviations.deviations.DeviationCommand.ReopenDeviation;
import qms.deviations.deviations.DeviationCommand.ReportDeviation;
import qms.deviations.deviations.DeviationCommand.ReturnDeviation;
import qms.deviations.platform.LexOutcome;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationReported;
import qms.events.measures.MeasureId;
import qms.service.Refusals;
import qms.web.problems.Problem;

class DeviationTest {

    private static final MeasureId SECOND = MeasureId.of("018f0000-0000-7000-8000-0000000000c2");

    @Test
    void what_is_not_said_of_a_report_is_now() {
        fixture()
                .givenNoPriorActivity()
                .when(new ReportDeviation(ID, "bjorken", OCCURRED, null, null, false, NURSE, WORDS, null, RISK, null))
                .expectEvents(reported());
    }

    /** Hard case 52: what was written on paper keeps its own days, and is known since it was entered. */
    @Test
    void hard_case_52_a_report_entered_after_an_outage_was_reported_when_it_was_written() {
        Instant written = OCCURRED.plusSeconds(3600);
        fixture()
                .givenNoPriorActivity()
                .when(new ReportDeviation(ID, "bjorken", OCCURRED, null, written, true, NURSE, WORDS, null, null, null))
                .expectEvents(new DeviationReported(
                        ID, "bjorken", null, OCCURRED, written, written, true, NURSE, WORDS, null, null, null, NOW));
    }

    @Nested
    class Before_it_is_assessed {

        @Test
        void it_is_sent_to_another_unit_and_not_to_its_own() {
            refused(List.of(reported()), new ReassignDeviation(ID, "bjorken", REASON), DEVIATION_ALREADY_THERE);
            refused(
                    List.of(reported(), reassigned()),
                    new ReassignDeviation(ID, "granen", REASON),
                    DEVIATION_ALREADY_THERE);
        }

        @Test
        void it_is_judged_before_it_is_investigated() {
            refused(List.of(reported()), new OpenInvestigation(ID, INVESTIGATOR, null), DEVIATION_NOT_TRIAGED);
        }

        @Test
        void suspected_misconduct_is_not_put_aside() {
            refused(
                    List.of(reported(), triaged(true, "SOL")),
                    new DismissDeviation(ID, REASON),
                    DEVIATION_SUSPECTED_MISCONDUCT);
        }

        @Test
        void causes_are_found_by_an_investigation() {
            refused(
                    List.of(reported(), triaged(false)),
                    new FindCauses(ID, List.of("ROUTINES"), "ROUTINES", List.of()),
                    DEVIATION_NOT_UNDER_INVESTIGATION);
        }

        @Test
        void its_causes_are_found_first() {
            refused(List.of(reported(), triaged(false), opened()), assess(MANAGER), DEVIATION_CAUSES_NOT_FOUND);
        }

        @Test
        void what_does_not_concern_health_care_is_not_assessed_for_it() {
            refused(
                    List.of(reported(), triaged(false, "SOL")),
                    new AssessHealthCare(ID, "NO_INJURY", RISK, WORDS, "p-mas", TODAY),
                    DEVIATION_NOT_HEALTH_CARE);
        }
    }

    /** Hard case 44: whoever reported, or investigated suspected misconduct, does not judge it; a small unit says why it must be so. */
    @Nested
    class Hard_case_44_a_conflict_of_interest {

        private final List<DeviationEvent> suspected = List.of(reported(), triaged(true, "SOL"), opened(), causes());

        @Test
        void whoever_reported_does_not_investigate() {
            refused(
                    List.of(reported(), triaged(false, "SOL")),
                    new OpenInvestigation(ID, NURSE, null),
                    DEVIATION_CONFLICT_OF_INTEREST);
        }

        @Test
        void whoever_investigated_suspected_misconduct_does_not_assess_it() {
            refused(suspected, assess(INVESTIGATOR), DEVIATION_CONFLICT_OF_INTEREST);
            refused(suspected, assess(NURSE), DEVIATION_CONFLICT_OF_INTEREST);
            fixture().given(suspected).when(assess(MANAGER)).expectEvents(assessed());
        }

        @Test
        void a_manager_may_investigate_and_assess_what_is_no_misconduct() {
            fixture().given(investigated()).when(assess(INVESTIGATOR)).expectSuccessfulHandlerExecution();
        }

        @Test
        void is_accepted_with_a_reason_that_stays() {
            fixture()
                    .given(reported(), triaged(false, "SOL"))
                    .when(new OpenInvestigation(ID, NURSE, REASON))
                    .expectEvents(new DeviationInvestigationOpened(ID, "bjorken", NURSE, REASON, NOW));
        }
    }

    @Nested
    class An_escalated_deviation {

        @Test
        void stays_open_until_the_case_is_decided() {
            refused(
                    and(investigated(), escalated(LEX_SARAH)),
                    new CloseDeviation(ID, TODAY, List.of()),
                    DEVIATION_AWAITS_LEX_CASE);
        }

        @Test
        void is_escalated_once_to_each_kind() {
            refused(List.of(reported(), escalated(LEX_SARAH)), escalate(), DEVIATION_ALREADY_ESCALATED);
        }

        @Test
        void waits_for_both_cases() {
            fixture()
                    .given(and(investigated(), escalated(LEX_SARAH), escalated(LEX_MARIA)))
                    .when(new ReturnDeviation(ID, LEX_MARIA, LexOutcome.DECIDED, null))
                    .expectEvents(returned(LEX_MARIA, "DECIDED"));
            refused(
                    and(investigated(), escalated(LEX_SARAH), escalated(LEX_MARIA), returned(LEX_MARIA, "DECIDED")),
                    assess(MANAGER),
                    DEVIATION_AWAITS_LEX_CASE);
        }

        @Test
        void hears_of_its_own_case_only_and_notes_it_once() {
            refused(
                    List.of(reported(), escalated(LEX_SARAH)),
                    new NoteLexCase(ID, LEX_MARIA),
                    DEVIATION_AWAITS_NO_SUCH_CASE);
            refused(
                    List.of(reported(), escalated(LEX_SARAH), returned(LEX_SARAH, "DECIDED")),
                    new ReturnDeviation(ID, LEX_SARAH, LexOutcome.DECIDED, null),
                    DEVIATION_AWAITS_NO_SUCH_CASE);
            fixture()
                    .given(reported(), escalated(LEX_SARAH), lexCaseOpened())
                    .when(new NoteLexCase(ID, LEX_SARAH))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        /** Hard case 42: a declined lex Sarah returns as a deviation with its reason, and is no suspected misconduct any more. */
        @Test
        void hard_case_42_goes_on_as_a_deviation_when_lex_sarah_was_declined() {
            List<DeviationEvent> suspected =
                    List.of(reported(), triaged(true, "SOL"), opened(), causes(), escalated(LEX_SARAH));
            fixture()
                    .given(suspected)
                    .when(new ReturnDeviation(ID, LEX_SARAH, LexOutcome.DECLINED, REASON))
                    .expectEvents(returned(LEX_SARAH, "DECLINED"));
            fixture()
                    .given(and(suspected, returned(LEX_SARAH, "DECLINED"), assessed(), measuresDecided(REASON)))
                    .when(new CloseDeviation(ID, TODAY, List.of()))
                    .expectEvents(closed());
        }
    }

    @Nested
    class Closing {

        private final List<DeviationEvent> withMeasure =
                and(investigated(), assessed(), healthCareAssessed(), linked(), measuresDecided(null), followedUp());

        @Test
        void comes_after_a_decision_on_measures() {
            refused(investigated(), new DecideOnMeasures(ID, REASON), DEVIATION_NOT_ASSESSED);
            refused(and(investigated(), assessed()), new DecideOnMeasures(ID, null), DEVIATION_WITHOUT_MEASURES);
            refused(
                    and(investigated(), assessed()),
                    new CloseDeviation(ID, TODAY, List.of()),
                    DEVIATION_MEASURES_NOT_DECIDED);
            refused(decided(), new OpenInvestigation(ID, INVESTIGATOR, null), DEVIATION_ALREADY_ASSESSED);
        }

        /** Hard case 45: suspected misconduct is never closed before it is followed up, not even where nothing had to be done. */
        @Test
        void hard_case_45_of_suspected_misconduct_comes_after_the_follow_up() {
            List<DeviationEvent> suspected =
                    List.of(reported(), triaged(true, "SOL"), opened(), causes(), assessed(), measuresDecided(REASON));
            refused(suspected, new CloseDeviation(ID, TODAY, List.of()), DEVIATION_NOT_FOLLOWED_UP);
            fixture()
                    .given(and(suspected, followedUp()))
                    .when(new CloseDeviation(ID, TODAY, List.of()))
                    .expectEvents(closed());
        }

        @Test
        void waits_for_every_measure() {
            refused(
                    withMeasure,
                    new CloseDeviation(ID, TODAY, List.of(seen(MEASURE, "IMPLEMENTED"))),
                    DEVIATION_MEASURES_NOT_DONE);
            fixture()
                    .given(withMeasure)
                    .when(new CloseDeviation(ID, TODAY, List.of(seen(MEASURE, "EFFECT_CHECKED"))))
                    .expectEvents(closed(seen(MEASURE, "EFFECT_CHECKED")));
        }

        /** In the window between: a measure was linked after somebody had looked, and before they closed. */
        @Test
        void is_refused_when_a_measure_was_linked_after_the_others_were_looked_at() {
            CloseDeviation onTheStrengthOfOne = new CloseDeviation(ID, TODAY, List.of(seen(MEASURE, "EFFECT_CHECKED")));
            fixture()
                    .given(withMeasure)
                    .andGivenCommands(new LinkMeasure(ID, SECOND))
                    .when(onTheStrengthOfOne)
                    .expectNoEvents()
                    .expectException(Problem.class);
        }

        @Test
        void waits_for_the_health_care_part() {
            refused(
                    and(investigated(), assessed(), measuresDecided(REASON)),
                    new CloseDeviation(ID, TODAY, List.of()),
                    DEVIATION_HEALTH_CARE_NOT_ASSESSED);
        }

        @Test
        void ends_it() {
            refused(and(decided(), closed()), new LinkMeasure(ID, MEASURE), DEVIATION_ENDED);
            refused(and(decided(), closed()), new InformStaff(ID, TODAY), DEVIATION_NOT_FOLLOWED_UP);
        }

        @Test
        void is_undone_with_a_reason() {
            fixture()
                    .given(and(decided(), closed()))
                    .when(new ReopenDeviation(ID, REASON))
                    .expectEvents(reopened());
            refused(decided(), new ReopenDeviation(ID, REASON), DEVIATION_NOT_ENDED);
        }
    }

    @Test
    void a_measure_is_named_once() {
        fixture()
                .given(reported(), linked())
                .when(new LinkMeasure(ID, MEASURE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static AssessDeviation assess(String by) {
        return new AssessDeviation(ID, WORDS, RISK, by, TODAY, null);
    }

    private static EscalateDeviation escalate() {
        return new EscalateDeviation(ID, LEX_SARAH, REASON, MANAGER, "SOL", "PROVISION", null, null, null);
    }

    private static void refused(List<DeviationEvent> given, DeviationCommand command, DeviationProblem problem) {
        ResultValidator<Deviation> result = fixture().given(given).when(command);
        Refusals.with(result, problem);
    }
}
