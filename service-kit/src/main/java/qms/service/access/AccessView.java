package qms.service.access;

import java.time.Instant;
import java.util.List;
import qms.service.api.OfUnit;

/**
 * That somebody has read a case, once an hour.
 *
 * @param unit the unit of the case
 * @param caseKind COMPLAINT, DEVIATION, LEX_SARAH_CASE or LEX_MARIA_CASE
 * @param person the random id of the reader
 * @param actorUnits the units for which the reader holds roles; an asterisk is the whole organisation
 * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY or DOCUMENT
 * @param hour the beginning of the hour
 * @param readAt when it was first read in that hour
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
        Instant readAt)
        implements OfUnit {}
