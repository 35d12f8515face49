package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import qms.reports.figures.RiskFacts.Change;
import qms.reports.figures.RiskFacts.Said;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What risks contribute to the figures; the level is the one the assessment was made with, never computed anew. */
@Component
class RiskFactsProjection implements Projection<RiskEvent, RiskFacts> {

    @Override
    public String collection() {
        return "risk-facts";
    }

    @Override
    public Class<RiskEvent> events() {
        return RiskEvent.class;
    }

    @Override
    public Class<RiskFacts> viewType() {
        return RiskFacts.class;
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public RiskFacts evolve(@Nullable RiskFacts view, RiskEvent event, Recorded recorded) {
        RiskFacts before = event instanceof RiskIdentified identified
                ? identified(identified)
                : Objects.requireNonNull(view, "a risk begins with being identified");
        Change change = change(event, recorded);
        return change == null ? before : before.with(change, recorded);
    }

    /** Nothing for what is told of a risk beside its assessment and decision: a risk that ends is still one of its year. */
    private static @Nullable Change change(RiskEvent event, Recorded recorded) {
        var at = Fact.undated(event.registeredAt(), recorded);
        boolean imported = Fact.imported(recorded);
        return switch (event) {
            case RiskIdentified e -> new Change(Said.IDENTIFIED, at, null, imported, null, 0);
            case RiskAssessed e ->
                new Change(
                        Said.ASSESSED,
                        at,
                        e.assessedOn(),
                        imported,
                        e.level(),
                        e.value(),
                        map(e),
                        e.probability() + "x" + e.consequence());
            case RiskTreatmentDecided e -> new Change(Said.DECIDED, at, null, imported, "MEASURES", 0);
            case RiskAccepted e -> new Change(Said.DECIDED, at, null, imported, "NO_ACTION", 0);
            case RiskMeasureLinked e -> null;
            case RiskResidualAssessed e -> null;
            case RiskMaterialised e -> null;
            case RiskClosed e -> null;
            case RiskCarriedOver e -> null;
        };
    }

    /** What it was assessed on: the organisation's own map has no id. */
    private static String map(RiskAssessed e) {
        String version = "v" + e.mapVersion();
        return e.map() == null ? version : e.map() + " " + version;
    }

    private static RiskFacts identified(RiskIdentified e) {
        return new RiskFacts(
                e.riskId().toString(),
                e.externalId(),
                e.unit(),
                e.year(),
                Optional.ofNullable(e.carriedFrom()).map(RiskId::toString).orElse(null),
                e.process(),
                e.subprocess(),
                e.activity(),
                e.risk(),
                List.of(),
                List.of());
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_YEAR;
    }

    @Override
    public Map<String, Object> keys(RiskFacts view) {
        return FactKeys.ofAYear(view.unit(), view.year());
    }
}
