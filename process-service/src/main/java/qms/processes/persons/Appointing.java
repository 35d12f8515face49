package qms.processes.persons;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.service.api.Access;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Who gives and ends which role (SOSFS 2011:9 3 kap. 3 §): nobody one above their own, and only for units that they answer for. */
@Component
class Appointing {

    private static final Role[] LEADERSHIP = {Role.QUALITY_COORDINATOR};

    private static final Map<Role, Role[]> BY = Map.of(
            Role.EMPLOYEE, managersAnd(),
            Role.UNIT_REPRESENTATIVE, managersAnd(Role.PROCESS_OWNER),
            Role.PROCESS_OWNER, managersAnd(),
            Role.DEPUTY_UNIT_MANAGER, managersAnd(),
            Role.UNIT_MANAGER, new Role[] {Role.DEPARTMENT_MANAGER, Role.QUALITY_COORDINATOR});

    private final Access access;

    Appointing(Access access) {
        this.access = access;
    }

    /** Refuses an actor who may not give or end this role for the unit. */
    void check(String role, String unit) {
        Role asked = Role.valueOf(role);
        boolean may =
                Actors.current().has(Role.ADMINISTRATOR) || access.holds(unit, BY.getOrDefault(asked, LEADERSHIP));
        if (!may) {
            throw Problem.of(
                    CommonProblem.FORBIDDEN,
                    "Din roll får inte ge eller avsluta det uppdraget för enheten " + unit + ".");
        }
    }

    /** Whoever holds the role may leave it to a substitute; else whoever may give it. */
    void checkSubstituting(PersonView holder, String assignment) {
        if (!holder.id().equals(Actors.current().person())) {
            checkEnding(holder, assignment);
        }
    }

    /** An assignment that does not exist is not refused here: the person says so. */
    void checkEnding(PersonView holder, String assignment) {
        holder.assignments().stream()
                .filter(one -> one.id().equals(assignment))
                .forEach(one -> check(one.role(), one.unit()));
    }

    private static Role[] managersAnd(Role... others) {
        List<Role> managers = List.of(Role.UNIT_MANAGER, Role.DEPARTMENT_MANAGER, Role.QUALITY_COORDINATOR);
        return Stream.concat(managers.stream(), Arrays.stream(others)).toArray(Role[]::new);
    }
}
