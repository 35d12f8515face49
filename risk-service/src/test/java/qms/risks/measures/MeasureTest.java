package qms.risks.measures;

import static qms.risks.measures.MeasureFixture.DUE;
import static qms.risks.measures.MeasureFixture.ID;
import static qms.risks.measures.MeasureFixture.LATER;
import static qms.risks.measures.MeasureFixture.ORIGINS;
import static qms.risks.measures.MeasureFixture.TODAY;
import static qms.risks.measures.MeasureFixture.cancelled;
import static qms.risks.measures.MeasureFixture.closed;
import static qms.risks.measures.MeasureFixture.decided;
import static qms.risks.measures.MeasureFixture.fixture;
import static qms.risks.measures.MeasureFixture.implemented;
import static qms.risks.measures.MeasureFixture.judged;
import static qms.risks.measures.MeasureFixture.postponed;
import static qms.risks.measures.MeasureFixture.proposed;
import static qms.risks.measures.MeasureFixture.rejected;
import static qms.risks.measures.MeasureFixture.started;
import static qms.risks.measures.MeasureProblem.MEASURE_EFFECT_NOT_JUDGED;
import static qms.risks.measures.MeasureProblem.MEASURE_ENDED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_DECIDED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_IMPLEMENTED;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_ONGOING;
import static qms.risks.measures.MeasureProblem.MEASURE_NOT_PROPOSED;
import static qms.risks.measures.MeasureProblem.MEASURE_ORIGIN_KNOWN;
import static qms.risks.measures.MeasureProblem.MEASURE_POSTPONED_TO_AN_EARLIER_DAY;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.events.measures.MeasurePostponed;
import qms.risks.measures.MeasureCommand.AddOrigin;
import qms.risks.measures.MeasureCommand.CancelMeasure;
import qms.risks.measures.MeasureCommand.CloseMeasure;
import qms.risks.measures.MeasureCommand.DecideOnMeasure;
import qms.risks.measures.MeasureCommand.ImplementMeasure;
import qms.risks.measures.MeasureCommand.InformStaff;
import qms.risks.measures.MeasureCommand.PostponeMeasure;
import qms.risks.measures.MeasureCommand.ProposeMeasure;
import qms.risks.measures.MeasureCommand.RejectMeasure;
import qms.risks.measures.MeasureCommand.StartMeasure;
import qms.service.Refusals;

class MeasureTest {

    private static final PostponeMeasure POSTPONE = new PostponeMeasure(ID, LATER, "Rekryteringen drar ut på tiden.");
    private static final RejectMeasure REJECT = new RejectMeasure(ID, "Ryms inte i budget.");
    private static final CancelMeasure CANCEL = new CancelMeasure(ID, "Enheten flyttar.");

    @Test
    void a_measure_is_put_forward_with_what_it_comes_from() {
        fixture()
                .givenNoPriorActivity()
                .when(new ProposeMeasure(
                        ID, "bjorken", ORIGINS, "Inför en andra nattrunda", null, "Enhetschef", DUE, null))
                .expectEvents(proposed());
    }

    @Nested
    class A_proposed_measure {

        @Test
        void is_decided_as_it_was_proposed() {
            fixture()
                    .given(proposed())
                    .when(new DecideOnMeasure(ID, null, null))
                    .expectEvents(decided());
        }

        @Test
        void is_decided_with_another_role_and_day() {
            fixture()
                    .given(proposed())
                    .when(new DecideOnMeasure(ID, "Samordnare", LATER))
                    .expectEvents(decided("Samordnare", LATER));
        }

        @Test
        void is_rejected_with_a_reason() {
            fixture().given(proposed()).when(REJECT).expectEvents(rejected());
        }

        @Test
        void is_not_started() {
            Refusals.with(fixture().given(proposed()).when(new StartMeasure(ID)), MEASURE_NOT_DECIDED);
        }

        @Test
        void is_not_implemented() {
            Refusals.with(fixture().given(proposed()).when(new ImplementMeasure(ID, TODAY)), MEASURE_NOT_ONGOING);
        }

        @Test
        void is_not_postponed() {
            Refusals.with(fixture().given(proposed()).when(POSTPONE), MEASURE_NOT_DECIDED);
        }

        @Test
        void is_not_cancelled() {
            Refusals.with(fixture().given(proposed()).when(CANCEL), MEASURE_NOT_DECIDED);
        }

        @Test
        void is_not_closed() {
            Refusals.with(fixture().given(proposed()).when(new CloseMeasure(ID)), MEASURE_NOT_IMPLEMENTED);
        }
    }

    @Nested
    class A_decided_measure {

        @Test
        void is_started() {
            fixture().given(proposed(), decided()).when(new StartMeasure(ID)).expectEvents(started());
        }

        @Test
        void is_postponed_to_a_later_day() {
            fixture().given(proposed(), decided()).when(POSTPONE).expectEvents(postponed());
        }

        @Test
        void is_not_postponed_to_an_earlier_day() {
            Refusals.with(
                    fixture().given(proposed(), decided()).when(new PostponeMeasure(ID, DUE, "Samma dag.")),
                    MEASURE_POSTPONED_TO_AN_EARLIER_DAY);
        }

