package qms.events.deviations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when a manager says who investigates; {@code investigator} is a person id, and {@code conflictAccepted} says why one who is
 * involved has to do it all the same.
 */
@EventName("deviation.investigation-opened")
public record DeviationInvestigationOpened(
        DeviationId deviationId,
        String unit,
        String investigator,
        @Nullable PersonalText conflictAccepted,
        Instant registeredAt)
        implements DeviationEvent {}
