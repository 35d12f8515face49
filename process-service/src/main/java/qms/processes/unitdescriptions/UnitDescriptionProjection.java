package qms.processes.unitdescriptions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionEvent;
import qms.processes.unitdescriptions.UnitDescriptionView.FollowUp;
import qms.processes.unitdescriptions.UnitDescriptionView.Section;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The units' yearly descriptions and their follow-ups. */
@Component
class UnitDescriptionProjection implements Projection<UnitDescriptionEvent, UnitDescriptionView> {

    @Override
    public String collection() {
        return "unit-descriptions";
    }

    @Override
    public Class<UnitDescriptionEvent> events() {
        return UnitDescriptionEvent.class;
    }

    @Override
    public Class<UnitDescriptionView> viewType() {
        return UnitDescriptionView.class;
    }

    @Override
    public UnitDescriptionView evolve(
            @Nullable UnitDescriptionView view, UnitDescriptionEvent event, Recorded recorded) {
        return switch (event) {
            case UnitDescriptionAdopted e ->
                new UnitDescriptionView(
                        e.descriptionId().toString(),
                        e.externalId(),
                        e.unit(),
                        e.year(),
                        e.registeredAt(),
                        e.sections().stream()
                                .map(s -> new Section(s.key(), s.title(), s.text(), s.responsible(), List.of()))
                                .toList());
            case FollowUpSubmitted e ->
                Objects.requireNonNull(view, "a description begins with its adoption")
                        .with(e.section(), new FollowUp(e.period(), e.text(), e.submittedOn()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "externalId");
    }

    @Override
    public Map<String, Object> keys(UnitDescriptionView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", (long) view.year());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }
}
