package qms.risks.risks;

import java.time.Instant;
import java.util.List;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStarted;
import qms.risks.risks.RiskImport.LineMeasure;
import qms.service.imports.ImportPlan;

/** What a measure in a risk's line stands for: that it was proposed, and the one thing that its status tells. No day is invented. */
final class ImportedMeasure {

    private ImportedMeasure() {}

    static void plan(
            LineMeasure measure,
            String stream,
            MeasureOrigin origin,
            String unit,
            String part,
            Instant entered,
            ImportPlan.Builder plan) {
        MeasureId id = MeasureId.of(stream);
        plan.in(stream, "Measure")
                .addOnce(
                        MeasureProposed.class,
                        part,
                        sealer -> new MeasureProposed(
                                id,
                                unit,
                                measure.externalId(),
                                List.of(origin),
                                measure.description(),
                                measure.responsible(),
                                measure.due(),
                                entered));
        switch (measure.status()) {
            case "DECIDED" ->
                plan.add(
                        MeasureDecided.class,
                        part,
                        sealer -> new MeasureDecided(id, unit, measure.responsible(), measure.due(), entered));
            case "ONGOING" -> plan.add(MeasureStarted.class, part, sealer -> new MeasureStarted(id, unit, entered));
            case "IMPLEMENTED" ->
                plan.add(MeasureImplemented.class, part, sealer -> new MeasureImplemented(id, unit, null, entered));
            case "CLOSED" -> plan.add(MeasureClosed.class, part, sealer -> new MeasureClosed(id, unit, entered));
            case "REJECTED" ->
                plan.add(MeasureRejected.class, part, sealer -> new MeasureRejected(id, unit, null, entered));
            case "POSTPONED" ->
                plan.add(MeasurePostponed.class, part, sealer -> new MeasurePostponed(id, unit, null, null, entered));
            case "CANCELLED" ->
                plan.add(MeasureCancelled.class, part, sealer -> new MeasureCancelled(id, unit, null, entered));
            default -> {}
        }
    }
}
