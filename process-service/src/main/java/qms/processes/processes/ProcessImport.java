package qms.processes.processes;

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
import qms.events.persons.PersonId;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessSubmittedForReview;
import qms.service.imports.CheckedLine;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/** Processes as lines of an import: published as they were, with an owner and an end that may be added when the line comes again. */
@Component
class ProcessImport implements ImportedCollection<ProcessLine> {

    private final OrganisationReader organisation;
    private final Clock clock;

    ProcessImport(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "processes";
    }

    @Override
    public Class<ProcessLine> lineType() {
        return ProcessLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("owner", "retiredOn", "replacedBy");
    }

    @Override
    public void check(ParsedLine<ProcessLine> line, LineProblems problems, ImportContext context) {
        ProcessLine process = line.value();
        List<FieldProblem> found = new ArrayList<>();
        Organisation known = context.once(Organisation.class, organisation::current);
        ContentRules.checkUnits(process.unit(), "", process.sharedWith(), known, found);
        ContentRules.refuseDoubles("activities", process.activities(), ProcessLine.Activity::id, found);
        if (process.map() != null) {
            Set<String> activities = ContentRules.ids(process.activities(), ProcessLine.Activity::id);
            ContentRules.checkMap("map.", process.map(), activities, found);
        }
        problems.addAll(found);
        checkReferences(process, problems, context);
        checkDays(process, problems);
        if (line.externalId().equals(process.replacedBy())) {
            problems.add("replacedBy", FieldCode.CYCLE, "En process ersätts inte av sig själv.");
        }
    }

    /** A parent stays as it was imported, so that a circle can only be made by lines of one file. */
    @Override
    public void checkAll(List<CheckedLine<ProcessLine>> lines, ImportContext context) {
        Map<String, @Nullable String> parents = new HashMap<>();
        lines.forEach(line ->
                parents.putIfAbsent(line.line().externalId(), line.value().parent()));
        for (CheckedLine<ProcessLine> line : lines) {
            Set<String> above = new HashSet<>();
            String next = line.value().parent();
            while (next != null && above.add(next)) {
                next = parents.get(next);
            }
            if (above.contains(line.line().externalId())) {
                line.problems().add("parent", FieldCode.CYCLE, "Processen skulle bli en del av sig själv.");
            }
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<ProcessLine> line, ImportContext context) {
        ProcessLine p = line.value();
        String stream = streamOf(line.externalId());
        ProcessId id = ProcessId.of(stream);
        Instant now = clock.instant();
        ImportPlan.Builder plan = ImportPlan.of(stream, Process.class.getSimpleName())
                .addOnce(
                        ProcessDrafted.class,
                        line.base(),
                        sealer -> new ProcessDrafted(id, p.unit(), p.content(context::streamOf), now));
        String owner = p.owner();
        if (owner != null) {
            PersonId person = PersonId.of(context.streamOf("persons", owner));
            plan.addOnce(
                    ProcessOwnerAppointed.class,
                    line.part("owner"),
                    sealer -> new ProcessOwnerAppointed(id, p.unit(), person, now));
        }
        planPublication(line, id, now, plan);
        planEnd(line, id, now, context, plan);
        return plan.build();
    }

    private static void planPublication(
            ParsedLine<ProcessLine> line, ProcessId id, Instant now, ImportPlan.Builder plan) {
        ProcessLine p = line.value();
        LocalDate today = Stockholm.day(now);
        LocalDate approvedOn = p.publishedOn().isAfter(today) ? today : p.publishedOn();
        String part = line.part("publishedOn") + line.part("reviewDue");
        plan.add(ProcessSubmittedForReview.class, part, sealer -> new ProcessSubmittedForReview(id, p.unit(), now))
                .add(
                        ProcessApproved.class,
                        part,
                        sealer -> new ProcessApproved(id, p.unit(), p.level().name(), approvedOn, null, now))
                .add(
                        ProcessPublished.class,
                        part,
                        sealer -> new ProcessPublished(id, p.unit(), 1, p.publishedOn(), p.due(), now));
    }

    private static void planEnd(
            ParsedLine<ProcessLine> line, ProcessId id, Instant now, ImportContext context, ImportPlan.Builder plan) {
        ProcessLine p = line.value();
        LocalDate end = p.retiredOn();
        if (end == null) {
            return;
        }
        String other = p.replacedBy();
        ProcessId successor = other == null ? null : ProcessId.of(context.streamOf("processes", other));
        plan.addOnce(
                ProcessRetired.class,
                line.part("retiredOn") + line.part("replacedBy"),
                other == null ? Set.of() : Set.of(line.part("retiredOn")),
                sealer -> new ProcessRetired(id, p.unit(), end, successor, now));
    }

    private static void checkReferences(ProcessLine process, LineProblems problems, ImportContext context) {
        refers("parent", "processes", process.parent(), problems, context);
        refers("owner", "persons", process.owner(), problems, context);
        refers("replacedBy", "processes", process.replacedBy(), problems, context);
        for (int i = 0; i < process.activities().size(); i++) {
            List<String> documents = process.activities().get(i).documents();
            for (int j = 0; j < documents.size(); j++) {
                String at = "activities[" + i + "].documents[" + j + "]";
                refers(at, "documents", documents.get(j), problems, context);
            }
        }
    }

    private static void refers(
            String field,
            String collection,
            @Nullable String externalId,
            LineProblems problems,
            ImportContext context) {
        if (externalId != null && !context.refers(collection, externalId)) {
            problems.add(field, FieldCode.UNKNOWN_REFERENCE, "Det som raden hänvisar till är inte infört.");
        }
    }

    private static void checkDays(ProcessLine process, LineProblems problems) {
        if (process.due().isBefore(process.publishedOn())) {
            problems.add("reviewDue", FieldCode.OUT_OF_RANGE, "Dagen ligger före den första dagen.");
        }
        LocalDate end = process.retiredOn();
        if (end == null && process.replacedBy() != null) {
            problems.add("retiredOn", FieldCode.MISSING, "Ange den sista dagen för det som ersätts.");
        }
        if (end != null && end.isBefore(process.publishedOn())) {
            problems.add("retiredOn", FieldCode.OUT_OF_RANGE, "Dagen ligger före den första dagen.");
        }
    }
}
