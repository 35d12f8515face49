package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.web.time.Stockholm;

/** The sum of signed entries, however events come, is what one would count by hand with what was known at the time. */
class TimelineTest {

    private static final Instant FIRST = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-11-22T12:00:00Z");
    private static final PersonalText SEALED = new PersonalText("key", "sealed");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void entries_sum_to_what_a_naive_count_finds_whatever_the_order_and_the_bounds(int seed) {
        Random random = new Random(seed);
        List<ComplaintEvent> events = history(random);
        Player player = new Player().at(RECORDED.toString());
        events.forEach(player::event);
        List<Fact> facts = player.all(ComplaintFacts.class).getFirst().facts();
        for (int recorded = 0; recorded <= events.size(); recorded++) {
            for (int hours = -10; hours < 100; hours += 7) {
                Known known = new Known(FIRST.plus(Duration.ofHours(hours)), RECORDED.plusMillis(recorded));
                assertThat(sum(facts, known))
                        .as("%d events, as of %d hours", recorded, hours)
                        .isEqualTo(naive(events.subList(0, recorded), known.asOf()));
            }
            Known live = new Known(null, RECORDED.plusMillis(recorded));
            assertThat(sum(facts, live)).isEqualTo(naive(events.subList(0, recorded), Instant.MAX));
        }
    }

    private static List<ComplaintEvent> history(Random random) {
        var id = Player.complaintId("K-1");
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ComplaintRegistered(
                id,
                "bjorken",
                null,
                "COMPLAINT",
                "PHONE",
                FIRST,
                FIRST,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                SEALED,
                null,
                false));
        IntStream.range(0, 1 + random.nextInt(6)).forEach(ignored -> {
            Instant at = FIRST.plus(Duration.ofHours(random.nextInt(120) - 20));
            events.add(
                    switch (random.nextInt(8)) {
                        case 0 -> new ComplaintForwarded(id, "bjorken", Stockholm.day(at), at);
                        case 1 -> new ComplaintMergedAsDuplicate(id, "bjorken", Player.complaintId("K-2"), at);
                        default -> correction(random, at);
                    });
        });
        return events;
    }

    private static ComplaintCorrected correction(Random random, Instant at) {
        return new ComplaintCorrected(
                Player.complaintId("K-1"),
                "bjorken",
                SEALED,
                random.nextBoolean() ? null : "PRAISE",
                random.nextBoolean() ? null : "RESIDENT",
                random.nextBoolean()
                        ? null
                        : random.nextBoolean() ? List.of("OTHER", "PROVISION") : List.of("INFORMATION"),
                random.nextBoolean() ? null : "Ekonomi " + random.nextInt(3),
                random.nextBoolean() ? null : "linden",
                random.nextBoolean() ? null : FIRST.minus(Duration.ofDays(random.nextInt(90))),
                at);
    }

    private static Map<List<String>, Integer> sum(List<Fact> facts, Known known) {
        Map<List<String>, Integer> sums = new HashMap<>();
        facts.stream()
                .filter(known::counts)
                .forEach(f -> sums.merge(
                        List.of(f.figure(), f.code(), f.unit(), f.day().toString()), f.n(), Integer::sum));
        sums.values().removeIf(n -> n == 0);
        return sums;
    }

    private static Map<List<String>, Integer> naive(List<ComplaintEvent> events, Instant asOf) {
        Map<List<String>, Integer> counts = new HashMap<>();
        if (events.isEmpty() || FIRST.isAfter(asOf)) {
            return counts;
        }
        String unit = "bjorken";
        LocalDate day = Stockholm.day(FIRST);
        String kind = "COMPLAINT";
        String source = "RELATIVE";
        List<String> categories = List.of("TREATMENT");
        String other = null;
        List<ComplaintCorrected> corrections = events.stream()
                .filter(ComplaintCorrected.class::isInstance)
                .map(ComplaintCorrected.class::cast)
                .filter(c -> !c.registeredAt().isAfter(asOf))
                .sorted(Comparator.comparing(c -> c.registeredAt().isBefore(FIRST) ? FIRST : c.registeredAt()))
                .toList();
        for (ComplaintCorrected c : corrections) {
            unit = c.correctedUnit() == null ? unit : c.correctedUnit();
            day = c.receivedAt() == null ? day : Stockholm.day(c.receivedAt());
            kind = c.kind() == null ? kind : c.kind();
            source = c.source() == null ? source : c.source();
            categories = c.categories() == null ? categories : c.categories();
            other = c.otherCategory() == null ? other : c.otherCategory();
        }
        boolean duplicate = events.stream()
                .anyMatch(e -> e instanceof ComplaintMergedAsDuplicate m
                        && !m.registeredAt().isAfter(asOf));
        boolean forwarded = events.stream()
                .anyMatch(e -> e instanceof ComplaintForwarded f
                        && !Stockholm.startOf(f.forwardedOn()).isAfter(asOf));
        if (duplicate) {
            counts.put(List.of(FigureName.DUPLICATES, "", unit, day.toString()), 1);
        }
        if (forwarded) {
            counts.put(List.of(FigureName.FORWARDED, "", unit, day.toString()), 1);
        }
        if (duplicate || forwarded) {
            return counts;
        }
        counts.put(List.of(FigureName.CASES, "", unit, day.toString()), 1);
        counts.put(List.of(FigureName.BY_KIND, kind, unit, day.toString()), 1);
        counts.put(List.of(FigureName.BY_SOURCE, source, unit, day.toString()), 1);
        for (String category : categories) {
            counts.put(List.of(FigureName.BY_CATEGORY, category, unit, day.toString()), 1);
        }
        if (categories.contains("OTHER") && other != null) {
            counts.put(List.of(FigureName.OTHER_TEXTS, other, unit, day.toString()), 1);
        }
        return counts;
    }
}
