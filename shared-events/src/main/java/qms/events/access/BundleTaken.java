package qms.events.access;

import java.time.Instant;
import java.util.List;
import qms.events.CaseRef;
import qms.events.EventName;

/**
 * Recorded before a whole case is handed out as a bundle that can be checked elsewhere, once for each bundle.
 *
 * @param unit the unit of the case
 * @param person the random id of whoever takes it
 * @param roles in which they take it
 * @param actorUnits for which they hold roles; an asterisk is the whole organisation
 * @param audience for whom: IVO, AUDITOR or INTERNAL
 * @param version of the case: the number of its last event in the bundle
 * @param lastEvent the number in the log of the last event in the bundle
 * @param logSize how many events the log had that the bundle's proofs lead to
 * @param manifest SHA-256 of the bundle's manifest
 */
@EventName("access.bundle-taken")
public record BundleTaken(
        AccessId accessId,
        String unit,
        CaseRef caseRef,
        String person,
        List<String> roles,
        List<String> actorUnits,
        String audience,
        long version,
        long lastEvent,
        long logSize,
        String manifest,
        Instant registeredAt)
        implements AccessEvent {}
