package qms.processes.requirementchanges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.requirementchanges.RequirementAdaptedTo;
import qms.events.requirementchanges.RequirementCallsForChange;
import qms.events.requirementchanges.RequirementChangeId;
import qms.events.requirementchanges.RequirementChangeRegistered;
import qms.events.requirementchanges.RequirementChangeTouchesProcess;
import qms.events.requirementchanges.RequirementFoundMet;
import qms.processes.requirementchanges.RequirementChangeLine.Step;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.time.Stockholm;

/** Changes in what is required as lines of an import: what was made of them in each process may be added when a line comes again. */
@Component
class RequirementChangeImport extends ImportedHistory<RequirementChangeLine> {

    private static final String STEPS = "steps";

    RequirementChangeImport(OrganisationReader organisation, Clock clock) {
        super("requirement-changes", RequirementChangeLine.class, Set.of(STEPS), organisation, clock);
    }

    @Override
    protected void check(ParsedLine<RequirementChangeLine> line, LineRules rules, ImportContext context) {
        RequirementChangeLine value = line.value();
        rules.unit("unit", value.unit());
        rules.past("registeredOn", value.registeredOn());
        for (int i = 0; i < value.processes().size(); i++) {
            rules.refersTo(
                    "processes[" + i + "]", "processes", value.processes().get(i));
        }
        Set<String> touched = new HashSet<>(value.processes());
        LocalDate before = value.registeredOn();
        for (int i = 0; i < value.steps().size(); i++) {
            Step step = value.steps().get(i);
            String at = "steps[" + i + "].";
            rules.past(at + "on", step.on(), before);
            check(step, at, touched, rules);
            before = step.on();
        }
    }

    private static void check(Step step, String at, Set<String> touched, LineRules rules) {
        String process = at + "process";
        if (step.step().equals("TOUCHED")) {
            rules.once(process, step.process(), touched);
            rules.refersTo(process, "processes", step.process());
        } else if (!touched.contains(step.process())) {
            rules.add(process, FieldCode.UNKNOWN_REFERENCE, "Processen står inte bland dem som berörs.");
        }
        rules.belongs(at + "reason", step.reason(), step.step().equals("NO_CHANGE"));
        rules.belongs(at + "changeRequest", step.changeRequest(), step.step().equals("CHANGE_NEEDED"));
        rules.belongs(at + "version", step.version(), step.step().equals("ADAPTED"));
        rules.refersTo(at + "changeRequest", "change-requests", step.changeRequest());
    }

    @Override
    public ImportPlan plan(ParsedLine<RequirementChangeLine> line, ImportContext context) {
        RequirementChangeLine value = line.value();
        String stream = streamOf(line.externalId());
        RequirementChangeId id = RequirementChangeId.of(stream);
        List<String> processes = value.processes().stream()
                .map(process -> context.streamOf("processes", process))
                .toList();
        ImportPlan.Builder plan = ImportPlan.of(stream, RequirementChange.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        RequirementChangeRegistered.class,
                        line.base(),
                        sealer -> new RequirementChangeRegistered(
                                id,
                                value.unit(),
                                value.title(),
                                value.kind(),
                                value.source(),
                                value.inForceFrom(),
                                value.summary(),
                                value.qualityCriteria(),
                                processes,
                                Stockholm.startOf(value.registeredOn())));
        for (int i = 0; i < value.steps().size(); i++) {
            plan(id, value.unit(), value.steps().get(i), line.part(STEPS, i), context, plan);
        }
        return plan.build();
    }

    private static void plan(
            RequirementChangeId id,
            String unit,
            Step step,
            String part,
            ImportContext context,
            ImportPlan.Builder plan) {
        Instant on = Stockholm.startOf(step.on());
        String process = context.streamOf("processes", step.process());
        switch (step.step()) {
            case "TOUCHED" ->
                plan.add(
                        RequirementChangeTouchesProcess.class,
                        part,
                        sealer -> new RequirementChangeTouchesProcess(id, unit, process, on));
            case "NO_CHANGE" ->
                plan.add(
                        RequirementFoundMet.class,
                        part,
                        sealer -> new RequirementFoundMet(id, unit, process, known(step.reason()), on));
            case "CHANGE_NEEDED" -> {
                String request = context.streamOf("change-requests", known(step.changeRequest()));
                plan.add(
                        RequirementCallsForChange.class,
                        part,
                        sealer -> new RequirementCallsForChange(id, unit, process, request, on));
            }
            default ->
                plan.add(
                        RequirementAdaptedTo.class,
                        part,
                        sealer -> new RequirementAdaptedTo(id, unit, process, known(step.version()), on));
        }
    }

    private static String known(@Nullable String value) {
        return Objects.requireNonNull(value, "the line has been checked");
    }
}
