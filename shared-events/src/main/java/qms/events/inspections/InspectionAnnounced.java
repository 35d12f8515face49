package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when the unit knows that an authority will inspect or audit it.
 *
 * @param authority IVO, DO, IMY, AUDIT_OFFICE, ENVIRONMENT, WORK_ENVIRONMENT, MEDICINES, FIRE or OTHER
 * @param reference the number by which the authority knows it
 */
@EventName("inspection.announced")
public record InspectionAnnounced(
        InspectionId inspectionId,
        String unit,
        @Nullable String externalId,
        String authority,
        @Nullable String authorityName,
        @Nullable String reference,
        String matter,
        LocalDate announcedOn,
        Instant registeredAt)
        implements InspectionEvent {}
