package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a file that shows what was found is attached to an occasion; {@code sha256} is that of its content. */
@EventName("self-check.evidence-attached")
public record EvidenceAttached(
        SelfCheckId selfCheckId,
        String unit,
        String occurrence,
        String sha256,
        long size,
        String mediaType,
        String fileName,
        Instant registeredAt)
        implements SelfCheckEvent {}
