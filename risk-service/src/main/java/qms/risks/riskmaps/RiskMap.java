package qms.risks.riskmaps;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.risks.riskmaps.RiskMapProblem.RISK_MAP_VERSION_NOT_LATER;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapEvent;
import qms.events.riskmaps.RiskMapRevised;
import qms.risks.riskmaps.RiskMapCommand.AdoptRiskMap;
import qms.risks.riskmaps.RiskMapCommand.ReviseRiskMap;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A risk map: decides which versions it gets. */
@AggregateRoot
final class RiskMap extends EventSourcedThing<RiskMapEvent> {

    private String unit = "";
    private int version;
    private @Nullable LocalDate validFrom;

    RiskMap() {}

    @CommandHandler
    RiskMap(AdoptRiskMap command, Clock clock) {
        Drawing drawing = command.drawing();
        apply(new RiskMapAdopted(
                command.riskMapId(),
                command.unit(),
                command.name(),
                drawing.probability(),
                drawing.consequence(),
                drawing.cells(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ReviseRiskMap command, Clock clock) {
        if (validFrom != null && !command.validFrom().isAfter(validFrom)) {
            throw Problem.of(RISK_MAP_VERSION_NOT_LATER, "Ange en dag efter " + validFrom + ".");
        }
        Drawing drawing = command.drawing();
        apply(new RiskMapRevised(
                command.riskMapId(),
                unit,
                version + 1,
                command.validFrom(),
                command.reason(),
                drawing.probability(),
                drawing.consequence(),
                drawing.cells(),
                clock.instant()));
    }

    @Override
    protected void on(RiskMapEvent event) {
        switch (event) {
            case RiskMapAdopted adopted -> {
                unit = adopted.unit();
                version = 1;
            }
            case RiskMapRevised revised -> {
                version = revised.version();
                validFrom = revised.validFrom();
            }
        }
    }
}
