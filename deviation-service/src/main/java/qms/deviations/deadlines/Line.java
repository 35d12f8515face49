package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.deviations.platform.RoleHolders;
import qms.events.deadlines.RemindedOne;
import qms.web.identity.Role;

/** Who answers for what is to be done in a unit, and who is above them; on days of absence whoever stands in. */
@Component
class Line {

    private final RoleHolders holders;

    Line(RoleHolders holders) {
        this.holders = holders;
    }

    /**
     * Whoever answers for it, and all up to and with a level above them. Where that is only the one whom the case concerns, the next one up
     * answers for it.
     */
    List<RemindedOne> upTo(int level, String responsible, String unit, LocalDate day, Optional<String> concerned) {
        List<String> roles = Stream.of(responsible, Role.DEPARTMENT_MANAGER.name(), Role.QUALITY_COORDINATOR.name())
                .distinct()
                .toList();
        return roles.stream()
                .map(role -> nearest(role, unit, day).stream()
                        .filter(one -> concerned.isEmpty() || !concerned.get().equals(one.person()))
                        .toList())
                .filter(disinterested -> !disinterested.isEmpty())
                .limit(level + 1L)
                .flatMap(List::stream)
                .toList();
    }

    private List<RemindedOne> nearest(String role, String unit, LocalDate day) {
        List<RemindedOne> found = holders.nearest(role, unit, day).stream()
                .map(holder -> new RemindedOne(role, holder.unit(), holder.person()))
                .toList();
        return found.isEmpty() ? List.of(new RemindedOne(role, unit, null)) : found;
    }
}
