package qms.events.lexsarah;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when the board has notified IVO; a notification cannot be changed afterwards.
 *
 * @param notifiedBy the id of the person who notified
 * @param preliminaryLevel the serious level that was notified, decided or not
 * @param registrationNumber the board's own (diarienummer)
 * @param contentHash SHA-256 of what was sent
 * @param attachments SHA-256 of each file that was sent with it
 * @param investigationPending the investigation was not sent with it and is to follow
 */
@EventName("lexsarah.notified-to-ivo")
public record LexSarahNotifiedToIvo(
        LexSarahCaseId caseId,
        String unit,
        Instant notifiedAt,
        Instant registeredAt,
        @Nullable String notifiedBy,
        @Nullable String preliminaryLevel,
        @Nullable String ivoCaseNumber,
        @Nullable String registrationNumber,
        @Nullable String contentHash,
        @Nullable List<String> attachments,
        @Nullable Boolean investigationPending)
        implements LexSarahEvent {

    /** As it was known before more was asked about it, and as an import tells it. */
    public LexSarahNotifiedToIvo(LexSarahCaseId caseId, String unit, Instant notifiedAt, Instant registeredAt) {
        this(caseId, unit, notifiedAt, registeredAt, null, null, null, null, null, null, null);
    }
}
