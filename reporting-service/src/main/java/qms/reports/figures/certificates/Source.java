package qms.reports.figures.certificates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import qms.reports.figures.Fact;
import qms.reports.figures.matters.Matters.Kept;

/**
 * Something that a report rests on beside its cases, and when each thing about it was told.
 *
 * @param unit by which it is decided who may see it
 */
record Source(String collection, String id, String unit, List<Entry> entries) {

    /** That something was told: when by those who told it, when by the log, and where in it. */
    record Entry(Instant registeredAt, Instant recordedAt, long position) {}

    static Source of(String collection, String id, String unit, Collection<Fact> facts) {
        return new Source(
                collection,
                id,
                unit,
                facts.stream()
                        .map(fact -> new Entry(fact.registeredAt(), fact.recordedAt(), fact.position()))
                        .toList());
    }

    static Source of(Kept kept) {
        return new Source(
                kept.collection(),
                kept.matter().id(),
                kept.matter().unit(),
                kept.matter().states().stream()
                        .map(state -> new Entry(state.registeredAt(), state.recordedAt(), state.position()))
                        .toList());
    }

    String link() {
        return "/api/" + collection + "/" + id;
    }

    /** The places in the log of what was told after the one and is counted by the other. */
    List<Long> told(Certificate then, Certificate now) {
        return entries.stream()
                .filter(entry -> counts(now, entry) && !counts(then, entry))
                .map(Entry::position)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean counts(Certificate certificate, Entry entry) {
        return certificate.known().holds(entry.registeredAt(), entry.recordedAt(), entry.position());
    }
}
