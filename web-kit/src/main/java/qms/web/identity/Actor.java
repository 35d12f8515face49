package qms.web.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever asks: a random person id (never the login's name), and the roles held, each for a unit. */
public record Actor(String person, Set<Grant> grants) {
    /** The unit key that stands for the whole organisation. */
    public static final String WHOLE_ORGANISATION = "*";

    public static final Actor NOBODY = new Actor("", Set.of(new Grant(Role.PUBLIC, Grant.NOWHERE)));

    public Actor {
        grants = Collections.unmodifiableSet(new TreeSet<>(grants));
    }

    /** As a token says it: each of the roles for each of the units. */
    public Actor(String person, Set<Role> roles, Set<String> units) {
        this(person, grants(roles, units.isEmpty() ? Set.of(Grant.NOWHERE) : units));
    }

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> units() {
        return grants.stream()
                .map(Grant::unit)
                .filter(unit -> !unit.equals(Grant.NOWHERE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The same person without what has ended, and with what is held besides. */
    public Actor with(Set<Grant> ended, Set<Grant> held) {
        return new Actor(
                person,
                Stream.concat(grants.stream().filter(grant -> !ended.contains(grant)), held.stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<Grant> grants(Set<Role> roles, Set<String> units) {
        return roles.stream()
                .flatMap(role -> units.stream().map(unit -> new Grant(role, unit)))
                .collect(Collectors.toSet());
    }
}
