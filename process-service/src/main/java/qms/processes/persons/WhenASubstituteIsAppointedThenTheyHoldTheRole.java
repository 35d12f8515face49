package qms.processes.persons;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import qms.events.persons.PersonId;
import qms.processes.persons.PersonCommand.LendRole;
import qms.processes.persons.PersonCommand.ReturnRole;
import qms.processes.persons.PersonView.Assignment;
import qms.processes.persons.PersonView.Substitute;
import qms.service.projection.Streams;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.Ids;
import qms.web.time.Stockholm;

/** Tells the substitute's own stream what the holder's says, since every service reads only the stream of whoever asks. */
@Component
class WhenASubstituteIsAppointedThenTheyHoldTheRole implements Worker {

    private final PersonProjection persons;
    private final Views views;
    private final Streams streams;
    private final Clock clock;

    WhenASubstituteIsAppointedThenTheyHoldTheRole(PersonProjection persons, Views views, Streams streams, Clock clock) {
        this.persons = persons;
        this.views = views;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void work(Automation automation) {
        LocalDate today = Stockholm.day(clock.instant());
        Query absent = Query.everything().between("substitutesUntil", today, null);
        for (PersonView holder : views.all(persons, absent)) {
            for (Assignment assignment : holder.assignments()) {
                assignment.substitutes().stream()
                        .filter(substitute -> !substitute.to().isBefore(today))
                        .forEach(substitute -> lend(holder, assignment, substitute, automation));
            }
        }
    }

    private void lend(PersonView holder, Assignment assignment, Substitute substitute, Automation automation) {
        String loan = Ids.derived(
                assignment.id(), substitute.person(), substitute.from().toString());
        LocalDate last =
                assignment.to() == null || assignment.to().isAfter(substitute.to()) ? substitute.to() : assignment.to();
        PersonId person = PersonId.of(substitute.person());
        LocalDate lentUntil = streams.read(persons, substitute.person()).orElseThrow().view().loans().stream()
                .filter(one -> one.id().equals(loan))
                .map(PersonView.Loan::to)
                .findFirst()
                .orElse(LocalDate.MIN);
        if (lentUntil.equals(LocalDate.MIN) && !last.isBefore(substitute.from())) {
            automation.send(new LendRole(
                    person,
                    assignment.unit(),
                    loan,
                    PersonId.of(holder.id()),
                    assignment.id(),
                    assignment.role(),
                    substitute.from(),
                    last));
        } else if (lentUntil.isAfter(last)) {
            automation.send(new ReturnRole(person, loan, last));
        }
    }
}
