package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a draft says what is to hold also for everybody below its unit. */
@EventName("unit-description.common-parts-written")
public record CommonPartsWritten(UnitDescriptionId descriptionId, String unit, CommonParts common, Instant registeredAt)
        implements UnitDescriptionEvent {}
