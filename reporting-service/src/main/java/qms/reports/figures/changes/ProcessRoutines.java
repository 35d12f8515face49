package qms.reports.figures.changes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessPublished;
import qms.service.projection.Recorded;

/** Which versions of processes have come to hold. */
@Component
class ProcessRoutines extends RoutineProjection<ProcessEvent> {

    ProcessRoutines() {
        super("processes", ProcessEvent.class);
    }

    @Override
    @Nullable
    Routine begun(ProcessEvent event) {
        return event instanceof ProcessDrafted drafted
                ? Routine.of(
                        drafted.subject(), drafted.unit(), drafted.content().name())
                : null;
    }

    @Override
    Routine after(Routine before, ProcessEvent event, Recorded recorded) {
        return switch (event) {
            case ProcessDescribed e -> before.called(e.content().name());
            case ProcessPublished e ->
                before.published(Integer.toString(e.version()), e.validFrom(), e.registeredAt(), recorded);
            default -> before;
        };
    }
}
