package qms.events.disposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;

/**
 * Recorded when somebody proposes that a case be disposed of, or words in it that are about the wrong person.
 *
 * @param ref the case; its kind is PERSON for somebody in the register
 * @param texts the words that are to go alone; none where all of them are
 * @param ground RETENTION_PLAN, LAW, BOARD_DECISION or WRONG_PERSON
 * @param plan the rule in the plan or the law, as it is referred to
 * @param keptUntil the last day of the retention period that was known then; none where it is kept until decided otherwise
 * @param retention who says how long such cases are kept
 * @param override why it is disposed of before that
 * @param proposedBy the person, who is not to decide it too
 */
@EventName("disposal.proposed")
public record DisposalProposed(
        DisposalId disposalId,
        String unit,
        CaseRef ref,
        List<DisposedText> texts,
        String ground,
        String plan,
        @Nullable LocalDate keptUntil,
        @Nullable String retention,
        @Nullable String override,
        String reason,
        String proposedBy,
        Instant registeredAt)
        implements DisposalEvent {}
