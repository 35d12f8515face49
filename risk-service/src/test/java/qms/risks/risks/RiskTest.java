package qms.risks.risks;

import static qms.risks.risks.RiskFixture.ID;
import static qms.risks.risks.RiskFixture.TODAY;
import static qms.risks.risks.RiskFixture.accepted;
import static qms.risks.risks.RiskFixture.assessed;
import static qms.risks.risks.RiskFixture.fixture;
import static qms.risks.risks.RiskFixture.identified;
import static qms.risks.risks.RiskFixture.treated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.risks.Refusals;
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.web.problems.CommonProblem;

class RiskTest {

    private static final Decision MEASURES = new Decision("MEASURES", null);

    @Test
    void a_risk_is_named_without_being_assessed() {
        fixture().givenNoPriorActivity().when(identify(null, null)).expectEvents(identified());
    }

    @Test
    void a_risk_is_named_assessed_and_decided_in_the_same_breath() {
        fixture()
                .givenNoPriorActivity()
                .when(identify(new Assessment(4, 3, TODAY), MEASURES))
                .expectEvents(identified(), assessed(4, 3, "CRITICAL"), treated());
    }

    @Test
    void a_critical_risk_is_not_named_and_left_without_a_reason() {
        Refusals.with(
                fixture().givenNoPriorActivity().when(identify(new Assessment(4, 3, TODAY), noAction(null))),
                CommonProblem.INVALID);
    }

    @Nested
    class An_identified_risk {

        @Test
        void is_assessed_with_value_level_and_the_version_of_the_map() {
            fixture()
                    .given(identified())
                    .when(new AssessRisk(ID, new Assessment(2, 5, TODAY)))
                    .expectEvents(assessed(2, 5, "MEDIUM"));
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
                    .when(new AssessRisk(ID, new Assessment(1, 4, TODAY)))
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

    private static IdentifyRisk identify(@Nullable Assessment assessment, @Nullable Decision decision) {
        return new IdentifyRisk(
                ID, "bjorken", 2026, "Nattinsatser", null, "Planera rundan", "Nattbesök uteblir", assessment, decision);
    }

    private static Decision noAction(@Nullable String reason) {
        return new Decision("NO_ACTION", reason);
    }
}
