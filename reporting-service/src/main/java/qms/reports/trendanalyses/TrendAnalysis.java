package qms.reports.trendanalyses;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_MATERIAL_KNOWN;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_NOT_CONCLUDED;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_NOT_PLANNED;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_NOT_UNDER_WAY;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_WITHOUT_MATERIAL;
import static qms.reports.trendanalyses.TrendAnalysisStatus.PLANNED;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.trendanalyses.TrendAnalysisConcluded;
import qms.events.trendanalyses.TrendAnalysisEvent;
import qms.events.trendanalyses.TrendAnalysisFollowedUp;
import qms.events.trendanalyses.TrendAnalysisMaterialAdded;
import qms.events.trendanalyses.TrendAnalysisPlanned;
import qms.events.trendanalyses.TrendAnalysisReopened;
import qms.events.trendanalyses.TrendAnalysisStarted;
import qms.events.trendanalyses.TrendMaterial;
import qms.reports.trendanalyses.TrendAnalysisCommand.AddMaterial;
import qms.reports.trendanalyses.TrendAnalysisCommand.ConcludeAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.FollowUpAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.PlanAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.ReopenAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.StartAnalysis;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** An analysis of patterns and trends: decides what may happen to it. */
@AggregateRoot
final class TrendAnalysis extends EventSourcedThing<TrendAnalysisEvent> {

    private final Set<TrendMaterial> looked = new HashSet<>();
    private String unit = "";
    private TrendAnalysisStatus status = PLANNED;

    TrendAnalysis() {}

    @CommandHandler
    TrendAnalysis(PlanAnalysis command, Clock clock) {
        apply(new TrendAnalysisPlanned(
                command.trendAnalysisId(),
                command.unit(),
                null,
                command.title(),
                command.from(),
                command.to(),
                command.plannedFor(),
                clock.instant()));
    }

    @CommandHandler
    void handle(StartAnalysis command, Clock clock) {
        refuseIf(status != PLANNED, TREND_ANALYSIS_NOT_PLANNED, "Bara en planerad analys kan påbörjas.");
        apply(new TrendAnalysisStarted(command.trendAnalysisId(), unit, command.startedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(AddMaterial command, Clock clock) {
        refuseIf(
                !status.isUnderWay(),
                TREND_ANALYSIS_NOT_UNDER_WAY,
                "Påbörja analysen, eller ta upp den igen, innan underlag läggs till.");
        refuseIf(
                looked.contains(command.material()),
                TREND_ANALYSIS_MATERIAL_KNOWN,
                "Samma svar på samma fråga är redan ett underlag.");
        apply(new TrendAnalysisMaterialAdded(
                command.trendAnalysisId(), unit, command.material(), command.note(), clock.instant()));
    }

    @CommandHandler
    void handle(ConcludeAnalysis command, Clock clock) {
        refuseIf(!status.isUnderWay(), TREND_ANALYSIS_NOT_UNDER_WAY, "Bara en analys som pågår kan avslutas.");
        refuseIf(
                looked.isEmpty(),
                TREND_ANALYSIS_WITHOUT_MATERIAL,
                "Lägg till de siffror eller mönster som slutsatserna bygger på.");
        apply(new TrendAnalysisConcluded(
                command.trendAnalysisId(),
                unit,
                command.conclusions(),
                command.measures(),
                command.noActionReason(),
                command.changeRequests(),
                command.concludedOn(),
                command.concludedBy(),
                clock.instant()));
    }

    /** May be done again: what did not show at first may show later. */
    @CommandHandler
    void handle(FollowUpAnalysis command, Clock clock) {
        refuseIf(!status.isConcluded(), TREND_ANALYSIS_NOT_CONCLUDED, "Avsluta analysen innan den följs upp.");
        apply(new TrendAnalysisFollowedUp(
                command.trendAnalysisId(),
                unit,
                command.result(),
                command.followedUpOn(),
                command.followedUpBy(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ReopenAnalysis command, Clock clock) {
        refuseIf(!status.isConcluded(), TREND_ANALYSIS_NOT_CONCLUDED, "Bara en avslutad analys kan tas upp igen.");
        apply(new TrendAnalysisReopened(command.trendAnalysisId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(TrendAnalysisEvent event) {
        status = status.after(event);
        switch (event) {
            case TrendAnalysisPlanned e -> unit = e.unit();
            case TrendAnalysisStarted e -> {}
            case TrendAnalysisMaterialAdded e -> looked.add(e.material());
            case TrendAnalysisConcluded e -> {}
            case TrendAnalysisFollowedUp e -> {}
            case TrendAnalysisReopened e -> {}
        }
    }

    private static void refuseIf(boolean against, TrendAnalysisProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
