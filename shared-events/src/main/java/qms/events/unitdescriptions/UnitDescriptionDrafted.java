package qms.events.unitdescriptions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a unit, or a department or board for those below it, begins to describe its quality work for a year. */
@EventName("unit-description.drafted")
public record UnitDescriptionDrafted(
        UnitDescriptionId descriptionId,
        String unit,
        int year,
        List<DescribedSection> sections,
        @Nullable CommonParts common,
        @Nullable UnitDescriptionId copiedFrom,
        Instant registeredAt)
        implements UnitDescriptionEvent {}
