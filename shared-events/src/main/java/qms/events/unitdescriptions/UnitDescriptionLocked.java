package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the year has been followed up to its end and nothing more is to be submitted. */
@EventName("unit-description.locked")
public record UnitDescriptionLocked(UnitDescriptionId descriptionId, String unit, int year, Instant registeredAt)
        implements UnitDescriptionEvent {}
