package qms.risks.risks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.risks.RiskProblem.RISK_ALREADY_DECIDED;
import static qms.risks.risks.RiskProblem.RISK_ENDED;
import static qms.risks.risks.RiskProblem.RISK_HAS_OPEN_MEASURES;
import static qms.risks.risks.RiskProblem.RISK_NOT_TREATED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureId;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskCarriedOver;
import qms.events.risks.RiskClosed;
import qms.events.risks.RiskEvent;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskMaterialised;
import qms.events.risks.RiskMeasureLinked;
import qms.events.risks.RiskResidualAssessed;
import qms.events.risks.RiskTreatmentDecided;
import qms.risks.platform.LevelMap;
import qms.risks.risks.RiskCommand.AssessResidualRisk;
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.CarryRiskOver;
import qms.risks.risks.RiskCommand.CloseRisk;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.risks.risks.RiskCommand.LinkMeasure;
import qms.risks.risks.RiskCommand.ReportMaterialisation;
import qms.service.store.EventSourcedThing;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** A risk of one unit and year: decides what may happen to it (domain life cycle 5.5). */
@AggregateRoot
final class Risk extends EventSourcedThing<RiskEvent> {

    static final String MEASURES = "MEASURES";
    static final String NO_ACTION = "NO_ACTION";

    private final Set<MeasureId> linked = new HashSet<>();
    private String unit = "";
    private RiskStatus status = RiskStatus.IDENTIFIED;
    private @Nullable RiskAssessed assessed;
    private @Nullable Decision decided;

    Risk() {}

    @CommandHandler
    Risk(IdentifyRisk command, Clock clock) {
        Instant now = clock.instant();
        Assessment assessment = command.assessment();
        Decision decision = command.decision();
        if (decision != null) {
            refuseNoActionWithoutReason(decision, assessment == null ? null : assessment.level());
        }
        apply(RiskHistory.identified(command, now));
        if (assessment != null) {
            apply(RiskHistory.assessed(command.riskId(), command.unit(), assessment, now));
        }
        if (decision != null) {
            apply(decisionOn(command.riskId(), command.unit(), decision, now));
        }
    }

    /** A risk may be assessed again as long as it is open: a new assessment, never a changed one. */
    @CommandHandler
    void handle(AssessRisk command, Clock clock) {
        refuseWhenEnded();
        apply(RiskHistory.assessed(command.riskId(), unit, command.assessment(), clock.instant()));
    }

    /** To take no action against a critical risk is allowed, with a reason; the answer warns. */
    @CommandHandler
    void handle(DecideOnRisk command, Clock clock) {
        refuseWhenEnded();
        refuseNoActionWithoutReason(command.decision(), assessed == null ? null : assessed.level());
        refuseIf(
                Objects.equals(command.decision(), decided),
                RISK_ALREADY_DECIDED,
                "Samma beslut gäller redan för risken.");
        apply(decisionOn(command.riskId(), unit, command.decision(), clock.instant()));
    }

    /** The same measure again is no news. */
    @CommandHandler
    void handle(LinkMeasure command, Clock clock) {
        refuseWhenEnded();
        if (!linked.contains(command.measureId())) {
            apply(new RiskMeasureLinked(command.riskId(), unit, command.measureId(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(AssessResidualRisk command, Clock clock) {
        refuseWhenEnded();
        refuseIf(
                assessed == null || decided == null || !decided.decision().equals(MEASURES),
                RISK_NOT_TREATED,
                "Bedöm risken och besluta om åtgärder innan det som återstår bedöms.");
        apply(RiskHistory.residual(command.riskId(), unit, command.assessment(), clock.instant()));
    }

    /** Also a risk that was closed may come true. */
    @CommandHandler
    void handle(ReportMaterialisation command, Clock clock) {
        apply(new RiskMaterialised(command.riskId(), unit, command.deviation(), command.occurredOn(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseRisk command, Clock clock) {
        refuseWhenEnded();
        refuseIf(
                command.measuresOpen(),
                RISK_HAS_OPEN_MEASURES,
                "Bedöm effekten av riskens åtgärder, eller avsluta dem, innan risken avslutas.");
        apply(new RiskClosed(command.riskId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(CarryRiskOver command, Clock clock) {
        refuseWhenEnded();
        apply(new RiskCarriedOver(command.riskId(), unit, command.carriedTo(), command.year(), clock.instant()));
    }

    @Override
    protected void on(RiskEvent event) {
        status = status.after(event);
        switch (event) {
            case RiskIdentified identified -> unit = identified.unit();
            case RiskAssessed assessment -> assessed = later(assessed, assessment);
            case RiskTreatmentDecided e -> decided = new Decision(MEASURES, null, null, null);
            case RiskAccepted e -> decided = new Decision(NO_ACTION, e.reason(), e.approver(), e.acceptedUntil());
            case RiskMeasureLinked e -> linked.add(e.measureId());
            case RiskResidualAssessed e -> {}
            case RiskMaterialised e -> {}
            case RiskClosed e -> {}
            case RiskCarriedOver e -> {}
        }
    }

    /** The assessment that applies is that of the latest day; one without a day is older than any. */
    private static RiskAssessed later(@Nullable RiskAssessed before, RiskAssessed next) {
        LocalDate day = next.assessedOn();
        LocalDate known = before == null ? null : before.assessedOn();
        if (before != null && known != null && (day == null || day.isBefore(known))) {
            return before;
        }
        return next;
    }

    private static RiskEvent decisionOn(RiskId id, String unit, Decision decision, Instant now) {
        return decision.decision().equals(NO_ACTION)
                ? new RiskAccepted(
                        id, unit, decision.noActionReason(), decision.approver(), decision.acceptedUntil(), now)
                : new RiskTreatmentDecided(id, unit, now);
    }

    private static void refuseNoActionWithoutReason(Decision decision, @Nullable String level) {
        if (decision.decision().equals(NO_ACTION)
                && decision.noActionReason() == null
                && LevelMap.CRITICAL.equals(level)) {
            throw Problem.invalid(
                    "noActionReason", FieldCode.MISSING, "Skriv varför en kritisk risk lämnas utan åtgärd.");
        }
    }

    private void refuseWhenEnded() {
        refuseIf(
                !status.isOpen(),
                RISK_ENDED,
                status == RiskStatus.CLOSED
                        ? "Risken är avslutad. Identifiera en ny risk om den har blivit aktuell igen."
                        : "Risken har förts över till ett senare år. Fortsätt med den risken.");
    }

    private static void refuseIf(boolean against, RiskProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
