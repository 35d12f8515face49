package qms.deviations.lexmaria;

import java.util.EnumSet;
import java.util.Set;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaFollowedUp;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaIvoDecided;
import qms.events.lexmaria.LexMariaJournalNoteConfirmed;
import qms.events.lexmaria.LexMariaMeasureLinked;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.lexmaria.LexMariaPatientNotInformed;

/** Where a lex Maria case stands, in life-cycle order; the last is another way than straight on. */
enum LexMariaStatus {
    EVENT_REPORTED,
    ASSESSED,
    INVESTIGATING,
    DECIDED,
    NOTIFIED_IVO,
    INVESTIGATION_SUBMITTED,
    IVO_DECIDED,
    FOLLOW_UP,
    CLOSED,
    DECLINED;

    private static final Set<LexMariaStatus> ENDED = EnumSet.of(CLOSED, DECLINED);

    boolean isEnded() {
        return ENDED.contains(this);
    }

    LexMariaStatus after(LexMariaEvent event) {
        return switch (event) {
            case LexMariaEventReported e -> EVENT_REPORTED;
            case LexMariaAssessed e -> this == EVENT_REPORTED ? ASSESSED : this;
            case LexMariaDeclined e -> DECLINED;
            case LexMariaInvestigationOpened e -> INVESTIGATING;
            case LexMariaEventAnalysed e -> this;
            case LexMariaNotificationDecided e -> DECIDED;
            case LexMariaNotifiedToIvo e -> NOTIFIED_IVO;
            case LexMariaInvestigationSubmitted e -> INVESTIGATION_SUBMITTED;
            case LexMariaIvoDecided e -> IVO_DECIDED;
            case LexMariaPatientInformed e -> this;
            case LexMariaPatientNotInformed e -> this;
            case LexMariaJournalNoteConfirmed e -> this;
            case LexMariaMeasureLinked e -> this;
            case LexMariaFollowedUp e -> FOLLOW_UP;
            case LexMariaClosed e -> CLOSED;
        };
    }
}
