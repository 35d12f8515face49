package qms.processes.requirementchanges;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.requirementchanges.RequirementAdaptedTo;
import qms.events.requirementchanges.RequirementCallsForChange;
import qms.events.requirementchanges.RequirementChangeEvent;
import qms.events.requirementchanges.RequirementChangeRegistered;
import qms.events.requirementchanges.RequirementChangeTouchesProcess;
import qms.events.requirementchanges.RequirementFoundMet;
import qms.processes.requirementchanges.RequirementChangeView.TouchedProcess;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every change in what is required, with the processes that it touches. */
@Component
class RequirementChangeProjection implements Projection<RequirementChangeEvent, RequirementChangeView> {

    @Override
    public String collection() {
        return "requirement-changes";
    }

    @Override
    public Class<RequirementChangeEvent> events() {
        return RequirementChangeEvent.class;
    }

    @Override
    public Class<RequirementChangeView> viewType() {
        return RequirementChangeView.class;
    }

    @Override
    public RequirementChangeView evolve(
            @Nullable RequirementChangeView view, RequirementChangeEvent event, Recorded recorded) {
        return switch (event) {
            case RequirementChangeRegistered e -> registered(e);
            case RequirementChangeTouchesProcess e -> begun(view).touching(e.process());
            case RequirementFoundMet e -> begun(view).changed(e.process(), process -> process.met(e.reason()));
            case RequirementCallsForChange e ->
                begun(view).changed(e.process(), process -> process.toBeChanged(e.changeRequest()));
            case RequirementAdaptedTo e -> begun(view).changed(e.process(), process -> process.adapted(e.version()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "year", "inForceFrom", "process", "handling", "qualityCriterion");
    }

    @Override
    public Map<String, Object> keys(RequirementChangeView view) {
        return Map.of(
                "unit", view.unit(),
                "kind", view.kind(),
                "year", (long) view.inForceFrom().getYear(),
                "inForceFrom", view.inForceFrom(),
                "process",
                        view.processes().stream().map(TouchedProcess::process).toList(),
                "handling",
                        view.processes().stream()
                                .map(TouchedProcess::handling)
                                .distinct()
                                .toList(),
                "qualityCriterion", view.qualityCriteria());
    }

    private static RequirementChangeView begun(@Nullable RequirementChangeView view) {
        return Objects.requireNonNull(view, "a change begins with being registered");
    }

    private static RequirementChangeView registered(RequirementChangeRegistered e) {
        return new RequirementChangeView(
                e.changeId().toString(),
                e.unit(),
                e.title(),
                e.kind(),
                e.source(),
                e.inForceFrom(),
                e.summary(),
                e.qualityCriteria(),
                e.processes().stream().map(TouchedProcess::notAssessed).toList(),
                e.registeredAt());
    }
}
