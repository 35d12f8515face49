package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.ReminderRhythm;
import qms.service.Folding;

/** A last day was kept, was kept late, or is not yet met; what lapsed or stands still is none of them. */
class DeadlineFactsProjectionTest {

    private static final DeadlineId ID = DeadlineId.of("00000000-0000-7000-8000-0000000000d1");
    private static final Instant AT = Instant.parse("2024-03-01T08:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2024, 4, 1);

    @Test
    void what_is_met_on_its_last_day_is_kept() {
        assertThat(standing(set(), met(DUE)).code(FigureName.DEADLINES_KEPT)).contains("COMPLAINT_ANSWER");
        assertThat(standing(set(), met(DUE)).has(FigureName.DEADLINES_OPEN)).isFalse();
    }

    @Test
    void what_is_met_the_day_after_is_late_unless_it_was_given_more_time() {
        LocalDate after = DUE.plusDays(1);
        assertThat(standing(set(), met(after)).has(FigureName.DEADLINES_LATE)).isTrue();
        DeadlineExtended extended = new DeadlineExtended(ID, "bjorken", after, "Svårutrett", null, AT.plusSeconds(1));
        assertThat(standing(set(), extended, met(after)).has(FigureName.DEADLINES_KEPT))
                .isTrue();
    }

    @Test
    void what_is_set_is_open_until_it_lapses_or_its_clock_stands() {
        assertThat(standing(set()).codes(FigureName.DEADLINES_OPEN, DUE::equals))
                .containsExactly("COMPLAINT_ANSWER");
        DeadlineLapsed lapsed = new DeadlineLapsed(ID, "bjorken", fact(DUE), AT.plusSeconds(2));
        assertThat(standing(set(), lapsed).has(FigureName.DEADLINES_OPEN)).isFalse();
        DeadlineStopped stopped = new DeadlineStopped(ID, "bjorken", DUE, "Väntar", AT.plusSeconds(2));
        assertThat(standing(set(), stopped).has(FigureName.DEADLINES_OPEN)).isFalse();
    }

    private static Standing standing(DeadlineEvent... events) {
        return Standing.of(
                Folding.fold(new DeadlineFactsProjection(), MetaData.emptyInstance(), List.of(events)),
                Known.EVERYTHING);
    }

    private static DeadlineSet set() {
        return new DeadlineSet(
                ID,
                "bjorken",
                new CaseRef("COMPLAINT", "c1"),
                "COMPLAINT_ANSWER",
                "1",
                "Svara",
                "mottagandet",
                fact(LocalDate.of(2024, 3, 1)),
                DUE,
                new DeadlineTerms("DAYS", 31, null, "Nämnden", null, "U", DUE, null, null, true),
                new ReminderRhythm("UNIT_MANAGER", false, 3, 5, 5),
                AT);
    }

    private static DeadlineMet met(LocalDate on) {
        return new DeadlineMet(ID, "bjorken", fact(on), AT.plusSeconds(3));
    }

    private static DeadlineFact fact(LocalDate on) {
        return new DeadlineFact("complaint.decided", on, "c1", 2);
    }
}
