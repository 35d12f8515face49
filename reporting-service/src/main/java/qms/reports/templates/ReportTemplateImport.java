package qms.reports.templates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.reporttemplates.ReportTemplateAdopted;
import qms.events.reporttemplates.ReportTemplateId;
import qms.events.reporttemplates.ReportTemplateRetired;
import qms.reports.templates.ReportTemplateForms.ChapterForm;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** Lines of templates as a board has decided on them; a line that comes again may say that the template is no longer used. */
@Component
class ReportTemplateImport implements ImportedCollection<ReportTemplateImport.Line> {

    private static final String RETIRED = "retiredBecause";

    private final OrganisationReader organisation;
    private final Clock clock;

    ReportTemplateImport(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report-templates";
    }

    @Override
    public Class<Line> lineType() {
        return Line.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of(RETIRED);
    }

    @Override
    public void check(ParsedLine<Line> line, LineProblems problems, ImportContext context) {
        Line value = line.value();
        Organisation known = context.once(Organisation.class, organisation::current);
        if (known.unit(value.unit()).isEmpty()) {
            problems.addAll(List.of(
                    new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + value.unit() + ".")));
        }
        problems.addAll(ReportTemplateForms.check(value.kind(), value.chapters(), known));
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        ReportTemplateId id = ReportTemplateId.of(stream);
        Instant now = clock.instant();
        ImportPlan.Builder plan = ImportPlan.of(stream, ReportTemplate.class.getSimpleName())
                .addOnce(
                        ReportTemplateAdopted.class,
                        line.base(),
                        sealer -> new ReportTemplateAdopted(
                                id,
                                value.unit(),
                                line.externalId(),
                                value.kind(),
                                value.name(),
                                value.chapters().stream()
                                        .map(ChapterForm::chapter)
                                        .toList(),
                                now));
        String reason = value.retiredBecause();
        if (reason != null) {
            plan.addOnce(
                    ReportTemplateRetired.class,
                    line.part(RETIRED),
                    sealer -> new ReportTemplateRetired(id, value.unit(), reason, now));
        }
        return plan.build();
    }

    /** A template with its chapters in order, and why it is no longer used, if it is not. */
    record Line(
            String unit,

            @Codes({"QUALITY_REPORT", "TERTIAL_REPORT", "MANAGEMENT_REVIEW", "PATIENT_SAFETY_REPORT"})
            String kind,

            @Label @MaxLength(200) String name,
            @NotEmpty List<ChapterForm> chapters,
            @Label @MaxLength(2000) @Nullable String retiredBecause) {}
}
