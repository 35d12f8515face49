package qms.risks.analyses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.analyses.AnalysesRegistered;
import qms.events.analyses.AnalysesWithdrawn;
import qms.events.analyses.AnalysisId;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;
import qms.web.time.Stockholm;

/** Numbers of analyses as lines of an import: that a line was wrong may be added when it comes again. */
@Component
class AnalysisImport extends ImportedHistory<AnalysisImport.Line> {

    private static final String WITHDRAWN = "withdrawn";

    AnalysisImport(OrganisationReader organisation, Clock clock) {
        super("analyses", Line.class, Set.of(WITHDRAWN), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        rules.unit("unit", value.unit());
        rules.past("performedOn", value.performedOn());
        if (value.withdrawn() != null) {
            rules.past("withdrawn.on", value.withdrawn().on(), value.performedOn());
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        AnalysisId id = AnalysisId.of(stream);
        String unit = value.unit();
        ImportPlan.Builder plan = ImportPlan.of(stream, Analysis.class.getSimpleName())
                .addOnce(
                        AnalysesRegistered.class,
                        line.base(),
                        sealer -> new AnalysesRegistered(
                                id,
                                unit,
                                value.kind(),
                                value.number(),
                                value.performedOn(),
                                Stockholm.startOf(value.performedOn())));
        Withdrawn end = value.withdrawn();
        if (end != null) {
            plan.addOnce(
                    AnalysesWithdrawn.class,
                    line.part(WITHDRAWN),
                    sealer -> new AnalysesWithdrawn(id, unit, end.reason(), Stockholm.startOf(end.on())));
        }
        return plan.build();
    }

    /** Which unit, of what kind, how many, on which day, and why it does not count after all. */
    record Line(
            String unit,

            @Codes({"INDIVIDUAL", "GROUP_COMPOSITION", "HOME_VISIT", "RSA_CRISIS", "WORK_ENVIRONMENT", "VOR"})
            String kind,

            @Range(min = 1, max = 1000) int number,
            LocalDate performedOn,
            @Nullable Withdrawn withdrawn) {}

    /** The day, and what was wrong. */
    record Withdrawn(LocalDate on, @Label @MaxLength(500) String reason) {}
}
