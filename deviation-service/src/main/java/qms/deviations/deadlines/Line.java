package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Whoever answers for it, and all up to and with a level above them. */
    List<RemindedOne> upTo(int level, String responsible, String unit, LocalDate day) {
        List<String> roles = Stream.of(responsible, Role.DEPARTMENT_MANAGER.name(), Role.QUALITY_COORDINATOR.name())
                .distinct()
                .toList();
        return IntStream.rangeClosed(0, Math.min(level, roles.size() - 1))
                .boxed()
                .flatMap(step -> nearest(roles.get(step), unit, day).stream())
                .toList();
    }

    private List<RemindedOne> nearest(String role, String unit, LocalDate day) {
        List<RemindedOne> found = holders.nearest(role, unit, day).stream()
                .map(holder -> new RemindedOne(role, holder.unit(), holder.person()))
                .toList();
        return found.isEmpty() ? List.of(new RemindedOne(role, unit, null)) : found;
    }
}
