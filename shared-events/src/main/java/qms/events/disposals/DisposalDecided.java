package qms.events.disposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.CaseRef;
import qms.events.EventName;

/**
 * Recorded when the disposal is decided. From then on the words are gone: whoever has their key destroys it, at once and again after every restore.
 *
 * @param decision where it is written down, such as the paragraph of the minutes or of the delegation
 * @param decidedBy the role
 */
@EventName("disposal.decided")
public record DisposalDecided(
        DisposalId disposalId,
        String unit,
        CaseRef ref,
        List<DisposedText> texts,
        String decision,
        String decidedBy,
        LocalDate decidedOn,
        Instant registeredAt)
        implements DisposalEvent {}
