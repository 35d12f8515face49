package qms.reports.figures.condensed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import qms.reports.figures.Fact;

/** A case that has only ever stood on one unit and day, as nearly all do; its facts in the order of figure and code. */
record CaseOfOneDay(UUID id, long day, List<Fact> facts) {

    private static final int MOST = 60;

    static CaseOfOneDay of(UUID id, List<Fact> facts) {
        List<Fact> ordered = facts.stream()
                .sorted(Comparator.comparing(Fact::figure).thenComparing(Fact::code))
                .toList();
        return new CaseOfOneDay(id, facts.getFirst().day().toEpochDay(), ordered);
    }

    /** Whether it can be kept so; what cannot is kept as it is. */
    static boolean fits(List<Fact> facts) {
        String unit = facts.getFirst().unit();
        LocalDate day = facts.getFirst().day();
        return facts.stream()
                .allMatch(fact -> fact.unit().equals(unit) && fact.day().equals(day) && fits(fact));
    }

    /** Whether a column holds it. */
    static boolean fits(Fact fact) {
        return Math.abs(fact.n()) <= MOST && Nanos.reach(fact.registeredAt()) && Nanos.reach(fact.recordedAt());
    }
}
