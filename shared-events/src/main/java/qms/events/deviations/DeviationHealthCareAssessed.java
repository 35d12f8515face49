package qms.events.deviations;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when MAS or MAR has assessed what it meant for health care (HSL), beside what the manager decides; {@code injury} is NO_INJURY,
 * COULD_HAVE_CAUSED_INJURY, INJURY, COULD_HAVE_CAUSED_SERIOUS_INJURY or SERIOUS_INJURY.
 */
@EventName("deviation.health-care-assessed")
public record DeviationHealthCareAssessed(
        DeviationId deviationId,
        String unit,
        String injury,
        DeviationRisk risk,
        PersonalText conclusion,
        String assessedBy,
        LocalDate assessedOn,
        Instant registeredAt)
        implements DeviationEvent {}
