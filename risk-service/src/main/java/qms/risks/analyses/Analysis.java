package qms.risks.analyses;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.analyses.AnalysisProblem.ANALYSIS_WITHDRAWN;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.analyses.AnalysesRegistered;
import qms.events.analyses.AnalysesWithdrawn;
import qms.events.analyses.AnalysisEvent;
import qms.risks.analyses.AnalysisCommand.RegisterAnalyses;
import qms.risks.analyses.AnalysisCommand.WithdrawAnalyses;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** What a unit has registered of one kind and day: decides whether it still counts. */
@AggregateRoot
final class Analysis extends EventSourcedThing<AnalysisEvent> {

    private String unit = "";
    private boolean withdrawn;

    Analysis() {}

    @CommandHandler
    Analysis(RegisterAnalyses command, Clock clock) {
        apply(new AnalysesRegistered(
                command.analysisId(),
                command.unit(),
                command.kind(),
                command.number(),
                command.performedOn(),
                clock.instant()));
    }

    @CommandHandler
    void handle(WithdrawAnalyses command, Clock clock) {
        if (withdrawn) {
            throw Problem.of(ANALYSIS_WITHDRAWN, "Registreringen är redan återtagen.");
        }
        apply(new AnalysesWithdrawn(command.analysisId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(AnalysisEvent event) {
        switch (event) {
            case AnalysesRegistered registered -> unit = registered.unit();
            case AnalysesWithdrawn e -> withdrawn = true;
        }
    }
}
