package qms.events.lexsarah;

import qms.events.QmsEvent;

/** Everything that can happen to a lex Sarah case, in life-cycle order. */
public sealed interface LexSarahEvent extends QmsEvent
        permits LexSarahReported, LexSarahDeclined, LexSarahLevelDecided, LexSarahNotifiedToIvo, LexSarahClosed {

    LexSarahCaseId caseId();

    @Override
    default String subject() {
        return caseId().toString();
    }
}
