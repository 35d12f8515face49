package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.LEX_SARAH_ANSWER_IVO;
import static qms.deviations.deadlines.Obligation.LEX_SARAH_NOTIFY_IVO;
import static qms.deviations.deadlines.Obligation.LEX_SARAH_RECEIVE;
import static qms.deviations.deadlines.Obligation.LEX_SARAH_SEND_INVESTIGATION;
import static qms.deviations.deadlines.Obligation.LEX_SARAH_START_INVESTIGATION;

import java.time.LocalDate;
import java.util.ArrayList;
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
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
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
                .when(LexSarahReported.class, LexSarahCalls::reported)
                .when(LexSarahReceived.class, e -> List.of(new Meets(LEX_SARAH_RECEIVE, Stockholm.day(e.receivedAt()))))
                .when(LexSarahAssessed.class, LexSarahCalls::assessed)
                .when(LexSarahInvestigatorAppointed.class, LexSarahCalls::takenUp)
                .when(LexSarahInvestigated.class, LexSarahCalls::takenUp)
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
                .when(LexSarahIvoDecided.class, e -> List.of(new Lapses(LEX_SARAH_ANSWER_IVO)))
                .when(LexSarahDeclined.class, e -> List.of(new LapsesAll()))
                .when(LexSarahClosed.class, e -> List.of(new LapsesAll()));
    }

    /** A private provider investigates and notifies by itself: what it tells the board calls for none of it. */
    private static List<Change> reported(LexSarahReported event) {
        LocalDate day = Stockholm.day(event.reportedAt());
        return event.kind().equals("PROVIDER_INFORMATION")
                ? List.of(new Meets(LEX_SARAH_NOTIFY_IVO, day))
                : List.of(new Opens(LEX_SARAH_RECEIVE, day, null), new Opens(LEX_SARAH_START_INVESTIGATION, day, null));
    }

    private static List<Change> assessed(LexSarahAssessed event) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Meets(LEX_SARAH_RECEIVE, entered(event)));
        if (event.seriousKnownAt() != null) {
            changes.add(new Opens(LEX_SARAH_NOTIFY_IVO, Stockholm.day(event.seriousKnownAt()), null));
        }
        return changes;
    }

    /** Whoever investigates has received it. */
    private static List<Change> takenUp(LexSarahEvent event) {
        return List.of(
                new Meets(LEX_SARAH_RECEIVE, entered(event)), new Meets(LEX_SARAH_START_INVESTIGATION, entered(event)));
    }

    private static List<Change> decided(LexSarahLevelDecided event) {
        List<Change> changes = new ArrayList<>(takenUp(event));
        changes.add(
                SERIOUS.contains(event.level())
                        ? new Opens(LEX_SARAH_NOTIFY_IVO, known(event), null)
                        : new Lapses(LEX_SARAH_NOTIFY_IVO));
        return changes;
    }

    private static LocalDate known(LexSarahLevelDecided event) {
        return event.knownAt() == null ? event.decidedOn() : Stockholm.day(event.knownAt());
    }

    private static List<Change> notified(LexSarahNotifiedToIvo event) {
        LocalDate day = Stockholm.day(event.notifiedAt());
        List<Change> changes = new ArrayList<>();
        changes.add(new Meets(LEX_SARAH_NOTIFY_IVO, day));
        if (!Boolean.FALSE.equals(event.investigationPending())) {
            changes.add(new Opens(LEX_SARAH_SEND_INVESTIGATION, day, null));
        }
        return changes;
    }

    private static LocalDate entered(LexSarahEvent event) {
        return Stockholm.day(event.registeredAt());
    }
}
