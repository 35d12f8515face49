package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a section of a draft is written anew, or given to another role. */
@EventName("unit-description.section-written")
public record SectionWritten(
        UnitDescriptionId descriptionId, String unit, DescribedSection section, Instant registeredAt)
        implements UnitDescriptionEvent {}
