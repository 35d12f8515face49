package qms.web.identity;

/** A role held for a unit; the unit may be {@link Actor#WHOLE_ORGANISATION}, or {@link #NOWHERE} for a role that a token names without any. */
public record Grant(Role role, String unit) implements Comparable<Grant> {

    /** The unit of a role that is held for none. */
    public static final String NOWHERE = "";

    @Override
    public int compareTo(Grant other) {
        int byRole = role.compareTo(other.role);
        return byRole != 0 ? byRole : unit.compareTo(other.unit);
    }
}
