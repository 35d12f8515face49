package qms.deviations.complaints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintView.Correction;
import qms.deviations.complaints.ComplaintView.Fields;
import qms.deviations.complaints.ComplaintView.Handling;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The register of complaints, viewpoints, praise and suggestions ("förteckningen"). */
@Component
class ComplaintProjection implements Projection<ComplaintEvent, ComplaintView> {

    @Override
    public String collection() {
        return "complaints";
    }

    @Override
    public Class<ComplaintEvent> events() {
        return ComplaintEvent.class;
    }

    @Override
    public Class<ComplaintView> viewType() {
        return ComplaintView.class;
    }

    @Override
    public ComplaintView evolve(@Nullable ComplaintView view, ComplaintEvent event, Recorded recorded) {
        if (event instanceof ComplaintRegistered registered) {
            return registered(registered);
        }
        ComplaintView before = Objects.requireNonNull(view, "a complaint begins with its registration");
        return switch (event) {
            case ComplaintRegistered registered -> registered(registered);
            case ComplaintCorrected c ->
                before.corrected(new Correction(
                        c.registeredAt(),
                        c.reason(),
                        c.kind(),
                        c.source(),
                        c.categories(),
                        c.otherCategory(),
                        c.correctedUnit(),
                        c.receivedAt()));
            case ComplaintRerouted e -> before.handled(before.handling().rerouted(e.reroutedTo(), e.alsoComplaint()));
            case ComplaintForwarded e -> before.handled(before.handling().forwarded(e.forwardedOn()));
            case ComplaintMergedAsDuplicate e ->
                before.handled(before.handling().duplicateOf(e.duplicateOf()));
            case ComplaintWithdrawn e -> before.handled(before.handling().withdrawn(e.withdrawnOn()));
            case ComplaintDecided e -> before.handled(before.handling().decided(e.outcome(), e.deviationFound()));
            case ComplaintClosed e -> before.handled(before.handling().closed(e.closedOn()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit", "kind", "source", "categories", "channel", "receivedAt", "registeredAt", "state", "externalId");
    }

    @Override
    public Map<String, Object> keys(ComplaintView view) {
        Fields now = view.current();
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", now.unit());
        keys.put("kind", now.kind());
        keys.put("source", now.source());
        keys.put("categories", now.categories());
        keys.put("channel", view.channel());
        keys.put("receivedAt", now.receivedAt());
        keys.put("registeredAt", view.registeredAt());
        keys.put("state", view.state());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static ComplaintView registered(ComplaintRegistered event) {
        return new ComplaintView(
                event.complaintId().toString(),
                event.externalId(),
                event.registeredAt(),
                event.channel(),
                event.feedbackWanted(),
                event.description(),
                event.complainant(),
                new Fields(
                        event.unit(),
                        event.kind(),
                        event.source(),
                        event.categories(),
                        event.otherCategory(),
                        event.receivedAt()),
                List.of(),
                Handling.NOTHING_YET);
    }
}
