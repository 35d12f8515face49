package qms.service.roles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.events.persons.PersonEvent;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.RoleLent;
import qms.events.persons.RoleReturned;
import qms.web.identity.Grant;
import qms.web.identity.Role;

/** Every role that a person has been given or lent, with its days, both inclusive. */
record HeldRoles(Map<String, Held> byAssignment) {

    static final HeldRoles NONE = new HeldRoles(Map.of());

    /** A role for a unit from day to day. */
    record Held(
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        Held until(LocalDate last) {
            return new Held(unit, role, from, last);
        }
    }

    HeldRoles evolve(Collection<PersonEvent> events) {
        Map<String, Held> now = new LinkedHashMap<>(byAssignment);
        for (PersonEvent event : events) {
            switch (event) {
                case RoleAssigned e -> now.put(e.assignment(), new Held(e.unit(), e.role(), e.from(), e.to()));
                case RoleEnded e -> now.computeIfPresent(e.assignment(), (key, held) -> held.until(e.to()));
                case RoleLent e -> now.put(e.loan(), new Held(e.unit(), e.role(), e.from(), e.to()));
                case RoleReturned e -> now.computeIfPresent(e.loan(), (key, held) -> held.until(e.to()));
                default -> {}
            }
        }
        return new HeldRoles(Map.copyOf(now));
    }

    Set<Grant> on(LocalDate day) {
        return grants(held -> held.covers(day));
    }

    /** What was held once, or will be, and is not on this day. */
    Set<Grant> notOn(LocalDate day) {
        Set<Grant> ended = grants(held -> !held.covers(day));
        ended.removeAll(on(day));
        return ended;
    }

    private Set<Grant> grants(Predicate<Held> asked) {
        return byAssignment.values().stream()
                .filter(asked)
                .map(held -> new Grant(Role.valueOf(held.role()), held.unit()))
                .collect(Collectors.toSet());
    }
}
