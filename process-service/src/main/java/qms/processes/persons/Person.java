package qms.processes.persons;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.persons.PersonProblem.ROLE_ALREADY_HELD;
import static qms.processes.persons.PersonProblem.ROLE_DAYS_OUTSIDE;
import static qms.processes.persons.PersonProblem.SUBSTITUTE_IS_THE_HOLDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.events.persons.PersonEvent;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.RoleLent;
import qms.events.persons.RoleReturned;
import qms.events.persons.SubstituteAppointed;
import qms.processes.persons.PersonCommand.AppointSubstitute;
import qms.processes.persons.PersonCommand.AssignRole;
import qms.processes.persons.PersonCommand.EndRole;
import qms.processes.persons.PersonCommand.LendRole;
import qms.processes.persons.PersonCommand.RegisterPerson;
import qms.processes.persons.PersonCommand.ReturnRole;
import qms.service.store.EventSourcedThing;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** A person and their roles from day to day. */
@AggregateRoot
final class Person extends EventSourcedThing<PersonEvent> {

    private final Map<String, Held> roles = new LinkedHashMap<>();
    private final Map<String, Held> loans = new LinkedHashMap<>();

    Person() {}

    @CommandHandler
    Person(RegisterPerson command, Clock clock) {
        apply(new PersonRegistered(
                command.personId(), command.unit(), command.name(), command.contact(), clock.instant()));
    }

    @CommandHandler
    void handle(AssignRole command, Clock clock) {
        Held asked = new Held(command.unit(), command.role(), command.from(), command.to());
        refuseIf(
                roles.values().stream().anyMatch(asked::overlaps),
                ROLE_ALREADY_HELD,
                "Personen har redan den rollen för enheten under en del av tiden.");
        apply(new RoleAssigned(
                command.personId(),
                command.unit(),
                command.assignment(),
                command.role(),
                command.from(),
                command.to(),
                clock.instant()));
    }

    @CommandHandler
    void handle(AppointSubstitute command, Clock clock) {
        Held role = held(command.assignment());
        refuseIf(
                command.substitute().equals(command.personId()),
                SUBSTITUTE_IS_THE_HOLDER,
                "Ange någon annan som ersättare.");
        refuseIf(
                !role.covers(command.from()) || !role.covers(command.to()),
                ROLE_DAYS_OUTSIDE,
                "Ersättaren kan bara förordnas för dagar då rollen innehas.");
        apply(new SubstituteAppointed(
                command.personId(),
                role.unit(),
                command.assignment(),
                command.substitute(),
                command.from(),
                command.to(),
                clock.instant()));
    }

    /** A loan is told once, however often it is asked for. */
    @CommandHandler
    void handle(LendRole command, Clock clock) {
        if (!loans.containsKey(command.loan())) {
            apply(new RoleLent(
                    command.personId(),
                    command.unit(),
                    command.loan(),
                    command.holder(),
                    command.assignment(),
                    command.role(),
                    command.from(),
                    command.to(),
                    clock.instant()));
        }
    }

    @CommandHandler
    void handle(ReturnRole command, Clock clock) {
        Held loan = loans.get(command.loan());
        if (loan != null && !command.to().equals(loan.to())) {
            apply(new RoleReturned(command.personId(), loan.unit(), command.loan(), command.to(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(EndRole command, Clock clock) {
        Held role = held(command.assignment());
        refuseIf(!role.covers(command.to()), ROLE_DAYS_OUTSIDE, "Sista dagen ska ligga inom uppdragets tid.");
        apply(new RoleEnded(command.personId(), role.unit(), command.assignment(), command.to(), clock.instant()));
    }

    @Override
    protected void on(PersonEvent event) {
        switch (event) {
            case PersonRegistered e -> {}
            case RoleAssigned e -> roles.put(e.assignment(), new Held(e.unit(), e.role(), e.from(), e.to()));
            case SubstituteAppointed e -> {}
            case RoleLent e -> loans.put(e.loan(), new Held(e.unit(), e.role(), e.from(), e.to()));
            case RoleReturned e -> loans.computeIfPresent(e.loan(), (key, loan) -> loan.until(e.to()));
            case RoleEnded e -> roles.computeIfPresent(e.assignment(), (key, held) -> held.until(e.to()));
        }
    }

    private Held held(String assignment) {
        Held role = roles.get(assignment);
        if (role == null) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Personen har inget uppdrag med id " + assignment + ".");
        }
        return role;
    }

    private static void refuseIf(boolean against, PersonProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }

    /** A role held for a unit from day to day, both inclusive. */
    private record Held(
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        Held until(LocalDate last) {
            return new Held(unit, role, from, last);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        boolean overlaps(Held other) {
            return unit.equals(other.unit)
                    && role.equals(other.role)
                    && (to == null || !other.from.isAfter(to))
                    && (other.to == null || !from.isAfter(other.to));
        }
    }
}
