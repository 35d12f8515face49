package qms.risks.riskanalyses;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISKS_ALREADY_COPIED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ALREADY_INCLUDED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_EMPTY;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_APPROVED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_ASSESSED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_BEING_WRITTEN;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_IN_FORCE;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_PLANNED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_TO_ARCHIVE;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_NOT_INCLUDED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.SUCCESSOR_NOT_IN_FORCE;
import static qms.risks.riskanalyses.RiskAnalysisStatus.APPROVED;
import static qms.risks.riskanalyses.RiskAnalysisStatus.ARCHIVED;
import static qms.risks.riskanalyses.RiskAnalysisStatus.DRAFT;
import static qms.risks.riskanalyses.RiskAnalysisStatus.IN_FORCE;
import static qms.risks.riskanalyses.RiskAnalysisStatus.PLANNED;
import static qms.risks.riskanalyses.RiskAnalysisStatus.REVISED;
import static qms.risks.riskanalyses.RiskAnalysisStatus.SUPERSEDED;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.riskanalyses.ImprovementAreaIdentified;
import qms.events.riskanalyses.RiskAnalysisApproved;
import qms.events.riskanalyses.RiskAnalysisArchived;
import qms.events.riskanalyses.RiskAnalysisDrafted;
import qms.events.riskanalyses.RiskAnalysisEnteredIntoForce;
import qms.events.riskanalyses.RiskAnalysisEvent;
import qms.events.riskanalyses.RiskAnalysisPlanned;
import qms.events.riskanalyses.RiskAnalysisReviewed;
import qms.events.riskanalyses.RiskAnalysisRevised;
import qms.events.riskanalyses.RiskAnalysisSuperseded;
import qms.events.riskanalyses.RiskIncluded;
import qms.events.riskanalyses.RiskPrioritised;
import qms.events.riskanalyses.RisksCopied;
import qms.events.risks.RiskId;
import qms.risks.riskanalyses.RiskAnalysisCommand.ApproveRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.ArchiveRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.CopyRisks;
import qms.risks.riskanalyses.RiskAnalysisCommand.DraftRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.IdentifyImprovementArea;
import qms.risks.riskanalyses.RiskAnalysisCommand.IncludeRisk;
import qms.risks.riskanalyses.RiskAnalysisCommand.PlanRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.PrioritiseRisk;
import qms.risks.riskanalyses.RiskAnalysisCommand.PutIntoForce;
import qms.risks.riskanalyses.RiskAnalysisCommand.ReviewRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.ReviseRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.SupersedeRiskAnalysis;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A risk analysis of one unit: decides what may happen to it (domain life cycle 5.6). */
@AggregateRoot
final class RiskAnalysis extends EventSourcedThing<RiskAnalysisEvent> {

    private static final Set<RiskAnalysisStatus> WITH_PRIORITIES = EnumSet.of(DRAFT, REVISED, APPROVED, IN_FORCE);
    private static final Set<RiskAnalysisStatus> TO_ARCHIVE = EnumSet.of(PLANNED, DRAFT, IN_FORCE, SUPERSEDED);

    private final Set<RiskId> risks = new LinkedHashSet<>();
    private String unit = "";
    private RiskAnalysisStatus status = PLANNED;
    private int version = 1;
    private boolean copied;

    RiskAnalysis() {}

    @CommandHandler
    RiskAnalysis(PlanRiskAnalysis command, Clock clock) {
        apply(new RiskAnalysisPlanned(
                command.riskAnalysisId(),
                command.unit(),
                command.year(),
                command.kind(),
                command.occasion(),
                command.plannedFor(),
                clock.instant()));
    }

    @CommandHandler
    void handle(DraftRiskAnalysis command, Clock clock) {
        refuseIf(status != PLANNED, RISK_ANALYSIS_NOT_PLANNED, "Arbetet med riskanalysen har redan börjat.");
        apply(new RiskAnalysisDrafted(command.riskAnalysisId(), unit, clock.instant()));
    }

    @CommandHandler
    void handle(CopyRisks command, Clock clock) {
        refuseUnlessBeingWritten();
        refuseIf(copied, RISKS_ALREADY_COPIED, "Riskerna har redan förts över från en tidigare riskanalys.");
        apply(new RisksCopied(command.riskAnalysisId(), unit, command.from(), command.risks(), clock.instant()));
    }

    @CommandHandler
    void handle(IncludeRisk command, Clock clock) {
        refuseUnlessBeingWritten();
        refuseIf(risks.contains(command.riskId()), RISK_ALREADY_INCLUDED, "Risken ingår redan i riskanalysen.");
        apply(new RiskIncluded(command.riskAnalysisId(), unit, command.riskId(), clock.instant()));
    }

