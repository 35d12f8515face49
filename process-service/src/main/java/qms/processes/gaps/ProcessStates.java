package qms.processes.gaps;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every process, as far as gaps are concerned. */
@Component
class ProcessStates implements Projection<ProcessEvent, ProcessState> {

    @Override
    public String collection() {
        return "gaps-processes";
    }

    @Override
    public Class<ProcessEvent> events() {
        return ProcessEvent.class;
    }

    @Override
    public Class<ProcessState> viewType() {
        return ProcessState.class;
    }

    @Override
    public ProcessState evolve(@Nullable ProcessState before, ProcessEvent event, Recorded recorded) {
        return switch (event) {
            case ProcessDrafted e -> new ProcessState(e.subject(), e.unit(), false, e.content(), null, null);
            case ProcessDescribed e -> known(before).writtenAs(e.content());
            case ProcessOwnerAppointed e -> known(before).withOwner();
            case ProcessPublished e -> known(before).publishedNow();
            case ProcessRetired e -> known(before).retired(e.validTo());
            default -> known(before);
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit");
    }

    @Override
    public Map<String, Object> keys(ProcessState state) {
        return Map.of("unit", state.unit());
    }

    private static ProcessState known(@Nullable ProcessState before) {
        return Objects.requireNonNull(before, "a process begins with being drafted");
    }
}
