package qms.risks.risks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.risks.RiskProblem.RISK_ALREADY_DECIDED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskEvent;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.service.store.EventSourcedThing;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** A risk of one unit and year: decides what may happen to it (domain life cycle 5.5). */
@AggregateRoot
final class Risk extends EventSourcedThing<RiskEvent> {

    static final String MEASURES = "MEASURES";
    static final String NO_ACTION = "NO_ACTION";

    private String unit = "";
    private @Nullable RiskAssessed assessed;
    private @Nullable Decision decided;

    Risk() {}

    @CommandHandler
    Risk(IdentifyRisk command, Clock clock) {
        Instant now = clock.instant();
        Assessment assessment = command.assessment();
        RiskAssessed judged = assessment == null ? null : judged(command.riskId(), command.unit(), assessment, now);
        Decision decision = command.decision();
        if (decision != null) {
            refuseNoActionWithoutReason(decision, judged);
        }
        apply(new RiskIdentified(
                command.riskId(),
                command.unit(),
                null,
                command.year(),
                command.process(),
                command.subprocess(),
                command.activity(),
                command.risk(),
                now));
        if (judged != null) {
            apply(judged);
        }
        if (decision != null) {
            apply(decisionOn(command.riskId(), command.unit(), decision, now));
        }
    }

    /** A risk may be assessed again at any time: a new assessment, never a changed one. */
    @CommandHandler
    void handle(AssessRisk command, Clock clock) {
        apply(judged(command.riskId(), unit, command.assessment(), clock.instant()));
    }

    /** To take no action against a critical risk is allowed, with a reason; the answer warns. */
    @CommandHandler
    void handle(DecideOnRisk command, Clock clock) {
        refuseNoActionWithoutReason(command.decision(), assessed);
        if (Objects.equals(command.decision(), decided)) {
            throw Problem.of(RISK_ALREADY_DECIDED, "Samma beslut gäller redan för risken.");
        }
        apply(decisionOn(command.riskId(), unit, command.decision(), clock.instant()));
    }

    @Override
    protected void on(RiskEvent event) {
        switch (event) {
            case RiskIdentified identified -> unit = identified.unit();
            case RiskAssessed assessment -> assessed = later(assessed, assessment);
            case RiskTreatmentDecided e -> decided = new Decision(MEASURES, null);
            case RiskAccepted accepted -> decided = new Decision(NO_ACTION, accepted.reason());
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

    private static RiskAssessed judged(RiskId id, String unit, Assessment assessment, Instant now) {
        return RiskMap.inForce(assessment.assessedOn())
                .assess(id, unit, assessment.probability(), assessment.consequence(), assessment.assessedOn(), now);
    }

    private static RiskEvent decisionOn(RiskId id, String unit, Decision decision, Instant now) {
        return decision.decision().equals(NO_ACTION)
                ? new RiskAccepted(id, unit, decision.noActionReason(), now)
                : new RiskTreatmentDecided(id, unit, now);
    }

    private static void refuseNoActionWithoutReason(Decision decision, @Nullable RiskAssessed assessment) {
        if (decision.decision().equals(NO_ACTION)
                && decision.noActionReason() == null
                && assessment != null
                && assessment.level().equals(RiskMap.CRITICAL)) {
            throw Problem.invalid(
                    "noActionReason", FieldCode.MISSING, "Skriv varför en kritisk risk lämnas utan åtgärd.");
        }
    }
}
