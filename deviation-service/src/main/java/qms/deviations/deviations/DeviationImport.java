package qms.deviations.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationForms.RiskForm;
import qms.deviations.deviations.DeviationWords.Field;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationRisk;
import qms.events.deviations.DeviationTriaged;
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
import qms.web.forms.NoDoubles;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/** Deviations as lines of an import: the report is the base; what it was judged to be, the assessment and the end may be added later. */
@Component
class DeviationImport implements ImportedCollection<DeviationImport.DeviationLine> {

    private final DeviationWords words;
    private final OrganisationReader organisation;

    DeviationImport(DeviationWords words, OrganisationReader organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public Class<DeviationLine> lineType() {
        return DeviationLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("triage", "assessment", "dismissed", "closedOn");
    }

    @Override
    public void check(ParsedLine<DeviationLine> line, LineProblems problems, ImportContext context) {
        DeviationLine d = line.value();
        List<FieldProblem> found = new ArrayList<>();
        if (context.once(Organisation.class, organisation::current)
                .unit(d.unit())
                .isEmpty()) {
            found.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + d.unit() + "."));
        }
        if (d.reportedAt().isBefore(d.occurredAt())) {
            found.add(new FieldProblem("reportedAt", FieldCode.OUT_OF_RANGE, "Det hade inte hänt än."));
        }
        TriageLine triage = d.triage();
        if (triage != null) {
            DeviationForm.category("triage.", triage.category(), triage.subcategory(), found);
        }
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<DeviationLine> line, ImportContext context) {
        DeviationLine d = line.value();
        String stream = streamOf(line.externalId());
        DeviationId id = DeviationId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, Deviation.class.getSimpleName())
                .add(DeviationReported.class, line.base(), sealer -> reported(id, line.externalId(), d));
        TriageLine triage = d.triage();
        if (triage != null) {
            plan.addOnce(DeviationTriaged.class, line.part("triage"), sealer -> triaged(id, d.unit(), triage));
        }
        AssessmentLine assessment = d.assessment();
        if (assessment != null) {
            plan.addOnce(
                    DeviationAssessed.class, line.part("assessment"), sealer -> assessed(id, d.unit(), assessment));
        }
        DismissalLine dismissed = d.dismissed();
        if (dismissed != null) {
            plan.addOnce(
                    DeviationDismissed.class,
                    line.part("dismissed"),
                    sealer -> new DeviationDismissed(
                            id,
                            d.unit(),
                            words.seal(stream, Field.DISMISSAL, dismissed.reason()),
                            dismissed.registeredAt()));
        }
        LocalDate closed = d.closedOn();
        if (closed != null) {
            plan.addOnce(
                    DeviationClosed.class,
                    "closedOn:" + closed,
                    sealer -> new DeviationClosed(id, d.unit(), closed, List.of(), d.after(closed)));
        }
        return plan.build();
    }

    private DeviationReported reported(DeviationId id, String externalId, DeviationLine d) {
        String stream = id.toString();
        return new DeviationReported(
                id,
                d.unit(),
                externalId,
                d.occurredAt(),
                d.discoveredAt() == null ? d.reportedAt() : d.discoveredAt(),
                d.reportedAt(),
                false,
                null,
                words.seal(stream, Field.WHAT_HAPPENED, d.whatHappened()),
                words.sealIfAny(stream, Field.ACUTE_MEASURE, d.acuteMeasure()),
                risk(d.risk()),
                null,
                d.registeredAt());
    }

    private static DeviationTriaged triaged(DeviationId id, String unit, TriageLine triage) {
        return new DeviationTriaged(
                id,
                unit,
                triage.legalBases() == null ? List.of() : triage.legalBases(),
                triage.category(),
                triage.subcategory(),
                triage.suspectedMisconduct(),
                triage.registeredAt());
    }

    private DeviationAssessed assessed(DeviationId id, String unit, AssessmentLine assessment) {
        return new DeviationAssessed(
                id,
                unit,
                words.seal(id.toString(), Field.CONCLUSION, assessment.conclusion()),
                risk(assessment.risk()),
                assessment.assessedBy(),
                assessment.assessedOn(),
                null,
                assessment.registeredAt());
    }

    private static @Nullable DeviationRisk risk(@Nullable RiskForm given) {
        return given == null ? null : new DeviationRisk(given.probability(), given.severity());
    }

    /** A line of deviations. */
    record DeviationLine(
            String unit,
            Instant occurredAt,
            @Nullable Instant discoveredAt,
            Instant reportedAt,
            Instant registeredAt,
            String whatHappened,
            @Nullable String acuteMeasure,
            @Nullable RiskForm risk,
            @Nullable TriageLine triage,
            @Nullable AssessmentLine assessment,
            @Nullable DismissalLine dismissed,
            @Nullable LocalDate closedOn) {

        /** An act of which only the day is known was entered that day, but not before the deviation itself. */
        Instant after(LocalDate day) {
            Instant start = Stockholm.startOf(day);
            return start.isBefore(registeredAt) ? registeredAt : start;
        }
    }

    /** What the deviation of a line was judged to be. */
    record TriageLine(
            Instant registeredAt,

            @Codes({"SOL", "LSS", "HSL"}) @NoDoubles @Nullable
            List<String> legalBases,

            String category,
            @Label @MaxLength(80) @Nullable String subcategory,
            boolean suspectedMisconduct) {}

    /** How the deviation of a line was assessed; {@code assessedBy} is a role, since history knows no person. */
    record AssessmentLine(
            Instant registeredAt,
            LocalDate assessedOn,

            @Codes({"DEPUTY_UNIT_MANAGER", "UNIT_MANAGER", "DEPARTMENT_MANAGER", "QUALITY_COORDINATOR", "MAS", "MAR"})
            String assessedBy,

            String conclusion,
            @Nullable RiskForm risk) {}

    /** That and why the deviation of a line was none. */
    record DismissalLine(Instant registeredAt, String reason) {}
}
