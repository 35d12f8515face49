package qms.events.unitdescriptions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when a unit has described how it works with quality during a year; {@code inherited} is what then held from the units above, null
 * where it was imported.
 */
@EventName("unit-description.adopted")
public record UnitDescriptionAdopted(
        UnitDescriptionId descriptionId,
        String unit,
        @Nullable String externalId,
        int year,
        List<DescribedSection> sections,
        @Nullable List<InheritedParts> inherited,
        Instant registeredAt)
        implements UnitDescriptionEvent {}
