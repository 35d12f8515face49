package qms.web.identity;

import java.util.Arrays;
import java.util.Optional;

/** Who somebody is in the quality work, as the token names it; {@link #PUBLIC} is whoever is not logged in. */
public enum Role {
    EMPLOYEE,
    UNIT_REPRESENTATIVE,
    DEPUTY_UNIT_MANAGER,
    UNIT_MANAGER,
    DEPARTMENT_MANAGER,
    PROCESS_OWNER,
    PROCESS_FACILITATOR,
    QUALITY_COORDINATOR,
    STEERING_GROUP,
    LEX_SARAH_OFFICER,
    /** Chief municipal nurse: answers for the medical care (medicinskt ansvarig sjuksköterska). */
    MAS,
    /** Chief rehabilitation officer (medicinskt ansvarig för rehabilitering). */
    MAR,
    BOARD_MEMBER,
    AUDITOR,
    ADMINISTRATOR,
    PUBLIC;

    /** Whether the role is given to persons in the register; the others come with a token only. */
    public boolean assignable() {
        return this != PUBLIC && this != ADMINISTRATOR;
    }

    /** The role a token names. PUBLIC is nobody's to claim, and a word we do not know gives nothing. */
    static Optional<Role> claimed(String name) {
        return Arrays.stream(values())
                .filter(role -> role != PUBLIC && role.name().equals(name))
                .findFirst();
    }
}
