package qms.events.access;

import java.time.Instant;
import java.util.List;
import qms.events.CaseRef;
import qms.events.EventName;

/**
 * Recorded before a case about persons is shown to somebody, once for the person, the case, the kind and the hour.
 *
 * @param unit the unit of the case
 * @param person the random id of whoever reads
 * @param roles in which they read
 * @param actorUnits for which they hold roles; an asterisk is the whole organisation
 * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY or DOCUMENT
 * @param hour the beginning of the hour in which it was read
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
        Instant registeredAt)
        implements AccessEvent {}
