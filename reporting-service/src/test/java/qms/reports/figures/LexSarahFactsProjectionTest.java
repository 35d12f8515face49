package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.service.Folding;

/** A corrected category moves the case from one row to the other; when it was known to be what stays. */
class LexSarahFactsProjectionTest {

    private static final LexSarahCaseId ID = LexSarahCaseId.of("018f0000-0000-7000-8000-0000000000a1");
    private static final Instant REPORTED = Instant.parse("2026-03-09T07:30:00Z");
    private static final Instant CORRECTED = Instant.parse("2026-05-02T07:30:00Z");
    private static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");

    @Test
    void a_corrected_category_is_counted_under_the_right_one_from_then_on() {
        List<LexSarahEvent> events = List.of(reported(), corrected("OTHER", "Nycklar"));
        assertThat(counted(events, REPORTED)).isEqualTo(Map.of("PROVISION", 1L));
        assertThat(counted(events, CORRECTED)).isEqualTo(Map.of("OTHER", 1L));
    }

    @Test
    void another_correction_moves_no_figure() {
        assertThat(facts(List.of(reported(), corrected(null, null)))).isEqualTo(facts(List.of(reported())));
    }

    private static Map<String, Long> counted(List<LexSarahEvent> events, Instant known) {
        return facts(events).stream()
                .filter(fact -> fact.figure().equals(FigureName.LEX_BY_CATEGORY))
                .filter(fact -> !fact.registeredAt().isAfter(known))
                .collect(Collectors.groupingBy(Fact::code, Collectors.summingLong(Fact::n)))
                .entrySet()
                .stream()
                .filter(row -> row.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Fact> facts(List<LexSarahEvent> events) {
        return Folding.fold(new LexSarahFactsProjection(), MetaData.emptyInstance(), events)
                .facts();
    }

    private static LexSarahReported reported() {
        return new LexSarahReported(
                ID,
                "bjorken",
                null,
                "REPORT",
                "SOL",
                LocalDate.of(2026, 3, 8),
                REPORTED,
                REPORTED,
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS);
    }

    private static LexSarahCorrected corrected(@Nullable String category, @Nullable String other) {
        return new LexSarahCorrected(ID, "bjorken", WORDS, null, LocalDate.of(2026, 3, 7), category, other, CORRECTED);
    }
}
