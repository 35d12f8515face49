package qms.risks.risks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureOrigin;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;
import qms.risks.platform.Existing;
import qms.risks.platform.LevelMap;
import qms.risks.platform.LevelMaps;
import qms.service.imports.CheckedLine;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.Ids;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/**
 * Lines of risks. A line is the history of one risk and of its measures, each measure in its own stream; nothing in it may grow, so that a
 * line that comes again says the same or contradicts what was stored.
 */
@Component
class RiskImport implements ImportedCollection<RiskImport.Line> {

    private final RiskForm form;
    private final Existing existing;
    private final LevelMaps maps;
    private final OrganisationReader organisation;
    private final Clock clock;

    RiskImport(RiskForm form, Existing existing, LevelMaps maps, OrganisationReader organisation, Clock clock) {
        this.form = form;
        this.existing = existing;
        this.maps = maps;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public Class<Line> lineType() {
        return Line.class;
    }

    @Override
    public void check(ParsedLine<Line> line, LineProblems problems, ImportContext context) {
        Line value = line.value();
        List<FieldProblem> found = new ArrayList<>();
        form.check(
                value.unit(),
                value.probability(),
                value.consequence(),
                context.once(Organisation.class, organisation::current),
                found);
        problems.addAll(found);
        MeasureOrigin thisRisk = origin(line);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < value.measures().size(); i++) {
            String measure = value.measures().get(i).externalId();
            List<MeasureOrigin> known = existing.originsOfMeasure(measureStream(measure));
            if (!seen.add(measure) || !(known.isEmpty() || known.contains(thisRisk))) {
                problems.add(doubled(i));
            }
        }
    }

    @Override
    public void checkAll(List<CheckedLine<Line>> lines, ImportContext context) {
        Map<String, String> riskOf = new HashMap<>();
        for (CheckedLine<Line> line : lines) {
            String risk = line.line().externalId();
            List<LineMeasure> measures = line.value().measures();
            for (int i = 0; i < measures.size(); i++) {
                // The same risk may stand in the file twice: the second line is then unchanged, or contradicts the
                // first.
                if (!risk.equals(riskOf.computeIfAbsent(measures.get(i).externalId(), measure -> risk))) {
                    line.problems().add(doubled(i));
                }
            }
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        RiskId id = RiskId.of(stream);
        Instant entered = value.assessedOn() == null ? clock.instant() : Stockholm.startOf(value.assessedOn());
        ImportPlan.Builder plan = ImportPlan.of(stream, Risk.class.getSimpleName())
                .addOnce(
                        RiskIdentified.class,
                        line.base(),
                        sealer -> new RiskIdentified(
                                id,
                                value.unit(),
                                line.externalId(),
                                value.year(),
                                value.process(),
                                value.subprocess(),
                                value.activity(),
                                value.risk(),
                                entered));
        planAssessment(line, id, entered, context, plan);
        planDecision(line, id, entered, plan);
        for (int i = 0; i < value.measures().size(); i++) {
            LineMeasure measure = value.measures().get(i);
            ImportedMeasure.plan(
                    measure,
                    measureStream(measure.externalId()),
                    origin(line),
                    value.unit(),
                    line.part("measures", i),
                    entered,
                    plan);
        }
        return plan.build();
    }

    private void planAssessment(
            ParsedLine<Line> line, RiskId id, Instant entered, ImportContext context, ImportPlan.Builder plan) {
        Line value = line.value();
        Integer probability = value.probability();
        Integer consequence = value.consequence();
        if (probability == null || consequence == null) {
            return;
        }
        LevelMap map =
                context.once(LevelMaps.Versions.class, maps::ofTheOrganisation).on(Stockholm.day(entered));
        plan.add(
                RiskAssessed.class,
                line.part("probability") + line.part("consequence") + line.part("assessedOn"),
                sealer -> new RiskAssessed(
                        id,
                        value.unit(),
                        probability,
                        consequence,
                        probability * consequence,
                        map.level(probability, consequence),
                        map.version(),
                        value.assessedOn(),
                        entered));
    }

    private static void planDecision(ParsedLine<Line> line, RiskId id, Instant entered, ImportPlan.Builder plan) {
        Line value = line.value();
        String part = line.part("decision") + line.part("noActionReason");
        switch (value.decision()) {
            case Risk.MEASURES ->
                plan.add(
                        RiskTreatmentDecided.class,
                        part,
                        sealer -> new RiskTreatmentDecided(id, value.unit(), entered));
            case Risk.NO_ACTION ->
                plan.add(
                        RiskAccepted.class,
                        part,
                        sealer -> new RiskAccepted(id, value.unit(), value.noActionReason(), entered));
            default -> {}
        }
    }

    private MeasureOrigin origin(ParsedLine<Line> line) {
        return new MeasureOrigin("RISK", streamOf(line.externalId()));
    }

    private static String measureStream(String externalId) {
        return Ids.derived("measures", externalId);
    }

    private static FieldProblem doubled(int index) {
        return new FieldProblem(
                "measures[" + index + "].externalId",
                FieldCode.DUPLICATE,
                "Åtgärden finns redan, i raden eller för en annan risk.");
    }

    /** A risk as it was, with its measures. */
    record Line(
            String unit,

            @Range(min = RiskForm.FIRST_YEAR, max = RiskForm.LAST_YEAR)
            int year,

            @Label @MaxLength(500) @Nullable String process,
            @Label @MaxLength(500) @Nullable String subprocess,
            @Label @MaxLength(500) @Nullable String activity,
            @Label @MaxLength(2000) String risk,
            @Range(min = 1, max = 5) @Nullable Integer probability,
            @Range(min = 1, max = 5) @Nullable Integer consequence,
            @Nullable LocalDate assessedOn,
            @Codes({"MEASURES", "NO_ACTION", "UNDECIDED"}) String decision,
            @Label @MaxLength(2000) @Nullable String noActionReason,
            @OrEmpty List<LineMeasure> measures) {}

    /** A measure and how far it had come. */
    record LineMeasure(
            @Label @MaxLength(200) String externalId,
            @Label @MaxLength(2000) String description,

            @Codes({"PROPOSED", "DECIDED", "ONGOING", "IMPLEMENTED", "CLOSED", "REJECTED", "POSTPONED", "CANCELLED"})
            String status,

            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due) {}
}
