package qms.deviations.lexsarah;

import static qms.deviations.lexsarah.LexSarahFixture.ID;
import static qms.deviations.lexsarah.LexSarahFixture.INVESTIGATOR;
import static qms.deviations.lexsarah.LexSarahFixture.MEASURE;
import static qms.deviations.lexsarah.LexSarahFixture.NOW;
import static qms.deviations.lexsarah.LexSarahFixture.OFFICER;
import static qms.deviations.lexsarah.LexSarahFixture.REPORTER;
import static qms.deviations.lexsarah.LexSarahFixture.SENT;
import static qms.deviations.lexsarah.LexSarahFixture.TODAY;
import static qms.deviations.lexsarah.LexSarahFixture.WORDS;
import static qms.deviations.lexsarah.LexSarahFixture.affected;
import static qms.deviations.lexsarah.LexSarahFixture.and;
import static qms.deviations.lexsarah.LexSarahFixture.assessed;
import static qms.deviations.lexsarah.LexSarahFixture.atIvo;
import static qms.deviations.lexsarah.LexSarahFixture.closed;
import static qms.deviations.lexsarah.LexSarahFixture.closing;
import static qms.deviations.lexsarah.LexSarahFixture.declined;
import static qms.deviations.lexsarah.LexSarahFixture.followedUp;
import static qms.deviations.lexsarah.LexSarahFixture.followingUp;
import static qms.deviations.lexsarah.LexSarahFixture.found;
import static qms.deviations.lexsarah.LexSarahFixture.investigated;
import static qms.deviations.lexsarah.LexSarahFixture.investigating;
import static qms.deviations.lexsarah.LexSarahFixture.investigation;
import static qms.deviations.lexsarah.LexSarahFixture.ivoDecided;
import static qms.deviations.lexsarah.LexSarahFixture.notifying;
import static qms.deviations.lexsarah.LexSarahFixture.received;
import static qms.deviations.lexsarah.LexSarahFixture.reported;
import static qms.deviations.lexsarah.LexSarahFixture.supplementRequested;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.lexsarah.LexSarahCommand.AddDocument;
import qms.deviations.lexsarah.LexSarahCommand.AppointInvestigator;
import qms.deviations.lexsarah.LexSarahCommand.AssessLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.CompleteInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.CorrectLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.GiveIvoNumber;
import qms.deviations.lexsarah.LexSarahCommand.LinkMeasure;
import qms.deviations.lexsarah.LexSarahCommand.NamePersonAffected;
import qms.deviations.lexsarah.LexSarahCommand.NoteIvoDecision;
import qms.deviations.lexsarah.LexSarahCommand.NoteSupplementRequest;
import qms.deviations.lexsarah.LexSarahCommand.ReceiveLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.ReportLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.SendInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.SendSupplement;
import qms.deviations.lexsarah.LexSarahCommand.UndoLexSarahCorrection;
import qms.events.SealedFile;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.Reporter;
import qms.service.Folding;
import qms.service.LifeCycleContract;

class LexSarahLifeCycleTest extends LifeCycleContract<LexSarahCase, LexSarahEvent> {

    private final LexSarahProjection projection = new LexSarahProjection();

    @Override
    protected String table() {
        return "lex-sarah-case";
    }

    @Override
    protected AggregateTestFixture<LexSarahCase> fixture() {
        return LexSarahFixture.fixture();
    }

    @Override
    protected Map<String, List<LexSarahEvent>> states() {
        List<LexSarahEvent> followedUp = and(found("MISCONDUCT"), followedUp());
        return Map.ofEntries(
                Map.entry("REPORTED", List.of(reported())),
                Map.entry("RECEIVED", List.of(reported(), received())),
                Map.entry("INITIAL_ASSESSMENT", List.of(reported(), received(), affected("1"), assessed())),
                Map.entry("DECLINED", List.of(reported(), received(), declined())),
                Map.entry("INVESTIGATING", investigating()),
                Map.entry("INVESTIGATED", investigated()),
                Map.entry("DECIDED", found("MISCONDUCT")),
                Map.entry("NOTIFIED_IVO", atIvo()),
                Map.entry("IVO_SUPPLEMENT_REQUESTED", and(atIvo(), supplementRequested())),
                Map.entry("IVO_DECIDED", and(atIvo(), ivoDecided())),
                Map.entry("FOLLOW_UP", followedUp),
                Map.entry("CLOSED", and(followedUp, closed())));
    }

    @Override
    protected List<LexSarahCommand> commands() {
        return List.of(
                new ReportLexSarah(
                        ID,
                        "bjorken",
                        "REPORT",
                        "SOL",
                        TODAY,
                        NOW,
                        new Reporter(WORDS, "EMPLOYEE"),
                        "PROVISION",
                        null,
                        WORDS,
                        null,
                        REPORTER,
                        List.of()),
                new CorrectLexSarah(ID, WORDS, null, null, "TREATMENT", null),
                new UndoLexSarahCorrection(ID, 0, WORDS),
                new ReceiveLexSarah(ID, OFFICER, NOW, WORDS),
                new NamePersonAffected(ID, WORDS),
                new AssessLexSarah(ID, OFFICER, WORDS, null, false, "INFORMED", "INFORMED"),
                new DeclineLexSarah(ID, WORDS, OFFICER),
                new AppointInvestigator(ID, INVESTIGATOR, OFFICER, null),
                new CompleteInvestigation(ID, INVESTIGATOR, investigation("1")),
                new AddDocument(ID, new SealedFile("0f", 12, "application/pdf", WORDS), INVESTIGATOR),
                new DecideLexSarahLevel(
                        ID, "MISCONDUCT", TODAY, WORDS, OFFICER, null, false, null, null, WORDS, List.of()),
                notifying("SERIOUS_MISCONDUCT"),
                new GiveIvoNumber(ID, "3.1.1-04512/2026-1"),
                new SendInvestigation(ID, NOW, INVESTIGATOR, SENT),
                new NoteSupplementRequest(ID, NOW, TODAY.plusDays(14), WORDS),
                new SendSupplement(ID, NOW, INVESTIGATOR, WORDS, SENT),
                new NoteIvoDecision(ID, TODAY, "NO_FURTHER_ACTION", WORDS),
                new LinkMeasure(ID, MEASURE, null),
                followingUp(),
                closing());
    }

    @Override
    protected Class<?> commandType() {
        return LexSarahCommand.class;
    }

    @Override
    protected String stateAfter(List<LexSarahEvent> events) {
        return Folding.fold(projection, MetaData.emptyInstance(), events).state();
    }
}
