package qms.events.lexmaria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when IVO has been notified (PSL 3 kap. 5 §); a notification cannot be changed afterwards.
 *
 * @param contentHash the fingerprint of what was sent
 */
@EventName("lexmaria.notified-to-ivo")
public record LexMariaNotifiedToIvo(
        LexMariaCaseId caseId,
        String unit,
        Instant notifiedAt,
        @Nullable String registryNumber,
        @Nullable String ivoReference,
        @Nullable String contentHash,
        String notifiedBy,
        Instant registeredAt)
        implements LexMariaEvent {}
