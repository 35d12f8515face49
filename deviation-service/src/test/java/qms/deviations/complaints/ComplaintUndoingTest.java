package qms.deviations.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.complaints.ComplaintFixture.ID;
import static qms.deviations.complaints.ComplaintFixture.NOW;
import static qms.deviations.complaints.ComplaintFixture.RECEIVED;
import static qms.deviations.complaints.ComplaintFixture.WORDS;
import static qms.deviations.complaints.ComplaintFixture.closed;
import static qms.deviations.complaints.ComplaintFixture.decided;
import static qms.deviations.complaints.ComplaintFixture.finished;
import static qms.deviations.complaints.ComplaintFixture.fixture;
import static qms.deviations.complaints.ComplaintFixture.registered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.deviations.complaints.ComplaintCommand.UndoCorrection;
import qms.deviations.complaints.ComplaintView.Correction;
import qms.deviations.complaints.ComplaintView.Fields;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.providers.ProviderId;
import qms.service.Refusals;
import qms.web.problems.Problem;

class ComplaintUndoingTest {

    private static final ProviderId PROVIDER = ProviderId.of("018f0000-0000-7000-8000-00000000e001");
    private static final Instant LATER = RECEIVED.plusSeconds(86_400);

    private static final ComplaintCorrected SOURCE = corrected(null, "SERVICE_USER", null, null, null, null);
    private static final ComplaintCorrected UNIT = corrected(null, null, null, "granen", null, null);
    private static final List<ComplaintCorrected> EACH_FIELD = List.of(
            SOURCE,
            UNIT,
            corrected("VIEWPOINT", null, null, null, null, null),
            corrected(null, null, List.of("OTHER"), null, null, null),
            corrected(null, null, null, null, LATER, null),
            corrected(null, null, null, null, null, PROVIDER));

    @Test
    void a_correction_that_is_undone_has_its_field_as_before_and_leaves_the_later_one() {
        fixture()
                .given(registered(), SOURCE, UNIT)
                .when(undo(1))
                .expectEvents(new ComplaintCorrected(
                        ID, "granen", WORDS, null, "RELATIVE", null, null, null, null, NOW, null, null, 1L));
    }

    @Test
    void an_undoing_can_be_undone() {
        fixture()
                .given(registered(), SOURCE)
                .andGivenCommands(undo(1))
                .when(undo(2))
                .expectEvents(new ComplaintCorrected(
                        ID, "bjorken", WORDS, null, "SERVICE_USER", null, null, null, null, NOW, null, null, 2L));
    }

    @Test
    void a_provider_that_was_named_first_by_a_correction_is_named_no_more() {
        fixture()
                .given(registered(), corrected(null, null, null, null, null, PROVIDER))
                .when(undo(1))
                .expectEvents(new ComplaintCorrected(
                        ID, "bjorken", WORDS, null, null, null, null, null, null, NOW, null, true, 1L));
    }

    @Test
    void a_field_that_a_later_correction_has_changed_is_not_undone_before_it() {
        Refusals.with(
                fixture()
                        .given(registered(), SOURCE, UNIT, corrected(null, "RESIDENT", null, null, null, null))
                        .when(undo(1)),
                ComplaintProblem.COMPLAINT_CORRECTED_SINCE);
        assertThat(saidOf(1, registered(), SOURCE, UNIT, corrected(null, "RESIDENT", null, null, null, null)))
                .contains("Händelse 3 har ändrat samma uppgift");
    }

    @Test
    void a_step_is_not_undone_and_the_act_that_there_is_instead_is_named() {
        Refusals.with(fixture().given(finished()).when(undo(0)), ComplaintProblem.COMPLAINT_STEP_NOT_UNDONE);
        assertThat(saidOf(0, registered())).contains("Rätta uppgifterna i stället");
        assertThat(saidOf(1, registered(), decided())).contains("Bedöm ärendet på nytt");
        assertThat(saidOf(1, registered(), closed())).contains("Återöppna ärendet");
        assertThat(saidOf(9, registered())).contains("ingen sådan händelse");
    }

    /** Whatever was corrected, in whatever order: without the one that is undone all is as if it had never been made. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void undoing_one_leaves_all_others(long seed) {
        Random random = new Random(seed);
        List<ComplaintCorrected> made = new ArrayList<>(EACH_FIELD);
        Collections.shuffle(made, random);
        made = made.subList(0, 1 + random.nextInt(made.size()));
        int undone = random.nextInt(made.size());

        ComplaintCorrections corrections = corrections(made);
        List<ComplaintCorrected> after = new ArrayList<>(made);
        after.add(corrections.undone(undo(undone + 1), "bjorken", NOW));
        List<ComplaintCorrected> without = new ArrayList<>(made);
        without.remove(undone);

        assertThat(folded(after)).isEqualTo(folded(without));
    }

    private static ComplaintCorrections corrections(List<ComplaintCorrected> made) {
        ComplaintCorrections corrections = new ComplaintCorrections();
        corrections.after(registered(), 0);
        for (int number = 0; number < made.size(); number++) {
            corrections.after(made.get(number), number + 1);
        }
        return corrections;
    }

    private static Fields folded(List<ComplaintCorrected> made) {
        Fields fields = new Fields("bjorken", "COMPLAINT", "RELATIVE", List.of("PROVISION"), null, RECEIVED, null);
        for (ComplaintCorrected correction : made) {
            fields = Correction.of(correction).over(fields);
        }
        return fields;
    }

    private static String saidOf(long number, ComplaintEvent... events) {
        ComplaintCorrections corrections = new ComplaintCorrections();
        for (int at = 0; at < events.length; at++) {
            corrections.after(events[at], at);
        }
        try {
            return corrections.undone(undo(number), "bjorken", NOW).toString();
        } catch (Problem refused) {
            return refused.detail();
        }
    }

    private static UndoCorrection undo(long number) {
        return new UndoCorrection(ID, number, WORDS);
    }

    private static ComplaintCorrected corrected(
            String kind, String source, List<String> categories, String unit, Instant receivedAt, ProviderId provider) {
        return new ComplaintCorrected(
                ID, "bjorken", WORDS, kind, source, categories, null, unit, receivedAt, NOW, provider);
    }
}