    @CommandHandler
    void handle(IdentifyImprovementArea command, Clock clock) {
        refuseUnlessBeingWritten();
        apply(new ImprovementAreaIdentified(
                command.riskAnalysisId(), unit, command.area(), command.source(), clock.instant()));
    }

    /** A choice with a reason: no value, however high, makes it by itself. */
    @CommandHandler
    void handle(PrioritiseRisk command, Clock clock) {
        refuseIf(
                !WITH_PRIORITIES.contains(status),
                RISK_ANALYSIS_NOT_BEING_WRITTEN,
                "Prioritera i en riskanalys som skrivs eller gäller.");
        refuseIf(!risks.contains(command.riskId()), RISK_NOT_INCLUDED, "Lägg först till risken i riskanalysen.");
        apply(new RiskPrioritised(command.riskAnalysisId(), unit, command.riskId(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(ApproveRiskAnalysis command, Clock clock) {
        refuseUnlessBeingWritten();
        refuseIf(risks.isEmpty(), RISK_ANALYSIS_EMPTY, "Lägg till minst en risk innan riskanalysen godkänns.");
        refuseIf(
                command.risks().size() < risks.size(),
                RISK_ANALYSIS_NOT_ASSESSED,
                "Bedöm alla risker innan riskanalysen godkänns.");
        apply(new RiskAnalysisApproved(
                command.riskAnalysisId(), unit, version, command.approver(), command.risks(), clock.instant()));
    }

    @CommandHandler
    void handle(PutIntoForce command, Clock clock) {
        refuseIf(status != APPROVED, RISK_ANALYSIS_NOT_APPROVED, "Riskanalysen ska godkännas innan den gäller.");
        apply(new RiskAnalysisEnteredIntoForce(command.riskAnalysisId(), unit, command.from(), clock.instant()));
    }

    @CommandHandler
    void handle(ReviewRiskAnalysis command, Clock clock) {
        refuseUnlessInForce();
        apply(new RiskAnalysisReviewed(
                command.riskAnalysisId(), unit, command.reviewedOn(), command.finding(), clock.instant()));
    }

    @CommandHandler
    void handle(ReviseRiskAnalysis command, Clock clock) {
        refuseUnlessInForce();
        apply(new RiskAnalysisRevised(command.riskAnalysisId(), unit, version + 1, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(SupersedeRiskAnalysis command, Clock clock) {
        refuseUnlessInForce();
        refuseIf(
                !command.inForce(),
                SUCCESSOR_NOT_IN_FORCE,
                "Ange en riskanalys som gäller för samma enhet och ett senare år.");
        apply(new RiskAnalysisSuperseded(command.riskAnalysisId(), unit, command.by(), clock.instant()));
    }

    @CommandHandler
    void handle(ArchiveRiskAnalysis command, Clock clock) {
        refuseIf(
                !TO_ARCHIVE.contains(status),
                RISK_ANALYSIS_NOT_TO_ARCHIVE,
                status == ARCHIVED ? "Riskanalysen är redan arkiverad." : "Slutför godkännandet först.");
        apply(new RiskAnalysisArchived(command.riskAnalysisId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(RiskAnalysisEvent event) {
        status = status.after(event);
        switch (event) {
            case RiskAnalysisPlanned e -> unit = e.unit();
            case RiskAnalysisDrafted e -> {}
            case RisksCopied e -> {
                copied = true;
                e.risks().forEach(carried -> risks.add(carried.to()));
            }
            case RiskIncluded e -> risks.add(e.riskId());
            case ImprovementAreaIdentified e -> {}
            case RiskPrioritised e -> {}
            case RiskAnalysisApproved e -> {}
            case RiskAnalysisEnteredIntoForce e -> {}
            case RiskAnalysisReviewed e -> {}
            case RiskAnalysisRevised e -> version = e.version();
            case RiskAnalysisSuperseded e -> {}
            case RiskAnalysisArchived e -> {}
        }
    }

    private void refuseUnlessBeingWritten() {
        refuseIf(
                !status.isBeingWritten(),
                RISK_ANALYSIS_NOT_BEING_WRITTEN,
                "Påbörja eller revidera riskanalysen först; det som är godkänt ändras inte.");
    }

    private void refuseUnlessInForce() {
        refuseIf(status != IN_FORCE, RISK_ANALYSIS_NOT_IN_FORCE, "Det går bara för en riskanalys som gäller.");
    }

    private static void refuseIf(boolean against, RiskAnalysisProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
