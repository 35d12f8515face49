package qms.processes.unitdescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.processes.unitdescriptions.FollowUpState.DUE;
import static qms.processes.unitdescriptions.FollowUpState.LOCKED;
import static qms.processes.unitdescriptions.FollowUpState.MISSING;
import static qms.processes.unitdescriptions.FollowUpState.NOT_DUE;
import static qms.processes.unitdescriptions.FollowUpState.SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.ID;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.NOW;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.POLICY;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.TODAY;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.adopted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.locked;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.submitted;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.events.unitdescriptions.FollowUpCorrected;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.service.Folding;
import qms.web.time.FollowUpPeriod;

class StandingTest {

    @Test
    void hard_case_51_a_section_with_only_its_T2_misses_T1_and_nobody_guesses_that_it_went_as_planned() {
        FollowUpSubmitted onlyT2 = new FollowUpSubmitted(
                ID, "bjorken", 2017, "SELF_CHECKS", "T2", "Enligt plan", null, null, null, null, NOW);
        assertThat(standing(TODAY, FollowUpPeriod.T1, adopted(2017), onlyT2)).isEqualTo(MISSING);
        assertThat(standing(TODAY, FollowUpPeriod.T2, adopted(2017), onlyT2)).isEqualTo(SUBMITTED);
    }

    @Test
    void a_period_is_due_from_the_day_after_it_until_the_last_day_of_the_policy() {
        assertThat(standing(LocalDate.of(2026, 4, 30), FollowUpPeriod.T1, adopted(2026)))
                .isEqualTo(NOT_DUE);
        assertThat(standing(LocalDate.of(2026, 5, 1), FollowUpPeriod.T1, adopted(2026)))
                .isEqualTo(DUE);
        assertThat(standing(LocalDate.of(2026, 5, 31), FollowUpPeriod.T1, adopted(2026)))
                .isEqualTo(DUE);
        assertThat(standing(LocalDate.of(2026, 6, 1), FollowUpPeriod.T1, adopted(2026)))
                .isEqualTo(MISSING);
        assertThat(standing(LocalDate.of(2026, 9, 30), FollowUpPeriod.T2, adopted(2026)))
                .isEqualTo(DUE);
        assertThat(standing(LocalDate.of(2027, 2, 1), FollowUpPeriod.VB, adopted(2026)))
                .isEqualTo(MISSING);
    }

    @Test
    void it_is_told_as_it_stood_on_the_day_asked_about() {
        assertThat(standing(TODAY.minusDays(1), FollowUpPeriod.T1, adopted(2026), submitted(2026, null)))
                .isEqualTo(DUE);
        assertThat(standing(TODAY, FollowUpPeriod.T1, adopted(2026), submitted(2026, null)))
                .isEqualTo(SUBMITTED);
    }

    @Test
    void a_correction_does_not_make_what_was_missing_submitted() {
        FollowUpCorrected corrected =
                new FollowUpCorrected(ID, "bjorken", 2025, "SELF_CHECKS", "T1", "Tre av fyra.", "Glömd.", NOW);
        assertThat(standing(TODAY, FollowUpPeriod.T1, adopted(2025), locked(2025), corrected))
                .isEqualTo(MISSING);
        assertThat(standing(TODAY, FollowUpPeriod.T1, adopted(2025), submitted(2025, null), locked(2025), corrected))
                .isEqualTo(LOCKED);
    }

    private static FollowUpState standing(LocalDate day, FollowUpPeriod period, UnitDescriptionEvent... events) {
        UnitDescriptionView view = Folding.fold(new UnitDescriptionProjection(), events);
        return new Standing(view, POLICY, day).of(view.sections().getFirst(), period);
    }
}
