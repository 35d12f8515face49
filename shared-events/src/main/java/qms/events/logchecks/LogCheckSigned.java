package qms.events.logchecks;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/**
 * Recorded when whoever has checked signs for it.
 *
 * @param conclusion NOTHING_TO_REMARK, FOLLOWED_UP or UNAUTHORISED_ACCESS
 * @param signedBy the random id of the person
 */
@EventName("log-check.signed")
public record LogCheckSigned(
        LogCheckId logCheckId,
        String unit,
        String conclusion,
        String signedBy,
        String role,
        LocalDate signedOn,
        Instant registeredAt)
        implements LogCheckEvent {}
