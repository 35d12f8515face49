package qms.deviations.deviations;

import java.util.EnumSet;
import java.util.Set;

/** Where a deviation stands, in life-cycle order; the four last are other ways than straight on. */
enum DeviationStatus {
    REPORTED,
    TRIAGED,
    INVESTIGATING,
    ASSESSED,
    MEASURES_DECIDED,
    FOLLOW_UP,
    CLOSED,
    REASSIGNED_UNIT,
    ESCALATED_LEX_SARAH,
    ESCALATED_LEX_MARIA,
    NOT_A_DEVIATION;

    /** Nobody has judged what it is yet. */
    static final Set<DeviationStatus> NEW = EnumSet.of(REPORTED, REASSIGNED_UNIT);

    static final Set<DeviationStatus> UNASSESSED = EnumSet.of(REPORTED, REASSIGNED_UNIT, TRIAGED, INVESTIGATING);

    /** What it is may still turn out otherwise. */
    static final Set<DeviationStatus> UNDECIDED =
            EnumSet.of(REPORTED, REASSIGNED_UNIT, TRIAGED, INVESTIGATING, ASSESSED);

    boolean isEnded() {
        return this == CLOSED || this == NOT_A_DEVIATION;
    }

    boolean awaitsALexCase() {
        return this == ESCALATED_LEX_SARAH || this == ESCALATED_LEX_MARIA;
    }
}
