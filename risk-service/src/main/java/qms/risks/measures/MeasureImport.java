package qms.risks.measures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;
import qms.risks.measures.MeasureForms.OriginForm;
import qms.risks.measures.MeasureLine.Step;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Stockholm;

/** Measures as lines of an import, whatever they came from; those of a risk may instead stand in the line of the risk. */
@Component
class MeasureImport extends ImportedHistory<MeasureLine> {

    private static final String STEPS = "steps";

    MeasureImport(OrganisationReader organisation, Clock clock) {
        super("measures", MeasureLine.class, Set.of(STEPS), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<MeasureLine> line, LineRules rules, ImportContext context) {
        new MeasureLineRules(rules).check(line.externalId(), line.value());
    }

    @Override
    public ImportPlan plan(ParsedLine<MeasureLine> line, ImportContext context) {
        MeasureLine value = line.value();
        String stream = streamOf(line.externalId());
        MeasureId id = MeasureId.of(stream);
        String after = value.followsUp();
        MeasureId followsUp = after == null ? null : MeasureId.of(context.streamOf("measures", after));
        List<MeasureOrigin> origins =
                value.origins().stream().map(origin -> origin(origin, context)).toList();
        ImportPlan.Builder plan = ImportPlan.of(stream, Measure.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        MeasureProposed.class,
                        line.base(),
                        sealer -> new MeasureProposed(
                                id,
                                value.unit(),
                                line.externalId(),
                                origins,
                                value.description(),
                                value.type(),
                                value.responsible(),
                                value.due(),
                                followsUp,
                                Stockholm.startOf(value.proposedOn())));
        for (int i = 0; i < value.steps().size(); i++) {
            plan(id, value, value.steps().get(i), line.part(STEPS, i), context, plan);
        }
        return plan.build();
    }

    private static void plan(
            MeasureId id, MeasureLine line, Step step, String part, ImportContext context, ImportPlan.Builder plan) {
        String unit = line.unit();
        Instant on = Stockholm.startOf(step.on());
        switch (step.step()) {
            case "ORIGIN_ADDED" -> {
                MeasureOrigin origin = origin(known(step.origin()), context);
                plan.add(MeasureOriginAdded.class, part, sealer -> new MeasureOriginAdded(id, unit, origin, on));
            }
            case "DECIDED" -> plan.add(MeasureDecided.class, part, sealer -> decided(id, line, step, on));
            case "ONGOING" -> plan.add(MeasureStarted.class, part, sealer -> new MeasureStarted(id, unit, on));
            case "IMPLEMENTED" ->
                plan.add(MeasureImplemented.class, part, sealer -> new MeasureImplemented(id, unit, step.on(), on));
            case "EFFECT_CHECKED" ->
                plan.add(
                        MeasureEffectJudged.class,
                        part,
                        sealer -> new MeasureEffectJudged(
                                id, unit, known(step.effect()), step.note(), step.on(), known(step.judgedBy()), on));
            case "STAFF_INFORMED" ->
                plan.add(MeasureStaffInformed.class, part, sealer -> new MeasureStaffInformed(id, unit, step.on(), on));
            case "POSTPONED" ->
                plan.add(
                        MeasurePostponed.class,
                        part,
                        sealer -> new MeasurePostponed(id, unit, step.due(), step.note(), on));
            case "REJECTED" ->
                plan.add(MeasureRejected.class, part, sealer -> new MeasureRejected(id, unit, step.note(), on));
            case "CANCELLED" ->
                plan.add(MeasureCancelled.class, part, sealer -> new MeasureCancelled(id, unit, step.note(), on));
            default -> plan.add(MeasureClosed.class, part, sealer -> new MeasureClosed(id, unit, on));
        }
    }

    /** What the decision leaves open stays as proposed. */
    private static MeasureDecided decided(MeasureId id, MeasureLine line, Step step, Instant on) {
        return new MeasureDecided(
                id,
                line.unit(),
                step.responsible() == null ? line.responsible() : step.responsible(),
                step.due() == null ? line.due() : step.due(),
                on);
    }

    private static MeasureOrigin origin(OriginForm origin, ImportContext context) {
        return new MeasureOrigin(origin.kind(), LineRules.idOf(origin.kind(), origin.id(), context));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "the line has been checked");
    }
}
