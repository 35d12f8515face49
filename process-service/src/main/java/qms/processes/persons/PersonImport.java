package qms.processes.persons;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.persons.PersonId;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.privacy.Sealer;
import qms.web.Ids;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;

/** Persons with their roles as lines of an import; roles may be added later. */
@Component
class PersonImport implements ImportedCollection<PersonImport.PersonLine> {

    private final OrganisationReader organisation;
    private final Clock clock;

    PersonImport(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public Class<PersonLine> lineType() {
        return PersonLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("roleAssignments");
    }

    @Override
    public void check(ParsedLine<PersonLine> line, LineProblems problems, ImportContext context) {
        Organisation known = context.once(Organisation.class, organisation::current);
        known(known, "unit", line.value().unit(), problems);
        List<PersonController.Assignment> roles = line.value().roleAssignments();
        for (int i = 0; i < roles.size(); i++) {
            known(known, "roleAssignments[" + i + "].unit", roles.get(i).unit(), problems);
            LocalDate to = roles.get(i).to();
            if (to != null && to.isBefore(roles.get(i).from())) {
                problems.add(
                        "roleAssignments[" + i + "].to", FieldCode.OUT_OF_RANGE, "Sista dagen ligger före den första.");
            }
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<PersonLine> line, ImportContext context) {
        PersonLine person = line.value();
        String stream = streamOf(line.externalId());
        PersonId id = PersonId.of(stream);
        Instant now = clock.instant();
        ImportPlan.Builder plan = ImportPlan.of(stream, Person.class.getSimpleName())
                .add(PersonRegistered.class, line.base(), sealer -> registered(id, person, now, sealer));
        for (int i = 0; i < person.roleAssignments().size(); i++) {
            PersonController.Assignment role = person.roleAssignments().get(i);
            String part = line.part("roleAssignments", i);
            RoleAssigned assigned = new RoleAssigned(
                    id, role.unit(), Ids.derived(stream, part), role.role(), role.from(), role.to(), now);
            plan.add(RoleAssigned.class, part, sealer -> assigned);
        }
        return plan.build();
    }

    private static PersonRegistered registered(PersonId id, PersonLine person, Instant now, Sealer sealer) {
        return new PersonRegistered(
                id,
                person.unit(),
                sealer.seal(id.toString(), PersonController.NAME, person.name()),
                person.contact() == null
                        ? null
                        : sealer.seal(id.toString(), PersonController.CONTACT, person.contact()),
                now);
    }

    private static void known(Organisation organisation, String field, String unit, LineProblems problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
    }

    /** A line of persons. */
    record PersonLine(
            String unit,
            @MaxLength(200) String name,
            @MaxLength(200) @Nullable String contact,
            @OrEmpty List<PersonController.Assignment> roleAssignments) {}
}
