package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.LEX_SARAH_ANSWER_IVO;
import static qms.deviations.deadlines.Obligation.LEX_SARAH_NOTIFY_IVO;
import static qms.deviations.deadlines.Obligation.LEX_SARAH_SEND_INVESTIGATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.Lapses;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Opens;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;
import qms.web.time.Stockholm;

/** What a lex Sarah case calls for (SoL 27 kap., LSS 24 a–g §§). The clock of a notification starts when it is known to be serious. */
@Component
class LexSarahCalls extends CaseCallsProjection<LexSarahEvent> {

    private static final Set<String> SERIOUS = Set.of("TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT", "SERIOUS_MISCONDUCT");

    LexSarahCalls() {
        super("LEX_SARAH_CASE", LexSarahEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-lex-sarah-cases";
    }

    private static CallTable<LexSarahEvent> table() {
        return new CallTable<LexSarahEvent>()
                .when(LexSarahAssessed.class, LexSarahCalls::assessed)
                .when(LexSarahLevelDecided.class, LexSarahCalls::decided)
                .when(LexSarahNotifiedToIvo.class, LexSarahCalls::notified)
                .when(
                        LexSarahInvestigationSent.class,
                        e -> List.of(new Meets(LEX_SARAH_SEND_INVESTIGATION, Stockholm.day(e.sentAt()))))
                .when(
                        LexSarahSupplementRequested.class,
                        e -> List.of(new Opens(LEX_SARAH_ANSWER_IVO, Stockholm.day(e.requestedAt()), e.due())))
                .when(
                        LexSarahSupplementSent.class,
                        e -> List.of(new Meets(LEX_SARAH_ANSWER_IVO, Stockholm.day(e.sentAt()))))
                .when(LexSarahDeclined.class, e -> List.of(new LapsesAll()))
                .when(LexSarahClosed.class, e -> List.of(new LapsesAll()));
    }

    private static List<Change> assessed(LexSarahAssessed event) {
        Instant known = event.seriousKnownAt();
        return known == null ? List.of() : List.of(new Opens(LEX_SARAH_NOTIFY_IVO, Stockholm.day(known), null));
    }

    private static List<Change> decided(LexSarahLevelDecided event) {
        Instant known = event.knownAt();
        LocalDate from = known == null ? event.decidedOn() : Stockholm.day(known);
        return List.of(
                SERIOUS.contains(event.level())
                        ? new Opens(LEX_SARAH_NOTIFY_IVO, from, null)
                        : new Lapses(LEX_SARAH_NOTIFY_IVO));
    }

    private static List<Change> notified(LexSarahNotifiedToIvo event) {
        LocalDate day = Stockholm.day(event.notifiedAt());
        Change met = new Meets(LEX_SARAH_NOTIFY_IVO, day);
        return Boolean.FALSE.equals(event.investigationPending())
                ? List.of(met)
                : List.of(met, new Opens(LEX_SARAH_SEND_INVESTIGATION, day, null));
    }
}
