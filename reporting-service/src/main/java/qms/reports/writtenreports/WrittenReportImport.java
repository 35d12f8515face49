package qms.reports.writtenreports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.events.writtenreports.ChapterApproved;
import qms.events.writtenreports.ChapterMarkedReady;
import qms.events.writtenreports.ChapterWritten;
import qms.events.writtenreports.CollectingStarted;
import qms.events.writtenreports.DraftCompiled;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.reports.platform.BlockForm;
import qms.reports.platform.ReportFigures;
import qms.reports.platform.ReportFigures.Asked;
import qms.reports.platform.ReportKind;
import qms.reports.platform.Templates;
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
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** Lines of written reports that are still being written, with the standard chapters; more may be written when a line comes again. */
@Component
class WrittenReportImport implements ImportedCollection<WrittenReportImport.Line> {

    private static final String SECTIONS = "sections";
    private static final String IMPORTED_AS = "QUALITY_COORDINATOR";

    private final OrganisationReader organisation;
    private final Templates templates;
    private final ReportFigures figures;
    private final Clock clock;

    WrittenReportImport(OrganisationReader organisation, Templates templates, ReportFigures figures, Clock clock) {
        this.organisation = organisation;
        this.templates = templates;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "written-reports";
    }

    @Override
    public Class<Line> lineType() {
        return Line.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of(SECTIONS);
    }

    @Override
    public void check(ParsedLine<Line> line, LineProblems problems, ImportContext context) {
        Line value = line.value();
        List<FieldProblem> found = new ArrayList<>();
        Organisation known = context.once(Organisation.class, organisation::current);
        if (known.unit(value.unit()).isEmpty()) {
            found.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + value.unit() + "."));
        } else {
            checkSections(value, figures.unitsOf(known, value.asked()), found);
        }
        problems.addAll(found);
    }

    private void checkSections(Line line, List<String> units, List<FieldProblem> found) {
        List<String> chapters = templates.standard(line.kind()).chapters().stream()
                .map(ReportChapter::key)
                .toList();
        Set<String> places = new HashSet<>();
        for (int i = 0; i < line.sections().size(); i++) {
            LineSection section = line.sections().get(i);
            String at = SECTIONS + "[" + i + "]";
            if (!chapters.contains(section.chapter())) {
                found.add(new FieldProblem(
                        at + ".chapter",
                        FieldCode.UNKNOWN_REFERENCE,
                        "Mallen har inget kapitel " + section.chapter() + "."));
            }
            if (!units.contains(section.of(line))) {
                found.add(new FieldProblem(
                        at + ".department",
                        FieldCode.UNKNOWN_UNIT,
                        "Rapporten har ingen avdelning " + section.of(line) + "."));
            }
            if (!places.add(section.chapter() + "\n" + section.of(line))) {
                found.add(new FieldProblem(at, FieldCode.DUPLICATE, "Kapitlet finns redan i listan för avdelningen."));
            }
            found.addAll(BlockForm.check(section.blocks(), line.kind(), at + ".blocks", units::contains));
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        WrittenReportId id = WrittenReportId.of(stream);
        Instant now = clock.instant();
        ImportPlan.Builder plan = ImportPlan.of(stream, WrittenReport.class.getSimpleName())
                .addOnce(WrittenReportPlanned.class, line.base(), sealer -> planned(id, value, line.externalId(), now));
        if (!value.status().equals("PLANNED")) {
            plan.addOnce(CollectingStarted.class, line.base(), sealer -> new CollectingStarted(id, value.unit(), now));
        }
        if (value.status().equals("DRAFT")) {
            plan.addOnce(DraftCompiled.class, line.base(), sealer -> new DraftCompiled(id, value.unit(), now));
        }
        for (int i = 0; i < value.sections().size(); i++) {
            written(id, value, value.sections().get(i), line.part(SECTIONS, i), now, plan);
        }
        return plan.build();
    }

    private WrittenReportPlanned planned(WrittenReportId id, Line line, String externalId, Instant now) {
        Templates.Template template = templates.standard(line.kind());
        return new WrittenReportPlanned(
                id,
                line.unit(),
                externalId,
                line.kind(),
                line.year(),
                line.tertial(),
                line.title(),
                template.id(),
                template.version(),
                template.chapters(),
                null,
                now);
    }

    private static void written(
            WrittenReportId id, Line line, LineSection section, String part, Instant now, ImportPlan.Builder plan) {
        String unit = line.unit();
        String of = section.of(line);
        List<ReportBlock> blocks = BlockForm.blocks(section.blocks());
        plan.add(
                ChapterWritten.class, part, sealer -> new ChapterWritten(id, unit, section.chapter(), of, blocks, now));
        if (!section.status().equals("WRITTEN")) {
            plan.add(
                    ChapterMarkedReady.class,
                    part,
                    sealer -> new ChapterMarkedReady(id, unit, section.chapter(), of, now));
        }
        if (section.status().equals("APPROVED")) {
            plan.add(
                    ChapterApproved.class,
                    part,
                    sealer -> new ChapterApproved(id, unit, section.chapter(), of, IMPORTED_AS, now));
        }
    }

    /** A report as far as it had come. */
    record Line(
            String unit,

            @Codes({"QUALITY_REPORT", "TERTIAL_REPORT", "MANAGEMENT_REVIEW", "PATIENT_SAFETY_REPORT"})
            String kind,

            @Range(min = 1990, max = 2100) int year,
            @Codes({"T1", "T2", "T3"}) @Nullable String tertial,
            @Label @MaxLength(200) String title,
            @Codes({"PLANNED", "COLLECTING", "DRAFT"}) String status,
            @OrEmpty List<LineSection> sections) {

        Asked asked() {
            return new Asked(unit, year, tertial, ReportKind.valueOf(kind));
        }
    }

    /** What stands in a chapter, for the whole or for a department. */
    record LineSection(
            @MaxLength(100) String chapter,
            @MaxLength(100) @Nullable String department,
            @Codes({"WRITTEN", "READY", "APPROVED"}) String status,
            @NotEmpty List<BlockForm> blocks) {

        String of(Line line) {
            return Optional.ofNullable(department).orElse(line.unit());
        }
    }
}
