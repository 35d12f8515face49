package qms.reports.trendanalyses;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.changerequests.ChangeRequestId;
import qms.events.measures.MeasureId;
import qms.events.trendanalyses.TrendAnalysisConcluded;
import qms.events.trendanalyses.TrendAnalysisFollowedUp;
import qms.events.trendanalyses.TrendAnalysisId;
import qms.events.trendanalyses.TrendAnalysisMaterialAdded;
import qms.events.trendanalyses.TrendAnalysisPlanned;
import qms.events.trendanalyses.TrendAnalysisReopened;
import qms.events.trendanalyses.TrendAnalysisStarted;
import qms.events.trendanalyses.TrendMaterial;
import qms.reports.trendanalyses.TrendAnalysisLine.Step;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.CanonicalJson;
import qms.web.time.Stockholm;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Analyses as lines of an import. */
@Component
class TrendAnalysisImport extends ImportedHistory<TrendAnalysisLine> {

    private static final String STEPS = "steps";

    TrendAnalysisImport(OrganisationReader organisation, Clock clock) {
        super("trend-analyses", TrendAnalysisLine.class, Set.of(STEPS), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<TrendAnalysisLine> line, LineRules rules, ImportContext context) {
        new TrendAnalysisLineRules(rules).check(line.value());
    }

    @Override
    public ImportPlan plan(ParsedLine<TrendAnalysisLine> line, ImportContext context) {
        TrendAnalysisLine value = line.value();
        String stream = streamOf(line.externalId());
        TrendAnalysisId id = TrendAnalysisId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, TrendAnalysis.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        TrendAnalysisPlanned.class,
                        line.base(),
                        sealer -> new TrendAnalysisPlanned(
                                id,
                                value.unit(),
                                line.externalId(),
                                value.title(),
                                value.from(),
                                value.to(),
                                value.plannedFor(),
                                Stockholm.startOf(value.plannedOn())));
        for (int i = 0; i < value.steps().size(); i++) {
            plan(id, value.unit(), value.steps().get(i), part(line, i), context, plan);
        }
        return plan.build();
    }

    /** A table has an empty list where a line may have none at all: both are the same step. */
    private static String part(ParsedLine<TrendAnalysisLine> line, int index) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        line.raw().path(STEPS).path(index).forEachEntry((member, content) -> {
            if (!content.isArray() || !content.isEmpty()) {
                step.set(member, content);
            }
        });
        return CanonicalJson.of(step);
    }

    private static void plan(
            TrendAnalysisId id, String unit, Step step, String part, ImportContext context, ImportPlan.Builder plan) {
        Instant on = Stockholm.startOf(step.on());
        switch (step.step()) {
            case "STARTED" ->
                plan.add(TrendAnalysisStarted.class, part, sealer -> new TrendAnalysisStarted(id, unit, step.on(), on));
            case "MATERIAL_ADDED" ->
                plan.add(
                        TrendAnalysisMaterialAdded.class,
                        part,
                        sealer -> new TrendAnalysisMaterialAdded(id, unit, material(step), step.text(), on));
            case "CONCLUDED" ->
                plan.add(TrendAnalysisConcluded.class, part, sealer -> concluded(id, unit, step, context, on));
            case "FOLLOWED_UP" ->
                plan.add(
                        TrendAnalysisFollowedUp.class,
                        part,
                        sealer -> new TrendAnalysisFollowedUp(
                                id, unit, known(step.text()), step.on(), known(step.role()), on));
            default ->
                plan.add(
                        TrendAnalysisReopened.class,
                        part,
                        sealer -> new TrendAnalysisReopened(id, unit, known(step.text()), on));
        }
    }

    private static TrendMaterial material(Step step) {
        return new TrendMaterial(known(step.query()), known(step.asOf()), known(step.resultHash()));
    }

    private static TrendAnalysisConcluded concluded(
            TrendAnalysisId id, String unit, Step step, ImportContext context, Instant on) {
        return new TrendAnalysisConcluded(
                id,
                unit,
                known(step.text()),
                step.measures().stream()
                        .map(each -> MeasureId.of(context.streamOf("measures", each)))
                        .toList(),
                step.noActionReason(),
                step.changeRequests().stream()
                        .map(each -> ChangeRequestId.of(context.streamOf("change-requests", each)))
                        .toList(),
                step.on(),
                known(step.role()),
                on);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "the line has been checked");
    }
}
