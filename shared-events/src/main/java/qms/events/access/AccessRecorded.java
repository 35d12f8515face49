package qms.events.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;

/**
 * Recorded before a case about persons is shown to somebody, once for the person, the case, the kind and the hour.
 *
 * @param unit the unit of the case
 * @param person the random id of whoever reads
 * @param roles in which they read
 * @param actorUnits for which they hold roles; an asterisk is the whole organisation
 * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY, DOCUMENT or IDENTITY
 * @param hour the beginning of the hour in which it was read
 * @param purpose what for, where that had to be said: HANDLING, FEEDBACK, DISCLOSURE or OVERSIGHT
 */
@EventName("access.recorded")
public record AccessRecorded(
        AccessId accessId,
        String unit,
        CaseRef caseRef,
        String person,
        List<String> roles,
        List<String> actorUnits,
        String kind,
        Instant hour,
        Instant registeredAt,
        @Nullable String purpose)
        implements AccessEvent {

    /** A reading that nobody had to give a purpose for. */
    public AccessRecorded(
            AccessId accessId,
            String unit,
            CaseRef caseRef,
            String person,
            List<String> roles,
            List<String> actorUnits,
            String kind,
            Instant hour,
            Instant registeredAt) {
        this(accessId, unit, caseRef, person, roles, actorUnits, kind, hour, registeredAt, null);
    }
}
