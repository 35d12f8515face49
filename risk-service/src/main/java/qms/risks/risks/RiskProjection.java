package qms.risks.risks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import qms.risks.risks.RiskView.Assessment;
import qms.risks.risks.RiskView.Decided;
import qms.risks.risks.RiskView.Linked;
import qms.risks.risks.RiskView.Materialisation;
import qms.risks.risks.RiskView.Named;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The risks of every unit and year. */
@Component
class RiskProjection implements Projection<RiskEvent, RiskView> {

    @Override
    public String collection() {
        return "risks";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<RiskEvent> events() {
        return RiskEvent.class;
    }

    @Override
    public Class<RiskView> viewType() {
        return RiskView.class;
    }

    @Override
    public RiskView evolve(@Nullable RiskView view, RiskEvent event, Recorded recorded) {
        if (event instanceof RiskIdentified identified) {
            return identified(identified);
        }
        RiskView before = Objects.requireNonNull(view, "a risk begins with being identified");
        RiskView after = switch (event) {
            case RiskIdentified identified -> identified(identified);
            case RiskAssessed e -> before.with(inherent(e));
            case RiskTreatmentDecided e -> before.decided(new Decided(Risk.MEASURES, null, null, null));
            case RiskAccepted e ->
                before.decided(new Decided(Risk.NO_ACTION, e.reason(), e.approver(), e.acceptedUntil()));
            case RiskMeasureLinked e -> before.linked(new Linked(e.measureId().toString(), e.registeredAt()));
            case RiskResidualAssessed e -> before.withResidual(residual(e));
            case RiskMaterialised e ->
                before.materialised(new Materialisation(e.deviation(), e.occurredOn(), e.registeredAt()));
            case RiskClosed e -> before.ended(null, e.reason());
            case RiskCarriedOver e -> before.ended(e.carriedTo().toString(), null);
        };
        return after.now(before.status().after(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "year",
                "status",
                "level",
                "decision",
                "process",
                "value",
                "lineage",
                "externalId",
                "registeredAt");
    }

    @Override
    public Map<String, Object> keys(RiskView view) {
        Named named = view.named();
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", named.unit());
        keys.put("year", named.year());
        keys.put("status", view.status());
        keys.put("level", view.level());
        keys.put("decision", view.decided().decision());
        keys.put("lineage", named.lineage());
        keys.put("registeredAt", named.registeredAt());
        view.current().ifPresent(assessment -> keys.put("value", assessment.value()));
        if (named.process() != null) {
            keys.put("process", named.process());
        }
        if (named.externalId() != null) {
            keys.put("externalId", named.externalId());
        }
        return keys;
    }

    private static RiskView identified(RiskIdentified event) {
        RiskId from = event.carriedFrom();
        RiskId first = event.lineage() == null ? event.riskId() : event.lineage();
        return new RiskView(
                event.riskId().toString(),
                new Named(
                        event.externalId(),
                        event.unit(),
                        event.year(),
                        event.process(),
                        event.subprocess(),
                        event.activity(),
                        event.risk(),
                        from == null ? null : from.toString(),
                        first.toString(),
                        event.registeredAt()),
                RiskStatus.IDENTIFIED,
                List.of(),
                List.of(),
                new Decided(RiskView.UNDECIDED, null, null, null),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Assessment inherent(RiskAssessed e) {
        return new Assessment(
                e.probability(),
                e.consequence(),
                e.value(),
                e.level(),
                e.map(),
                e.mapVersion(),
                e.assessedOn(),
                e.registeredAt());
    }

    private static Assessment residual(RiskResidualAssessed e) {
        return new Assessment(
                e.probability(),
                e.consequence(),
                e.value(),
                e.level(),
                e.map(),
                e.mapVersion(),
                e.assessedOn(),
                e.registeredAt());
    }
}
