package qms.service.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * That somebody has read a case, once an hour, or has taken a bundle of it.
 *
 * @param unit the unit of the case
 * @param caseKind COMPLAINT, DEVIATION, LEX_SARAH_CASE or LEX_MARIA_CASE
 * @param person the random id of the reader
 * @param actorUnits the units for which the reader holds roles; an asterisk is the whole organisation
 * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY, DOCUMENT, IDENTITY or BUNDLE
 * @param hour the beginning of the hour
 * @param readAt when it was first read in that hour
 * @param purpose what for, where that had to be said: HANDLING, FEEDBACK, DISCLOSURE or OVERSIGHT
 * @param bundle for whom, where a bundle was taken, and what it was
 */
public record AccessView(
        String id,
        String unit,
        String caseKind,
        String caseId,
        String person,
        List<String> roles,
        List<String> actorUnits,
        String kind,
        Instant hour,
        Instant readAt,
        @Nullable String purpose,
        @Nullable TakenBundle bundle)
        implements OfUnit {

    /**
     * A bundle that was taken.
     *
     * @param audience IVO, AUDITOR or INTERNAL
     * @param version of the case
     * @param logSize how many events the log had that its proofs lead to
     * @param manifest SHA-256 of its manifest
     */
    public record TakenBundle(String audience, long version, long logSize, String manifest) {}
}
