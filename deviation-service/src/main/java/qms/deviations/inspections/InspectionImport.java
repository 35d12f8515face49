package qms.deviations.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Given;
import qms.events.inspections.InspectionAnnounced;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionFinding;
import qms.events.inspections.InspectionFindingsReceived;
import qms.events.inspections.InspectionId;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.inspections.InspectionStarted;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldProblem;

/** Inspections as lines of an import: who inspects what is the base; what came of it may be added later. */
@Component
class InspectionImport implements ImportedCollection<InspectionImport.InspectionLine> {

    private final Given given;

    InspectionImport(Given given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public Class<InspectionLine> lineType() {
        return InspectionLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("startedOn", "findings", "responseDue", "respondedOn", "decision", "closedOn");
    }

    @Override
    public void check(ParsedLine<InspectionLine> line, LineProblems problems, ImportContext context) {
        InspectionLine l = line.value();
        List<FieldProblem> found = new ArrayList<>();
        given.unit("unit", l.unit(), found);
        InspectionRules.checkAuthority(l.authority(), l.authorityName(), found);
        DecisionLine decision = l.decision();
        if (decision != null) {
            InspectionRules.checkFine("decision.fine", decision.outcome(), decision.fine(), found);
        }
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<InspectionLine> line, ImportContext context) {
        InspectionLine l = line.value();
        String stream = streamOf(line.externalId());
        InspectionId id = InspectionId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, Inspection.class.getSimpleName())
                .add(InspectionAnnounced.class, line.base(), sealer -> announced(id, line.externalId(), l));
        LocalDate started = l.startedOn();
        if (started != null) {
            plan.addOnce(
                    InspectionStarted.class,
                    "startedOn:" + started,
                    sealer -> new InspectionStarted(id, l.unit(), started, l.registeredAt()));
        }
        for (int i = 0; i < l.findings().size(); i++) {
            FindingLine f = l.findings().get(i);
            plan.add(
                    InspectionFindingsReceived.class,
                    line.part("findings", i),
                    sealer -> new InspectionFindingsReceived(
                            id,
                            l.unit(),
                            f.receivedOn(),
                            List.of(new InspectionFinding(f.kind(), f.text())),
                            l.registeredAt()));
        }
        answered(plan, id, l);
        ended(plan, id, line);
        return plan.build();
    }

    private static void answered(ImportPlan.Builder plan, InspectionId id, InspectionLine l) {
        LocalDate due = l.responseDue();
        if (due != null) {
            plan.addOnce(
                    InspectionResponseRequired.class,
                    "responseDue:" + due,
                    sealer -> new InspectionResponseRequired(id, l.unit(), due, l.registeredAt()));
        }
        LocalDate responded = l.respondedOn();
        if (responded != null) {
            plan.addOnce(
                    InspectionResponded.class,
                    "respondedOn:" + responded,
                    sealer -> new InspectionResponded(id, l.unit(), responded, null, l.registeredAt()));
        }
    }

    private static void ended(ImportPlan.Builder plan, InspectionId id, ParsedLine<InspectionLine> line) {
        InspectionLine l = line.value();
        DecisionLine d = l.decision();
        if (d != null) {
            plan.addOnce(
                    InspectionDecided.class,
                    line.part("decision"),
                    sealer -> new InspectionDecided(
                            id,
                            l.unit(),
                            d.decidedOn(),
                            d.outcome(),
                            d.fine(),
                            d.measuresDue(),
                            d.summary(),
                            l.registeredAt()));
        }
        LocalDate closed = l.closedOn();
        if (closed != null) {
            plan.addOnce(
                    InspectionClosed.class,
                    "closedOn:" + closed,
                    sealer -> new InspectionClosed(id, l.unit(), closed, List.of(), null, l.registeredAt()));
        }
    }

    private static InspectionAnnounced announced(InspectionId id, String externalId, InspectionLine l) {
        return new InspectionAnnounced(
                id,
                l.unit(),
                externalId,
                l.authority(),
                l.authorityName(),
                l.reference(),
                l.subject(),
                l.announcedOn(),
                l.registeredAt());
    }

    /** A line of inspections. */
    record InspectionLine(
            String unit,

            @Codes({"IVO", "DO", "IMY", "AUDIT_OFFICE", "ENVIRONMENT", "WORK_ENVIRONMENT", "MEDICINES", "FIRE", "OTHER"
            })
            String authority,

            @Label @MaxLength(200) @Nullable String authorityName,
            @Label @MaxLength(100) @Nullable String reference,
            @Label @MaxLength(500) String subject,
            LocalDate announcedOn,
            Instant registeredAt,
            @Nullable LocalDate startedOn,
            @OrEmpty List<FindingLine> findings,
            @Nullable LocalDate responseDue,
            @Nullable LocalDate respondedOn,
            @Nullable DecisionLine decision,
            @Nullable LocalDate closedOn) {}

    /** One thing that the authority found. */
    record FindingLine(
            LocalDate receivedOn,
            @Codes({"DEFICIENCY", "REMARK", "NO_REMARK"}) String kind,
            @Label @MaxLength(2000) String text) {}

    /** What the authority decided. */
    record DecisionLine(
            LocalDate decidedOn,

            @Codes({"NO_DEFICIENCIES", "DEFICIENCIES", "INJUNCTION", "CONDITIONAL_FINE"})
            String outcome,

            @Range(min = 1, max = 1_000_000_000) @Nullable Long fine,
            @Nullable LocalDate measuresDue,
            @Label @MaxLength(2000) @Nullable String summary) {}
}
