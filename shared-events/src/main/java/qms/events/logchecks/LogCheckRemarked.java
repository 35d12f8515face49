package qms.events.logchecks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.access.AccessId;

/**
 * Recorded when whoever checks has something to say, of one reading or of them all.
 *
 * @param reading nothing where it is about the whole
 * @param verdict EXPLAINED, UNEXPLAINED or UNAUTHORISED
 */
@EventName("log-check.remarked")
public record LogCheckRemarked(
        LogCheckId logCheckId,
        String unit,
        @Nullable AccessId reading,
        String verdict,
        PersonalText remark,
        String remarkedBy,
        Instant registeredAt)
        implements LogCheckEvent {}
