package qms.events.lexmaria;

import qms.events.QmsEvent;

/** Everything that can happen to a lex Maria case, in life-cycle order. */
public sealed interface LexMariaEvent extends QmsEvent
        permits LexMariaEventReported,
                LexMariaAssessed,
                LexMariaDeclined,
                LexMariaInvestigationOpened,
                LexMariaEventAnalysed,
                LexMariaNotificationDecided,
                LexMariaNotifiedToIvo,
                LexMariaInvestigationSubmitted,
                LexMariaIvoDecided,
                LexMariaPatientInformed,
                LexMariaPatientNotInformed,
                LexMariaJournalNoteConfirmed,
                LexMariaMeasureLinked,
                LexMariaFollowedUp,
                LexMariaClosed {

    LexMariaCaseId caseId();

    @Override
    default String subject() {
        return caseId().toString();
    }
}
