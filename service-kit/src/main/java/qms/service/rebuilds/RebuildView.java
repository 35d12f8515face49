package qms.service.rebuilds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.operations.CollectionCompared;

/** A rebuild as its events tell it; without an end it is under way, or was cut off. */
record RebuildView(
        String id,
        String mode,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        @Nullable String cause,
        @Nullable Long position,
        List<CollectionCompared> collections) {}
