package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when somebody is named as affected; {@code person} is their number within the case, and who they are is sealed. */
@EventName("lexsarah.person-affected")
public record LexSarahPersonAffected(
        LexSarahCaseId caseId, String unit, String person, PersonalText description, Instant registeredAt)
        implements LexSarahEvent {}
