package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.lexsarah.LexSarahFixture.ID;
import static qms.deviations.lexsarah.LexSarahFixture.NOW;
import static qms.deviations.lexsarah.LexSarahFixture.TODAY;
import static qms.deviations.lexsarah.LexSarahFixture.WORDS;
import static qms.deviations.lexsarah.LexSarahFixture.fixture;
import static qms.deviations.lexsarah.LexSarahFixture.reported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.deviations.lexsarah.LexSarahCommand.UndoLexSarahCorrection;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahReported;
import qms.service.Refusals;

class LexSarahUndoingTest {

    private static final LexSarahCorrected AREA = corrected("LSS", null, null);
    private static final LexSarahCorrected DAY = corrected(null, TODAY.minusDays(9), null);
    private static final LexSarahCorrected CATEGORY = corrected(null, null, "TREATMENT");

    @Test
    void a_correction_that_is_undone_has_its_field_as_before_and_leaves_the_later_one() {
        fixture()
                .given(reported(), AREA, DAY)
                .when(undo(1))
                .expectEvents(new LexSarahCorrected(
                        ID, reported().unit(), WORDS, reported().lawArea(), null, null, null, NOW, 1L));
    }

    @Test
    void a_field_that_a_later_correction_has_changed_is_not_undone_before_it() {
        Refusals.with(
                fixture()
                        .given(reported(), CATEGORY, DAY, corrected(null, null, "PROVISION"))
                        .when(undo(1)),
                LexSarahProblem.LEX_SARAH_CORRECTED_SINCE);
    }

    @Test
    void a_step_is_not_undone() {
        Refusals.with(fixture().given(reported(), AREA).when(undo(0)), LexSarahProblem.LEX_SARAH_STEP_NOT_UNDONE);
    }

    /** Whatever was corrected, in whatever order: without the one that is undone the report is as if it had never been made. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoing_one_leaves_all_others(long seed) {
        Random random = new Random(seed);
        List<LexSarahCorrected> made = new ArrayList<>(List.of(AREA, DAY, CATEGORY));
        Collections.shuffle(made, random);
        int undone = random.nextInt(made.size());
        LexSarahCorrections corrections = new LexSarahCorrections();
        corrections.after(reported(), 0);
        for (int at = 0; at < made.size(); at++) {
            corrections.after(made.get(at), at + 1);
        }
        List<LexSarahCorrected> after = new ArrayList<>(made);
        after.add(corrections.undone(undo(undone + 1), reported().unit(), NOW));
        made.remove(undone);

        assertThat(folded(after)).isEqualTo(folded(made));
    }

    private static LexSarahReported folded(List<LexSarahCorrected> corrections) {
        LexSarahReported report = reported();
        for (LexSarahCorrected correction : corrections) {
            report = correction.of(report);
        }
        return report;
    }

    private static UndoLexSarahCorrection undo(long number) {
        return new UndoLexSarahCorrection(ID, number, WORDS);
    }

    private static LexSarahCorrected corrected(
            @Nullable String area, @Nullable LocalDate day, @Nullable String category) {
        return new LexSarahCorrected(ID, reported().unit(), WORDS, area, day, category, null, NOW);
    }
}
