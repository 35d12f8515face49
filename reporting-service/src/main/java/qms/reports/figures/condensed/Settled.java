package qms.reports.figures.condensed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.Fact;

/**
 * What a case that has moved comes to once all of it is known: what was taken back is left out. It can be summed like any other case if each
 * figure and code then stands in one place only; a case that counts on two units at once cannot (hard case 7).
 */
record Settled(boolean sums, List<Fact> facts, long registered, long recorded) {

    private static final Settled NEVER = new Settled(false, List.of(), Long.MAX_VALUE, Long.MAX_VALUE);

    private record Place(String unit, LocalDate day) {}

    private record Stand(Code code, Place place) {}

    static Settled of(List<Fact> facts) {
        if (!facts.stream().allMatch(CaseOfOneDay::fits)) {
            return NEVER;
        }
        Map<Stand, Integer> left = new LinkedHashMap<>();
        facts.forEach(fact -> left.merge(new Stand(Code.of(fact), place(fact)), fact.n(), Integer::sum));
        left.values().removeIf(n -> n == 0);
        Set<Code> codes = new HashSet<>();
        if (!left.keySet().stream().allMatch(stand -> codes.add(stand.code()))) {
            return NEVER;
        }
        Instant registered = registered(facts);
        Instant recorded = last(facts.stream().map(Fact::recordedAt));
        List<Fact> settled = new ArrayList<>();
        left.forEach((stand, n) -> settled.add(new Fact(
                stand.code().figure(),
                stand.code().code(),
                stand.place().unit(),
                stand.place().day(),
                registered,
                recorded,
                0,
                n,
                false)));
        return new Settled(true, List.copyOf(settled), Nanos.of(registered), Nanos.of(recorded));
    }

    /** Whether this is all there is to say within the limits; its facts are known exactly then. */
    boolean holds(Limits limits) {
        return sums && limits.know(registered, recorded);
    }

    /** The facts of each unit and day. */
    Collection<List<Fact>> byDay() {
        return facts.stream().collect(Collectors.groupingBy(Settled::place)).values();
    }

    private static Place place(Fact fact) {
        return new Place(fact.unit(), fact.day());
    }

    /** A case imported after the moment asked for is told apart, and so it is not summed before its import. */
    private static Instant registered(List<Fact> facts) {
        return last(facts.stream()
                .flatMap(fact -> fact.imported()
                        ? Stream.of(fact.registeredAt(), fact.recordedAt())
                        : Stream.of(fact.registeredAt())));
    }

    private static Instant last(Stream<Instant> moments) {
        return moments.max(Instant::compareTo).orElseThrow();
    }
}
