package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.LEX_MARIA_NOTIFY_IVO;
import static qms.deviations.deadlines.Obligation.LEX_MARIA_SUBMIT_INVESTIGATION;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.Lapses;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Opens;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.web.time.Stockholm;

/** What a lex Maria case calls for (PSL 3 kap. 5 §). */
@Component
class LexMariaCalls extends CaseCallsProjection<LexMariaEvent> {

    LexMariaCalls() {
        super("LEX_MARIA_CASE", LexMariaEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-lex-maria-cases";
    }

    private static CallTable<LexMariaEvent> table() {
        return new CallTable<LexMariaEvent>()
                .when(LexMariaAssessed.class, e -> toNotify(e.injury().equals("SERIOUS_CARE_INJURY"), e.assessedOn()))
                .when(LexMariaNotificationDecided.class, e -> toNotify(e.toBeNotified(), e.decidedOn()))
                .when(LexMariaNotifiedToIvo.class, LexMariaCalls::notified)
                .when(
                        LexMariaInvestigationSubmitted.class,
                        e -> List.of(new Meets(LEX_MARIA_SUBMIT_INVESTIGATION, Stockholm.day(e.submittedAt()))))
                .when(LexMariaDeclined.class, e -> List.of(new LapsesAll()))
                .when(LexMariaClosed.class, e -> List.of(new LapsesAll()));
    }

    private static List<Change> toNotify(boolean serious, LocalDate day) {
        return List.of(serious ? new Opens(LEX_MARIA_NOTIFY_IVO, day, null) : new Lapses(LEX_MARIA_NOTIFY_IVO));
    }

    private static List<Change> notified(LexMariaNotifiedToIvo event) {
        LocalDate day = Stockholm.day(event.notifiedAt());
        return List.of(new Meets(LEX_MARIA_NOTIFY_IVO, day), new Opens(LEX_MARIA_SUBMIT_INVESTIGATION, day, null));
    }
}
