package qms.web.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Whoever asks: a random person id (never the login's name), the roles held, and the keys of the units they are held for. */
public record Actor(String person, Set<Role> roles, Set<String> units) {
    /** The unit key that stands for the whole organisation. */
    public static final String WHOLE_ORGANISATION = "*";

    public static final Actor NOBODY = new Actor("", Set.of(Role.PUBLIC), Set.of());

    public Actor {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        units = Collections.unmodifiableSet(new TreeSet<>(units));
    }

    public boolean wholeOrganisation() {
        return units.contains(WHOLE_ORGANISATION);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
