package qms.deviations.deviations;

import static java.util.Map.entry;
import static qms.deviations.deviations.DeviationFixture.ID;
import static qms.deviations.deviations.DeviationFixture.INVESTIGATOR;
import static qms.deviations.deviations.DeviationFixture.LEX_MARIA;
import static qms.deviations.deviations.DeviationFixture.LEX_SARAH;
import static qms.deviations.deviations.DeviationFixture.MANAGER;
import static qms.deviations.deviations.DeviationFixture.MEASURE;
import static qms.deviations.deviations.DeviationFixture.NURSE;
import static qms.deviations.deviations.DeviationFixture.OCCURRED;
import static qms.deviations.deviations.DeviationFixture.REASON;
import static qms.deviations.deviations.DeviationFixture.RISK;
import static qms.deviations.deviations.DeviationFixture.TODAY;
import static qms.deviations.deviations.DeviationFixture.WORDS;
import static qms.deviations.deviations.DeviationFixture.and;
import static qms.deviations.deviations.DeviationFixture.assessed;
import static qms.deviations.deviations.DeviationFixture.closed;
import static qms.deviations.deviations.DeviationFixture.decided;
import static qms.deviations.deviations.DeviationFixture.dismissed;
import static qms.deviations.deviations.DeviationFixture.escalated;
import static qms.deviations.deviations.DeviationFixture.followedUp;
import static qms.deviations.deviations.DeviationFixture.investigated;
import static qms.deviations.deviations.DeviationFixture.reassigned;
import static qms.deviations.deviations.DeviationFixture.reported;
import static qms.deviations.deviations.DeviationFixture.triaged;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.deviations.DeviationCommand.AssessDeviation;
import qms.deviations.deviations.DeviationCommand.AssessHealthCare;
import qms.deviations.deviations.DeviationCommand.CloseDeviation;
import qms.deviations.deviations.DeviationCommand.DecideOnMeasures;
import qms.deviations.deviations.DeviationCommand.DismissDeviation;
import qms.deviations.deviations.DeviationCommand.EscalateDeviation;
import qms.deviations.deviations.DeviationCommand.FindCauses;
import qms.deviations.deviations.DeviationCommand.FollowUpDeviation;
import qms.deviations.deviations.DeviationCommand.InformStaff;
import qms.deviations.deviations.DeviationCommand.LinkMeasure;
import qms.deviations.deviations.DeviationCommand.NoteLexCase;
import qms.deviations.deviations.DeviationCommand.OpenInvestigation;
import qms.deviations.deviations.DeviationCommand.ReassignDeviation;
import qms.deviations.deviations.DeviationCommand.ReopenDeviation;
import qms.deviations.deviations.DeviationCommand.ReportDeviation;
import qms.deviations.deviations.DeviationCommand.ReturnDeviation;
import qms.deviations.deviations.DeviationCommand.TriageDeviation;
import qms.deviations.platform.LexOutcome;
import qms.events.deviations.DeviationEvent;
import qms.service.LifeCycleContract;

class DeviationLifeCycleTest extends LifeCycleContract<Deviation, DeviationEvent> {

    @Override
    protected String table() {
        return "deviation";
    }

    @Override
    protected AggregateTestFixture<Deviation> fixture() {
        return DeviationFixture.fixture();
    }

    @Override
    protected Map<String, List<DeviationEvent>> states() {
        List<DeviationEvent> triaged = List.of(reported(), triaged(false, "SOL", "HSL"));
        return Map.ofEntries(
                entry("REPORTED", List.of(reported())),
                entry("REASSIGNED_UNIT", List.of(reported(), reassigned())),
                entry("TRIAGED", triaged),
                entry("INVESTIGATING", investigated()),
                entry("ASSESSED", and(investigated(), assessed())),
                entry("MEASURES_DECIDED", decided()),
                entry("FOLLOW_UP", and(decided(), followedUp())),
                entry("ESCALATED_LEX_SARAH", and(triaged, escalated(LEX_SARAH))),
                entry("ESCALATED_LEX_MARIA", and(triaged, escalated(LEX_MARIA))),
                entry("NOT_A_DEVIATION", and(triaged, dismissed())),
                entry("CLOSED", and(decided(), followedUp(), closed())));
    }

    @Override
    protected List<DeviationCommand> commands() {
        return List.of(
                new ReportDeviation(ID, "bjorken", OCCURRED, null, null, false, NURSE, WORDS, null, RISK, null),
                new ReassignDeviation(ID, "talliden", REASON),
                new TriageDeviation(ID, List.of("SOL", "HSL"), "MEDICATION", null, false),
                new DismissDeviation(ID, REASON),
                new OpenInvestigation(ID, INVESTIGATOR, null),
                new FindCauses(ID, List.of("ROUTINES"), "ROUTINES", List.of(WORDS)),
                new AssessDeviation(ID, WORDS, RISK, MANAGER, TODAY, null),
                new AssessHealthCare(ID, "NO_INJURY", RISK, WORDS, "p-mas", TODAY),
                new EscalateDeviation(ID, LEX_SARAH, REASON, MANAGER, "SOL", "PROVISION", null, null, null),
                new NoteLexCase(ID, LEX_SARAH),
                new ReturnDeviation(ID, LEX_SARAH, LexOutcome.DECLINED, REASON),
                new LinkMeasure(ID, MEASURE),
                new DecideOnMeasures(ID, REASON),
                new FollowUpDeviation(ID, TODAY, null),
                new InformStaff(ID, TODAY),
                new CloseDeviation(ID, TODAY, List.of()),
                new ReopenDeviation(ID, REASON));
    }

    @Override
    protected Class<?> commandType() {
        return DeviationCommand.class;
    }

    @Override
    protected String stateAfter(List<DeviationEvent> events) {
        Standing standing = Standing.NEW;
        for (DeviationEvent event : events) {
            standing = standing.after(event);
        }
        return standing.status().name();
    }
}
