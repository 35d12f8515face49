package qms.processes.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitClosed;
import qms.processes.organisation.OrganisationCommand.EstablishUnit;
import qms.processes.organisation.UnitController.PlacementForm;
import qms.service.imports.CheckedLine;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrgUnit.Placement;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;

/** Units as lines of an import. A line may refer to a later one; cycles and overlaps are refused over the file as a whole. */
@Component
class UnitImport implements ImportedCollection<UnitImport.UnitLine> {

    private final OrganisationReader organisation;
    private final EventStore log;
    private final Clock clock;

    UnitImport(OrganisationReader organisation, EventStore log, Clock clock) {
        this.organisation = organisation;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Class<UnitLine> lineType() {
        return UnitLine.class;
    }

    /** A unit may get its last day later. */
    @Override
    public Set<String> growing() {
        return Set.of("validTo");
    }

    @Override
    public boolean oneStream() {
        return true;
    }

    @Override
    public String streamOf(String externalId) {
        return OrganisationEvent.STREAM;
    }

    @Override
    public void check(ParsedLine<UnitLine> line, LineProblems problems, ImportContext context) {
        UnitLine unit = line.value();
        problems.addAll(UnitRules.days(unit.placements(), unit.validFrom(), unit.validTo()));
        Organisation.overlap(unit.stands())
                .ifPresent(i -> problems.add(
                        "placements[" + i + "]", FieldCode.OVERLAP, "En enhet står på ett ställe i taget."));
        ImportedKeys keys = context.once(ImportedKeys.class, () -> ImportedKeys.read(log));
        if (ImportedKeys.takenByAnother(keys.units().get(unit.key()), line.externalId())) {
            problems.add("key", FieldCode.DUPLICATE, "En annan enhet har redan den nyckeln.");
        }
    }

    @Override
    public void checkAll(List<CheckedLine<UnitLine>> lines, ImportContext context) {
        List<OrganisationEvent> events = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (CheckedLine<UnitLine> line : lines) {
            String before = keys.putIfAbsent(line.value().key(), line.line().externalId());
            if (ImportedKeys.takenByAnother(before, line.line().externalId())) {
                line.problems().add("key", FieldCode.DUPLICATE, "En annan rad har redan den nyckeln.");
            } else {
                events.addAll(OrganisationRegister.established(line.value().command(), Instant.EPOCH));
            }
        }
        Organisation then = organisation.current().evolve(events);
        for (CheckedLine<UnitLine> line : lines) {
            UnitLine unit = line.value();
            line.problems().addAll(UnitRules.unknown(unit.placements(), unit.predecessors(), then));
            then.cycle(unit.key(), unit.stands())
                    .ifPresent(i -> line.problems()
                            .add(
                                    "placements[" + i + "].parent",
                                    FieldCode.CYCLE,
                                    "Enheten skulle stå under sig själv."));
            then.mergedIntoItself(unit.key(), unit.predecessors())
                    .ifPresent(i -> line.problems()
                            .add("predecessors[" + i + "]", FieldCode.CYCLE, "Enheten skulle ha uppgått i sig själv."));
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<UnitLine> line, ImportContext context) {
        ImportPlan.Builder plan = ImportPlan.of(OrganisationEvent.STREAM, OrganisationRegister.class.getSimpleName());
        for (OrganisationEvent event :
                OrganisationRegister.established(line.value().command(), clock.instant())) {
            String part = event instanceof UnitClosed ? "validTo:" + line.part("validTo") : line.base();
            add(plan, event, part);
        }
        return plan.build();
    }

    @SuppressWarnings("unchecked")
    private static <E extends OrganisationEvent> void add(ImportPlan.Builder plan, E event, String part) {
        plan.add((Class<E>) event.getClass(), part, sealer -> event);
    }

    /** A line of units. */
    record UnitLine(
            @Label @MaxLength(60) String key,
            @Label @MaxLength(200) String name,

            @Codes({"BOARD", "ADMINISTRATION", "DEPARTMENT", "UNIT"})
            String kind,

            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @OrEmpty List<PlacementForm> placements,
            @OrEmpty @NoDoubles List<String> predecessors) {

        List<Placement> stands() {
            return placements.stream().map(PlacementForm::placement).toList();
        }

        EstablishUnit command() {
            return new EstablishUnit(key, name, kind, validFrom, validTo, stands(), predecessors);
        }
    }
}
