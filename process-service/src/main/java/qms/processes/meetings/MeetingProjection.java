package qms.processes.meetings;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.meetings.MeetingDecisionAdded;
import qms.events.meetings.MeetingEvent;
import qms.events.meetings.MeetingHeld;
import qms.events.meetings.MeetingWithdrawn;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every meeting. */
@Component
class MeetingProjection implements Projection<MeetingEvent, MeetingView> {

    @Override
    public String collection() {
        return "meetings";
    }

    @Override
    public Class<MeetingEvent> events() {
        return MeetingEvent.class;
    }

    @Override
    public Class<MeetingView> viewType() {
        return MeetingView.class;
    }

    @Override
    public MeetingView evolve(@Nullable MeetingView view, MeetingEvent event, Recorded recorded) {
        return switch (event) {
            case MeetingHeld e ->
                new MeetingView(
                        e.meetingId().toString(),
                        e.unit(),
                        e.kind(),
                        e.heldOn(),
                        e.participants(),
                        e.items(),
                        e.decisions(),
                        MeetingStatus.HELD,
                        null,
                        e.registeredAt());
            case MeetingDecisionAdded e -> held(view).deciding(e.decision());
            case MeetingWithdrawn e -> held(view).withdrawn(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "status", "year", "heldOn");
    }

    @Override
    public Map<String, Object> keys(MeetingView view) {
        return Map.of(
                "unit", view.unit(),
                "kind", view.kind(),
                "status", view.status(),
                "year", (long) view.heldOn().getYear(),
                "heldOn", view.heldOn());
    }

    private static MeetingView held(@Nullable MeetingView view) {
        return Objects.requireNonNull(view, "a meeting begins with being held");
    }
}
