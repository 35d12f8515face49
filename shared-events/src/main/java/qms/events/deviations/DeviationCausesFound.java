package qms.events.deviations;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the investigator says what it came of: the areas, the one that weighs most, and the answers to why, why and why again. */
@EventName("deviation.causes-found")
public record DeviationCausesFound(
        DeviationId deviationId,
        String unit,
        List<String> areas,
        String primary,
        List<PersonalText> whys,
        Instant registeredAt)
        implements DeviationEvent {}