        @Test
        void is_given_up() {
            fixture().given(proposed(), decided()).when(CANCEL).expectEvents(cancelled());
        }

        @Test
        void is_not_decided_again() {
            Refusals.with(
                    fixture().given(proposed(), decided()).when(new DecideOnMeasure(ID, null, null)),
                    MEASURE_NOT_PROPOSED);
        }

        @Test
        void is_not_rejected() {
            Refusals.with(fixture().given(proposed(), decided()).when(REJECT), MEASURE_NOT_PROPOSED);
        }

        @Test
        void is_not_implemented_before_it_is_started() {
            Refusals.with(
                    fixture().given(proposed(), decided()).when(new ImplementMeasure(ID, TODAY)), MEASURE_NOT_ONGOING);
        }
    }

    @Nested
    class An_ongoing_measure {

        @Test
        void is_implemented_on_a_day() {
            fixture()
                    .given(proposed(), decided(), started())
                    .when(new ImplementMeasure(ID, TODAY))
                    .expectEvents(implemented());
        }

        @Test
        void is_not_started_again() {
            Refusals.with(
                    fixture().given(proposed(), decided(), started()).when(new StartMeasure(ID)), MEASURE_NOT_DECIDED);
        }

        @Test
        void is_not_closed_before_it_is_implemented() {
            Refusals.with(
                    fixture().given(proposed(), decided(), started()).when(new CloseMeasure(ID)),
                    MEASURE_NOT_IMPLEMENTED);
        }
    }

    @Nested
    class A_postponed_measure {

        @Test
        void is_taken_up_again() {
            fixture()
                    .given(proposed(), decided(), postponed())
                    .when(new StartMeasure(ID))
                    .expectEvents(started());
        }

        @Test
        void is_postponed_once_more_past_the_new_day() {
            fixture()
                    .given(proposed(), decided(), postponed())
                    .when(new PostponeMeasure(ID, LATER.plusDays(1), "En dag till."))
                    .expectEvents(
                            new MeasurePostponed(ID, "bjorken", LATER.plusDays(1), "En dag till.", MeasureFixture.NOW));
        }

        @Test
        void is_not_postponed_to_before_the_new_day() {
            Refusals.with(
                    fixture()
                            .given(proposed(), decided(), postponed())
                            .when(new PostponeMeasure(ID, DUE.plusDays(1), "För tidigt.")),
                    MEASURE_POSTPONED_TO_AN_EARLIER_DAY);
        }
    }

    @Nested
    class An_implemented_measure {

        @Test
        void is_closed_once_its_effect_is_judged() {
            fixture()
                    .given(proposed(), decided(), started(), implemented(), judged("EFFECTIVE"))
                    .when(new CloseMeasure(ID))
                    .expectEvents(closed());
        }

        @Test
        void is_not_postponed() {
            Refusals.with(
                    fixture()
                            .given(proposed(), decided(), started(), implemented())
                            .when(POSTPONE),
                    MEASURE_NOT_DECIDED);
        }

        @Test
        void is_not_given_up() {
            Refusals.with(
                    fixture()
                            .given(proposed(), decided(), started(), implemented())
                            .when(CANCEL),
                    MEASURE_NOT_DECIDED);
        }
    }

    @Test
    void a_closed_measure_is_not_closed_again() {
        Refusals.with(
                fixture()
                        .given(proposed(), decided(), started(), implemented(), closed())
                        .when(new CloseMeasure(ID)),
                MEASURE_NOT_IMPLEMENTED);
    }

    @Test
    void a_rejected_measure_is_not_decided() {
        Refusals.with(
                fixture().given(proposed(), rejected()).when(new DecideOnMeasure(ID, null, null)),
                MEASURE_NOT_PROPOSED);
    }

    @Test
    void a_measure_given_up_is_not_started() {
        Refusals.with(
                fixture().given(proposed(), decided(), cancelled()).when(new StartMeasure(ID)), MEASURE_NOT_DECIDED);
    }

    /** Imports record history: an ongoing measure may never have been decided here. */
    @Test
    void an_imported_ongoing_measure_is_implemented() {
        fixture()
                .given(proposed(), started())
                .when(new ImplementMeasure(ID, TODAY))
                .expectEvents(implemented());
    }

    @Test
    void a_measure_is_not_closed_before_its_effect_is_judged() {
        Refusals.with(
                fixture().given(proposed(), decided(), started(), implemented()).when(new CloseMeasure(ID)),
                MEASURE_EFFECT_NOT_JUDGED);
    }

    @Test
    void the_work_group_is_told_of_an_effect_that_has_been_judged() {
        Refusals.with(
                fixture()
                        .given(proposed(), decided(), started(), implemented(), closed())
                        .when(new InformStaff(ID, TODAY)),
                MEASURE_EFFECT_NOT_JUDGED);
    }

    @Test
    void a_measure_serves_the_same_thing_once() {
        Refusals.with(fixture().given(proposed()).when(new AddOrigin(ID, ORIGINS.getFirst())), MEASURE_ORIGIN_KNOWN);
    }

    @Test
    void a_measure_that_was_given_up_serves_nothing_more() {
        Refusals.with(
                fixture().given(proposed(), rejected()).when(new AddOrigin(ID, MeasureFixture.SURVEY)), MEASURE_ENDED);
    }
}
