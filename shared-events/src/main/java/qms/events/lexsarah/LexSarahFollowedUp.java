package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when the manager has judged the effect of the measures and spread what was learnt.
 *
 * @param effect EFFECTIVE, PARTLY or NOT
 */
@EventName("lexsarah.followed-up")
public record LexSarahFollowedUp(
        LexSarahCaseId caseId,
        String unit,
        LocalDate followedUpOn,
        String followedUpBy,
        String effect,
        PersonalText judgement,
        PersonalText lessons,
        LocalDate lessonsSpreadOn,
        Instant registeredAt)
        implements LexSarahEvent {}
