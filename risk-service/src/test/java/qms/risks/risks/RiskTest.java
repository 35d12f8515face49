package qms.risks.risks;

import static qms.risks.risks.RiskFixture.ID;
import static qms.risks.risks.RiskFixture.NOW;
import static qms.risks.risks.RiskFixture.accepted;
import static qms.risks.risks.RiskFixture.assessed;
import static qms.risks.risks.RiskFixture.fixture;
import static qms.risks.risks.RiskFixture.identified;
import static qms.risks.risks.RiskFixture.judged;
import static qms.risks.risks.RiskFixture.linked;
import static qms.risks.risks.RiskFixture.residual;
import static qms.risks.risks.RiskFixture.treated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.events.risks.RiskAccepted;
import qms.risks.risks.RiskCommand.AssessResidualRisk;
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.CloseRisk;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.risks.risks.RiskCommand.LinkMeasure;
import qms.service.Refusals;
import qms.web.problems.CommonProblem;

class RiskTest {

    private static final Decision MEASURES = new Decision("MEASURES", null, null, null);

    @Test
    void a_risk_is_named_without_being_assessed() {
        fixture().givenNoPriorActivity().when(identify(null, null)).expectEvents(identified());
    }

    @Test
    void a_risk_is_named_assessed_and_decided_in_the_same_breath() {
        fixture()
                .givenNoPriorActivity()
                .when(identify(judged(4, 3), MEASURES))
                .expectEvents(identified(), assessed(4, 3, "CRITICAL"), treated());
    }

    @Test
    void a_critical_risk_is_not_named_and_left_without_a_reason() {
        Refusals.with(
                fixture().givenNoPriorActivity().when(identify(judged(4, 3), noAction(null))), CommonProblem.INVALID);
    }

    @Nested
    class An_identified_risk {

        @Test
        void is_assessed_with_value_level_and_the_version_of_the_map() {
            fixture().given(identified()).when(new AssessRisk(ID, judged(2, 5))).expectEvents(assessed(2, 5, "MEDIUM"));
        }

        @Test
        void is_met_with_measures() {
            fixture().given(identified()).when(new DecideOnRisk(ID, MEASURES)).expectEvents(treated());
        }

        @Test
        void is_left_without_a_reason_while_nobody_has_called_it_critical() {
            fixture()
                    .given(identified())
                    .when(new DecideOnRisk(ID, noAction(null)))
                    .expectEvents(accepted(null));
        }
    }

    @Nested
    class A_critical_risk {

        @Test
        void is_left_with_a_reason() {
            fixture()
                    .given(identified(), assessed(5, 5, "CRITICAL"))
                    .when(new DecideOnRisk(ID, noAction("Verksamheten läggs ned i maj.")))
                    .expectEvents(accepted("Verksamheten läggs ned i maj."));
        }

        @Test
        void is_not_left_without_a_reason() {
            Refusals.with(
                    fixture()
                            .given(identified(), assessed(5, 5, "CRITICAL"))
                            .when(new DecideOnRisk(ID, noAction(null))),
                    CommonProblem.INVALID);
        }

        @Test
        void is_assessed_again() {
            fixture()
                    .given(identified(), assessed(5, 5, "CRITICAL"), treated())
                    .when(new AssessRisk(ID, judged(1, 4)))
                    .expectEvents(assessed(1, 4, "LOW"));
        }

        @Test
        void stays_critical_when_an_older_assessment_is_entered_afterwards() {
            Refusals.with(
                    fixture()
                            .given(
                                    identified(),
                                    assessed(5, 5, "CRITICAL"),
                                    assessed(1, 1, "LOW", LocalDate.of(2026, 1, 15)))
                            .when(new DecideOnRisk(ID, noAction(null))),
                    CommonProblem.INVALID);
        }
    }

    @Nested
    class A_decided_risk {

        @Test
        void is_decided_otherwise() {
            fixture()
                    .given(identified(), accepted("Sällsynt."))
                    .when(new DecideOnRisk(ID, MEASURES))
                    .expectEvents(treated());
        }

        @Test
        void is_not_decided_the_same_again() {
            Refusals.with(
                    fixture().given(identified(), treated()).when(new DecideOnRisk(ID, MEASURES)),
                    RiskProblem.RISK_ALREADY_DECIDED);
        }
    }

    @Nested
    class A_treated_risk {

        @Test
        void is_judged_again_for_what_is_left() {
            fixture()
                    .given(identified(), assessed(5, 5, "CRITICAL"), treated())
                    .when(new AssessResidualRisk(ID, judged(1, 3)))
                    .expectEvents(residual(1, 3, "LOW"));
        }

        @Test
        void is_not_judged_for_what_is_left_before_it_was_assessed() {
            Refusals.with(
                    fixture().given(identified(), treated()).when(new AssessResidualRisk(ID, judged(1, 3))),
                    RiskProblem.RISK_NOT_TREATED);
        }

        @Test
        void hears_of_a_measure_once() {
            fixture()
                    .given(identified(), treated(), linked())
                    .when(new LinkMeasure(ID, RiskFixture.MEASURE))
                    .expectNoEvents();
        }

        @Test
        void is_not_closed_while_a_measure_depends_on_it() {
            Refusals.with(
                    fixture().given(identified(), treated(), linked()).when(new CloseRisk(ID, "Klart.", true)),
                    RiskProblem.RISK_HAS_OPEN_MEASURES);
        }
    }

    @Test
    void an_accepted_risk_is_accepted_for_longer() {
        Decision longer = new Decision("NO_ACTION", "Sällsynt.", "Avdelningschef", LocalDate.of(2027, 3, 31));
        fixture()
                .given(identified(), accepted("Sällsynt."))
                .when(new DecideOnRisk(ID, longer))
                .expectEvents(
                        new RiskAccepted(ID, "bjorken", "Sällsynt.", "Avdelningschef", LocalDate.of(2027, 3, 31), NOW));
    }

    @Test
    void a_risk_that_goes_on_in_a_later_year_is_left_as_it_was() {
        Refusals.with(
                fixture().given(identified(), RiskFixture.carriedOver()).when(new AssessRisk(ID, judged(1, 1))),
                RiskProblem.RISK_ENDED);
    }

    private static IdentifyRisk identify(@Nullable Assessment assessment, @Nullable Decision decision) {
        return new IdentifyRisk(
                ID,
                "bjorken",
                2026,
                "Nattinsatser",
                null,
                "Planera rundan",
                "Nattbesök uteblir",
                null,
                assessment,
                decision);
    }

    private static Decision noAction(@Nullable String reason) {
        return new Decision("NO_ACTION", reason, null, null);
    }
}
