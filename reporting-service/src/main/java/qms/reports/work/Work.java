package qms.reports.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A thing and what is open about it.
 *
 * @param about what the thing is called; never a word about a person
 * @param responsible the role that answers for it, in the words of the unit
 */
record Work(String unit, String about, String responsible, List<Item> open) implements OfUnit {

    /**
     * Something that is to be done.
     *
     * @param key which of the thing's: an occasion, a section and period
     * @param roles who may do it; by code, or in the words of the unit
     * @param persons who is named for it, whatever unit they are of
     * @param due the last day; none where there is none
     * @param since from when it waits
     */
    record Item(
            String key,
            WorkKind kind,
            String what,
            String path,
            List<String> roles,
            List<String> persons,
            @Nullable LocalDate due,
            LocalDate since) {

        Item until(@Nullable LocalDate day) {
            return new Item(key, kind, what, path, roles, persons, day, since);
        }

        Item alsoFor(List<String> moreRoles, List<String> morePersons) {
            return new Item(key, kind, what, path, merged(roles, moreRoles), merged(persons, morePersons), due, since);
        }

        private static List<String> merged(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).distinct().toList();
        }
    }

    static Work of(String unit, String about) {
        return new Work(unit, about, "", List.of());
    }

    Work in(String newUnit) {
        return new Work(newUnit, about, responsible, open);
    }

    Work answeredForBy(@Nullable String role) {
        return new Work(unit, about, role == null ? "" : role, open);
    }

    /** Takes the place of what was open under the same key. */
    Work opening(Item item) {
        List<Item> items = Stream.concat(without(item.key()), Stream.of(item)).toList();
        return new Work(unit, about, responsible, items);
    }

    Work closing(String key) {
        return new Work(unit, about, responsible, without(key).toList());
    }

    Work done() {
        return new Work(unit, about, responsible, List.of());
    }

    Set<String> persons() {
        return open.stream().flatMap(item -> item.persons().stream()).collect(Collectors.toSet());
    }

    private Stream<Item> without(String key) {
        return open.stream().filter(item -> !item.key().equals(key));
    }
}
