package qms.web.policy;

import static qms.web.policy.Relation.ABOVE;
import static qms.web.policy.Relation.BELOW;
import static qms.web.policy.Relation.INVESTIGATOR;
import static qms.web.policy.Relation.OTHER;
import static qms.web.policy.Relation.OWN_UNIT;
import static qms.web.policy.Relation.REPORTER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import qms.web.identity.Role;

/** Roles and the relations they act in; the words that {@link PolicyTable} is written with. */
record Audience(Map<Role, Set<Relation>> allows) {

    static Audience in(Set<Relation> relations, Role... roles) {
        Map<Role, Set<Relation>> allows = new EnumMap<>(Role.class);
        for (Role role : roles) {
            allows.put(role, relations);
        }
        return new Audience(allows);
    }

    static Audience anywhere(Role... roles) {
        return in(EnumSet.of(OWN_UNIT, BELOW, OTHER), roles);
    }

    static Audience ownAndBelow(Role... roles) {
        return in(EnumSet.of(OWN_UNIT, BELOW), roles);
    }

    /** Whoever is concerned by what a whole says of its parts, and a part of the whole. */
    static Audience ownBelowAndAbove(Role... roles) {
        return in(EnumSet.of(OWN_UNIT, BELOW, ABOVE), roles);
    }

    static Audience ownUnit(Role... roles) {
        return in(EnumSet.of(OWN_UNIT), roles);
    }

    static Audience whatTheyReported(Role... roles) {
        return in(EnumSet.of(REPORTER), roles);
    }

    static Audience whatTheyInvestigate(Role... roles) {
        return in(EnumSet.of(INVESTIGATOR), roles);
    }

    Audience and(Audience other) {
        Map<Role, Set<Relation>> both = new EnumMap<>(Role.class);
        both.putAll(allows);
        other.allows.forEach((role, relations) -> both.merge(role, relations, Audience::union));
        return new Audience(both);
    }

    private static Set<Relation> union(Set<Relation> some, Set<Relation> others) {
        Set<Relation> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
