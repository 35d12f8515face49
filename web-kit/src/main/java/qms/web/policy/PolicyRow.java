package qms.web.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import qms.web.identity.Actor;
import qms.web.identity.Role;

/** One route, and who may take it in which relation to the thing. A role that is not named may not. */
public record PolicyRow(String method, String path, Map<Role, Set<Relation>> allows) {
    /** Request attribute: the row that the request at hand matched. */
    public static final String ATTRIBUTE = "qms.policy-row";

    public PolicyRow {
        Map<Role, Set<Relation>> copy = new EnumMap<>(Role.class);
        allows.forEach((role, relations) -> copy.put(role, Set.copyOf(relations)));
        allows = Collections.unmodifiableMap(copy);
    }

    /** Anybody, also without a token. */
    public boolean open() {
        return allows.containsKey(Role.PUBLIC);
    }

    public boolean allows(Actor actor) {
        return open() || actor.grants().stream().anyMatch(grant -> allows.containsKey(grant.role()));
    }

    /** Whether the actor may turn out to be allowed by whoever knows the register of roles; nobody is not. */
    public boolean mayAllow(Actor actor) {
        return allows(actor)
                || (!actor.person().isEmpty() && allows.keySet().stream().anyMatch(Role::assignable));
    }
}
