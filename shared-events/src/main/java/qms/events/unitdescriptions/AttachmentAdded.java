package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a document is laid beside a description. */
@EventName("unit-description.attachment-added")
public record AttachmentAdded(UnitDescriptionId descriptionId, String unit, Attachment attachment, Instant registeredAt)
        implements UnitDescriptionEvent {}
