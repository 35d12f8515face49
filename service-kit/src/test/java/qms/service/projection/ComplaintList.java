package qms.service.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;

/** A projection that counts its events, so that one counted twice is seen, and that can be made to stumble. */
class ComplaintList implements Projection<ComplaintEvent, ComplaintList.Seen> {

    final Set<String> stumblesOver = ConcurrentHashMap.newKeySet();
    int revision = 1;

    @Override
    public String collection() {
        return "complaints";
    }

    @Override
    public Class<ComplaintEvent> events() {
        return ComplaintEvent.class;
    }

    @Override
    public Class<Seen> viewType() {
        return Seen.class;
    }

    @Override
    public Seen evolve(@Nullable Seen view, ComplaintEvent event, Recorded recorded) {
        if (stumblesOver.contains(event.subject())) {
            throw new IllegalStateException("cannot count " + event.subject());
        }
        if (view == null) {
            return event instanceof ComplaintRegistered registered
                    ? new Seen(
                            event.complaintId(),
                            event.unit(),
                            registered.receivedAt(),
                            null,
                            registered.categories(),
                            registered.description(),
                            new BigDecimal("1.50"),
                            Map.of("unit.a", 1L),
                            recorded.position(),
                            1)
                    : null;
        }
        return new Seen(
                view.id,
                view.unit,
                view.receivedAt,
                LocalDate.of(2023, 5, 2),
                view.categories,
                view.description,
                view.weight,
                view.byUnit,
                view.position,
                view.count + 1);
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "receivedAt", "withdrawnOn", "categories", "count", "open");
    }

    @Override
    public Map<String, Object> keys(Seen view) {
        Map<String, Object> keys = new HashMap<>(Map.of(
                "unit",
                view.unit,
                "receivedAt",
                view.receivedAt,
                "categories",
                view.categories,
                "count",
                view.count,
                "open",
                view.withdrawnOn == null));
        if (view.withdrawnOn != null) {
            keys.put("withdrawnOn", view.withdrawnOn);
        }
        return keys;
    }

    @Override
    public int revision() {
        return revision;
    }

    record Seen(
            ComplaintId id,
            String unit,
            Instant receivedAt,
            @Nullable LocalDate withdrawnOn,
            List<String> categories,
            PersonalText description,
            BigDecimal weight,
            Map<String, Long> byUnit,
            long position,
            int count) {}
}
