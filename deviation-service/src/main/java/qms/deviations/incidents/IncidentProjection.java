package qms.deviations.incidents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.incidents.IncidentView.Member;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentEvent;
import qms.events.incidents.IncidentOpened;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every incident. */
@Component
class IncidentProjection implements Projection<IncidentEvent, IncidentView> {

    @Override
    public String collection() {
        return "incidents";
    }

    @Override
    public Class<IncidentEvent> events() {
        return IncidentEvent.class;
    }

    @Override
    public Class<IncidentView> viewType() {
        return IncidentView.class;
    }

    @Override
    public IncidentView evolve(@Nullable IncidentView view, IncidentEvent event, Recorded recorded) {
        return switch (event) {
            case IncidentOpened e ->
                new IncidentView(
                        e.incidentId().toString(),
                        e.unit(),
                        IncidentStatus.OPEN,
                        e.members().stream()
                                .map(member -> Member.of(member, e.reason(), e.registeredAt()))
                                .toList(),
                        List.of(),
                        null,
                        e.registeredAt());
            case IncidentCaseLinked e -> opened(view).linked(Member.of(e.member(), e.reason(), e.registeredAt()));
            case IncidentCaseUnlinked e -> opened(view).unlinked(e.ref(), e.reason(), e.registeredAt());
            case IncidentDissolved e -> opened(view).dissolved(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "case", "openedAt");
    }

    @Override
    public Map<String, Object> keys(IncidentView view) {
        return Map.of(
                "unit", view.unit(),
                "status", view.status(),
                "case", view.members().stream().map(Member::id).toList(),
                "openedAt", view.openedAt());
    }

    private static IncidentView opened(@Nullable IncidentView view) {
        return Objects.requireNonNull(view, "an incident begins with being opened");
    }
}
