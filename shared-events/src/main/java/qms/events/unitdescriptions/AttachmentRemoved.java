package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a document no longer belongs to a description. */
@EventName("unit-description.attachment-removed")
public record AttachmentRemoved(UnitDescriptionId descriptionId, String unit, String document, Instant registeredAt)
        implements UnitDescriptionEvent {}
