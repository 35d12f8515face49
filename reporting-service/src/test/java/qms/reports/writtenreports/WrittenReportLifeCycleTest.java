package qms.reports.writtenreports;

import static qms.reports.writtenreports.WrittenReportFixture.ID;
import static qms.reports.writtenreports.WrittenReportFixture.NOW;
import static qms.reports.writtenreports.WrittenReportFixture.TEXT;
import static qms.reports.writtenreports.WrittenReportFixture.TODAY;
import static qms.reports.writtenreports.WrittenReportFixture.UNIT;
import static qms.reports.writtenreports.WrittenReportFixture.approved;
import static qms.reports.writtenreports.WrittenReportFixture.collecting;
import static qms.reports.writtenreports.WrittenReportFixture.decided;
import static qms.reports.writtenreports.WrittenReportFixture.drafted;
import static qms.reports.writtenreports.WrittenReportFixture.figures;
import static qms.reports.writtenreports.WrittenReportFixture.frozen;
import static qms.reports.writtenreports.WrittenReportFixture.plan;
import static qms.reports.writtenreports.WrittenReportFixture.planned;
import static qms.reports.writtenreports.WrittenReportFixture.published;
import static qms.reports.writtenreports.WrittenReportFixture.ready;
import static qms.reports.writtenreports.WrittenReportFixture.reviewed;
import static qms.reports.writtenreports.WrittenReportFixture.submitted;
import static qms.reports.writtenreports.WrittenReportFixture.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.writtenreports.SupplementAdded;
import qms.events.writtenreports.SupplementedFigure;
import qms.events.writtenreports.WrittenReportEvent;
import qms.reports.writtenreports.WrittenReportCommand.ApproveChapter;
import qms.reports.writtenreports.WrittenReportCommand.ApproveReport;
import qms.reports.writtenreports.WrittenReportCommand.ClaimChapter;
import qms.reports.writtenreports.WrittenReportCommand.CompileDraft;
import qms.reports.writtenreports.WrittenReportCommand.CopyReport;
import qms.reports.writtenreports.WrittenReportCommand.ExplainFinding;
import qms.reports.writtenreports.WrittenReportCommand.FreezeReport;
import qms.reports.writtenreports.WrittenReportCommand.LinkDecision;
import qms.reports.writtenreports.WrittenReportCommand.MarkChapterReady;
import qms.reports.writtenreports.WrittenReportCommand.PlanReport;
import qms.reports.writtenreports.WrittenReportCommand.PublishReport;
import qms.reports.writtenreports.WrittenReportCommand.RecordDecision;
import qms.reports.writtenreports.WrittenReportCommand.ReopenReport;
import qms.reports.writtenreports.WrittenReportCommand.ReturnChapter;
import qms.reports.writtenreports.WrittenReportCommand.ReturnReport;
import qms.reports.writtenreports.WrittenReportCommand.ReviewReport;
import qms.reports.writtenreports.WrittenReportCommand.Section;
import qms.reports.writtenreports.WrittenReportCommand.StartCollecting;
import qms.reports.writtenreports.WrittenReportCommand.SubmitReport;
import qms.reports.writtenreports.WrittenReportCommand.SupplementReport;
import qms.reports.writtenreports.WrittenReportCommand.WriteChapter;
import qms.service.LifeCycleContract;

/** One chapter is written and one is ready, so that each command about a chapter finds one that it fits. */
class WrittenReportLifeCycleTest extends LifeCycleContract<WrittenReport, WrittenReportEvent> {

    private static final List<SupplementedFigure> RIGHT =
            List.of(new SupplementedFigure(UNIT, "lexSarah.reports", "12", "13"));

    @Override
    protected String table() {
        return "written-report";
    }

    @Override
    protected AggregateTestFixture<WrittenReport> fixture() {
        return WrittenReportFixture.fixture();
    }

    @Override
    protected Map<String, List<WrittenReportEvent>> states() {
        Map<String, List<WrittenReportEvent>> states = new LinkedHashMap<>();
        List<WrittenReportEvent> so = new ArrayList<>(List.of(planned()));
        states.put("PLANNED", List.copyOf(so));
        so.addAll(List.of(collecting(), written("klagomal"), written("risker"), ready("risker"), decided()));
        states.put("COLLECTING", List.copyOf(so));
        next(states, so, "DRAFT", drafted());
        next(states, so, "REVIEWED", reviewed());
        next(states, so, "FROZEN", frozen());
        next(states, so, "SUBMITTED_TO_BOARD", submitted());
        next(states, so, "APPROVED", approved());
        next(states, so, "PUBLISHED", published());
        next(
                states,
                so,
                "CORRECTED",
                new SupplementAdded(ID, UNIT, 1, RIGHT, "Sent registrerad.", "Nämnden", TODAY, null, NOW));
        return states;
    }

    private static void next(
            Map<String, List<WrittenReportEvent>> states,
            List<WrittenReportEvent> so,
            String state,
            WrittenReportEvent event) {
        so.add(event);
        states.put(state, List.copyOf(so));
    }

    @Override
    protected List<WrittenReportCommand> commands() {
        return List.of(
                new PlanReport(ID, plan()),
                new CopyReport(ID, plan(), ID, List.of(new Section("klagomal", UNIT, TEXT))),
                new StartCollecting(ID),
                new ClaimChapter(ID, "klagomal", UNIT, "p1", false),
                new WriteChapter(ID, new Section("klagomal", UNIT, TEXT), "p1"),
                new MarkChapterReady(ID, "klagomal", UNIT),
                new ReturnChapter(ID, "risker", UNIT, "Skriv om åtgärderna."),
                new ApproveChapter(ID, "risker", UNIT, "DEPARTMENT_MANAGER"),
                new CompileDraft(ID),
                new ExplainFinding(ID, "NOT_COMPARABLE:enskede", "Sammanläggning."),
                new RecordDecision(ID, "DECISION", "Fler egenkontroller.", null, null, null, TODAY),
                new LinkDecision(ID, 1, "MEASURE", "m1"),
                new ReviewReport(ID, "QUALITY_COORDINATOR", TODAY),
                new ReopenReport(ID, "En tabell saknas."),
                new FreezeReport(ID, figures(), List.of()),
                new SubmitReport(ID, TODAY, null),
                new ReturnReport(ID, TODAY, "Förklara minskningen."),
                new ApproveReport(ID, TODAY, "§ 12", "2026/23", List.of()),
                new PublishReport(ID, TODAY),
                new SupplementReport(ID, RIGHT, "Sent registrerad.", "Nämnden", TODAY, null));
    }

    @Override
    protected Class<?> commandType() {
        return WrittenReportCommand.class;
    }

    @Override
    protected String stateAfter(List<WrittenReportEvent> events) {
        WrittenReportStatus status = WrittenReportStatus.PLANNED;
        for (WrittenReportEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}
