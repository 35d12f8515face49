package qms.service.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit on any level, from board to unit: what it has been called, when it existed, where it stood and what was merged into it. */
public record OrgUnit(
        String key,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Name> names,
        List<Placement> placements,
        List<Merger> predecessors,
        List<LocalTerm> localTerms) {

    public static final String BOARD = "BOARD";

    /** A name and its first day. */
    public record Name(String name, LocalDate from) {}

    /** Under which unit it stood; both days are inclusive, no last day means until further notice. */
    public record Placement(
            String parent, LocalDate from, @Nullable LocalDate to) {

        public boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        boolean overlaps(Placement other) {
            return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
        }
    }

    /** A unit that was merged into this one, and the first day on which it was. */
    public record Merger(String predecessor, LocalDate on) {}

    /** A value that the unit has added to a taxonomy for itself and what is below it. */
    public record LocalTerm(String unit, String taxonomy, String code, String label) {}

    /** The name it bears now. */
    public String name() {
        return names.getLast().name();
    }

    /** The name it bore on a day; before its first day, the first one. */
    public String name(LocalDate day) {
        return names.stream()
                .filter(name -> !name.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(names.getFirst())
                .name();
    }

    public boolean isBoard() {
        return kind.equals(BOARD);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !endedBefore(day);
    }

    /** Whether the unit's last day lies before the day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(validTo);
    }

    OrgUnit renamed(String name, LocalDate from) {
        List<Name> more = Stream.concat(names.stream(), Stream.of(new Name(name, from)))
                .sorted(Comparator.comparing(Name::from))
                .toList();
        return new OrgUnit(key, kind, validFrom, validTo, more, placements, predecessors, localTerms);
    }

    OrgUnit closed(LocalDate last) {
        return new OrgUnit(key, kind, validFrom, last, names, placements, predecessors, localTerms);
    }

    OrgUnit placed(Placement placement) {
        return withPlacements(Stream.concat(placements.stream(), Stream.of(placement))
                .sorted(Comparator.comparing(Placement::from))
                .toList());
    }

    OrgUnit placementEnded(String parent, LocalDate from, LocalDate to) {
        return withPlacements(placements.stream()
                .map(p -> p.parent().equals(parent) && p.from().equals(from) ? new Placement(parent, from, to) : p)
                .toList());
    }

    OrgUnit merged(String predecessor, LocalDate on) {
        List<Merger> more = Stream.concat(predecessors.stream(), Stream.of(new Merger(predecessor, on)))
                .toList();
        return new OrgUnit(key, kind, validFrom, validTo, names, placements, more, localTerms);
    }

    OrgUnit withTerm(LocalTerm term) {
        List<LocalTerm> more =
                Stream.concat(localTerms.stream(), Stream.of(term)).toList();
        return new OrgUnit(key, kind, validFrom, validTo, names, placements, predecessors, more);
    }

    private OrgUnit withPlacements(List<Placement> changed) {
        return new OrgUnit(key, kind, validFrom, validTo, names, changed, predecessors, localTerms);
    }
}
