package qms.processes.readings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A requirement as it is read.
 *
 * @param unit those who work in it or below it are to read
 * @param roles and hold one of these; everybody if there are none
 * @param days they have, from when the document began to hold, the requirement was made or they came to the unit
 */
record RequirementView(
        String id,
        String unit,
        String document,
        List<String> roles,
        int days,
        RequirementStatus status,
        @Nullable String withdrawnBecause,
        @Nullable Reminder lastReminder,
        LocalDate requiredOn,
        Instant registeredAt)
        implements OfUnit {

    /** Who was last reminded, of which version, and when. */
    record Reminder(String version, LocalDate issuedOn, List<String> persons) {}

    RequirementView reminded(Reminder reminder) {
        return new RequirementView(
                id, unit, document, roles, days, status, withdrawnBecause, reminder, requiredOn, registeredAt);
    }

    RequirementView withdrawn(String reason) {
        return new RequirementView(
                id,
                unit,
                document,
                roles,
                days,
                RequirementStatus.WITHDRAWN,
                reason,
                lastReminder,
                requiredOn,
                registeredAt);
    }
}
