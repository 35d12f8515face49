package qms.processes.unitdescriptions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_ALREADY_SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.SECTION_NOT_DESCRIBED;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AdoptUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.SubmitFollowUp;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** What a unit has described for a year, and which sections have been followed up (domain life cycle 5.11). */
@AggregateRoot
final class UnitDescription extends EventSourcedThing<UnitDescriptionEvent> {

    private String unit = "";
    private int year;
    private final Set<String> sections = new HashSet<>();
    private final Set<String> submitted = new HashSet<>();

    UnitDescription() {}

    @CommandHandler
    UnitDescription(AdoptUnitDescription command, Clock clock) {
        apply(new UnitDescriptionAdopted(
                command.descriptionId(), command.unit(), null, command.year(), command.sections(), clock.instant()));
    }

    @CommandHandler
    void handle(SubmitFollowUp command, Clock clock) {
        if (!sections.contains(command.section())) {
            throw Problem.of(SECTION_NOT_DESCRIBED, "Beskrivningen har inget avsnitt " + command.section() + ".");
        }
        if (submitted.contains(command.section() + " " + command.period())) {
            throw Problem.of(FOLLOW_UP_ALREADY_SUBMITTED, "Avsnittet är redan uppföljt för " + command.period() + ".");
        }
        apply(new FollowUpSubmitted(
                command.descriptionId(),
                unit,
                year,
                command.section(),
                command.period(),
                command.text(),
                Stockholm.day(clock.instant()),
                clock.instant()));
    }

    @Override
    protected void on(UnitDescriptionEvent event) {
        switch (event) {
            case UnitDescriptionAdopted adopted -> {
                unit = adopted.unit();
                year = adopted.year();
                adopted.sections().stream().map(DescribedSection::key).forEach(sections::add);
            }
            case FollowUpSubmitted e -> submitted.add(e.section() + " " + e.period());
        }
    }
}
