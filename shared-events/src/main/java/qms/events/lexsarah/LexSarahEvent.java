package qms.events.lexsarah;

import qms.events.QmsEvent;

/** Everything that can happen to a lex Sarah case, in life-cycle order. */
public sealed interface LexSarahEvent extends QmsEvent
        permits LexSarahReported,
                LexSarahCorrected,
                LexSarahReceived,
                LexSarahPersonAffected,
                LexSarahAssessed,
                LexSarahDeclined,
                LexSarahInvestigatorAppointed,
                LexSarahInvestigated,
                LexSarahDocumentAdded,
                LexSarahLevelDecided,
                LexSarahNotifiedToIvo,
                LexSarahIvoNumberGiven,
                LexSarahInvestigationSent,
                LexSarahSupplementRequested,
                LexSarahSupplementSent,
                LexSarahIvoDecided,
                LexSarahMeasureLinked,
                LexSarahFollowedUp,
                LexSarahClosed {

    LexSarahCaseId caseId();

    @Override
    default String subject() {
        return caseId().toString();
    }
}
