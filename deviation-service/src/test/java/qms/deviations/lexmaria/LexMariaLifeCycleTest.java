package qms.deviations.lexmaria;

import static qms.deviations.lexmaria.LexMariaFixture.ID;
import static qms.deviations.lexmaria.LexMariaFixture.MAS;
import static qms.deviations.lexmaria.LexMariaFixture.MEASURE;
import static qms.deviations.lexmaria.LexMariaFixture.NOW;
import static qms.deviations.lexmaria.LexMariaFixture.TODAY;
import static qms.deviations.lexmaria.LexMariaFixture.WORDS;
import static qms.deviations.lexmaria.LexMariaFixture.analysed;
import static qms.deviations.lexmaria.LexMariaFixture.assessed;
import static qms.deviations.lexmaria.LexMariaFixture.closed;
import static qms.deviations.lexmaria.LexMariaFixture.decided;
import static qms.deviations.lexmaria.LexMariaFixture.declined;
import static qms.deviations.lexmaria.LexMariaFixture.informed;
import static qms.deviations.lexmaria.LexMariaFixture.ivoDecided;
import static qms.deviations.lexmaria.LexMariaFixture.noted;
import static qms.deviations.lexmaria.LexMariaFixture.notified;
import static qms.deviations.lexmaria.LexMariaFixture.opened;
import static qms.deviations.lexmaria.LexMariaFixture.reported;
import static qms.deviations.lexmaria.LexMariaFixture.serious;
import static qms.deviations.lexmaria.LexMariaFixture.submitted;
import static qms.deviations.lexmaria.LexMariaFixture.upToFollowUp;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.lexmaria.LexMariaCommand.AssessCareInjury;
import qms.deviations.lexmaria.LexMariaCommand.CloseLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.ConfirmJournalNote;
import qms.deviations.lexmaria.LexMariaCommand.DecideOnNotification;
import qms.deviations.lexmaria.LexMariaCommand.DeclineLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.FollowUpLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.LinkMeasure;
import qms.deviations.lexmaria.LexMariaCommand.NotifyIvo;
import qms.deviations.lexmaria.LexMariaCommand.OpenEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.RecordEventAnalysis;
import qms.deviations.lexmaria.LexMariaCommand.RecordIvoDecision;
import qms.deviations.lexmaria.LexMariaCommand.ReportCareEvent;
import qms.deviations.lexmaria.LexMariaCommand.SubmitInvestigation;
import qms.deviations.lexmaria.LexMariaCommand.TellThatPatientIsInformed;
import qms.deviations.lexmaria.LexMariaCommand.TellWhyPatientIsNotInformed;
import qms.events.lexmaria.LexMariaEvent;
import qms.service.LifeCycleContract;

class LexMariaLifeCycleTest extends LifeCycleContract<LexMariaCase, LexMariaEvent> {

    @Override
    protected String table() {
        return "lex-maria-case";
    }

    @Override
    protected AggregateTestFixture<LexMariaCase> fixture() {
        return LexMariaFixture.fixture();
    }

    @Override
    protected Map<String, List<LexMariaEvent>> states() {
        List<LexMariaEvent> all = upToFollowUp();
        return Map.ofEntries(
                Map.entry("EVENT_REPORTED", List.of(reported())),
                Map.entry("ASSESSED", List.of(reported(), serious())),
                Map.entry("INVESTIGATING", List.of(reported(), serious(), opened())),
                Map.entry("DECIDED", List.of(reported(), serious(), opened(), analysed(), decided(true))),
                Map.entry(
                        "NOTIFIED_IVO",
                        List.of(reported(), serious(), opened(), analysed(), decided(true), notified())),
                Map.entry("INVESTIGATION_SUBMITTED", all.subList(0, all.indexOf(submitted()) + 1)),
                Map.entry("IVO_DECIDED", all.subList(0, all.indexOf(ivoDecided()) + 1)),
                Map.entry("FOLLOW_UP", upToFollowUp(informed(), noted())),
                Map.entry("CLOSED", upToFollowUp(informed(), noted(), closed(List.of(), WORDS))),
                Map.entry("DECLINED", List.of(reported(), assessed("CARE_INJURY", "HAPPENED"), declined())));
    }

    @Override
    protected List<LexMariaCommand> commands() {
        return List.of(
                new ReportCareEvent(ID, "bjorken", null, TODAY, NOW, "EMPLOYEE", WORDS, null, null),
                new AssessCareInjury(ID, "SERIOUS_CARE_INJURY", "HAPPENED", WORDS, TODAY, MAS),
                new DeclineLexMaria(ID, WORDS, TODAY, MAS),
                new OpenEventAnalysis(ID, MAS, TODAY),
                new RecordEventAnalysis(ID, WORDS, List.of("ROUTINES"), WORDS, WORDS, false, TODAY, MAS),
                new DecideOnNotification(ID, true, WORDS, TODAY, MAS),
                new NotifyIvo(ID, NOW, null, null, null, MAS),
                new SubmitInvestigation(ID, NOW, null),
                new RecordIvoDecision(ID, "CLOSED", TODAY, null),
                new TellThatPatientIsInformed(ID, TODAY, "RELATIVE"),
                new TellWhyPatientIsNotInformed(ID, "SECRECY", null, TODAY),
                new ConfirmJournalNote(ID, TODAY, MAS),
                new LinkMeasure(ID, MEASURE),
                new FollowUpLexMaria(ID, WORDS, TODAY, MAS),
                new CloseLexMaria(ID, NOW, List.of(), WORDS));
    }

    @Override
    protected Class<?> commandType() {
        return LexMariaCommand.class;
    }

    @Override
    protected String stateAfter(List<LexMariaEvent> events) {
        LexMariaStatus status = LexMariaStatus.EVENT_REPORTED;
        for (LexMariaEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
