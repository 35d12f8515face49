package qms.events.lexsarah;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when the lex Sarah officer appoints the one who is to investigate, or another one.
 *
 * @param conflict why it is this person although they are not disinterested (FL 16–18 §§)
 */
@EventName("lexsarah.investigator-appointed")
public record LexSarahInvestigatorAppointed(
        LexSarahCaseId caseId,
        String unit,
        String investigator,
        String appointedBy,
        @Nullable PersonalText conflict,
        Instant registeredAt)
        implements LexSarahEvent {}
