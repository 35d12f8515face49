package qms.service.access;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.access.AccessEvent;
import qms.events.access.AccessRecorded;
import qms.events.access.BundleTaken;
import qms.service.access.AccessView.TakenBundle;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every reading that is on record. */
public final class AccessProjection implements Projection<AccessEvent, AccessView> {

    static final String CASE = "case";
    static final String READ_AT = "readAt";
    static final String BUNDLE = "BUNDLE";

    @Override
    public String collection() {
        return "accesses";
    }

    @Override
    public Class<AccessEvent> events() {
        return AccessEvent.class;
    }

    @Override
    public Class<AccessView> viewType() {
        return AccessView.class;
    }

    @Override
    public AccessView evolve(@Nullable AccessView view, AccessEvent event, Recorded recorded) {
        return switch (event) {
            case AccessRecorded e ->
                new AccessView(
                        e.accessId().toString(),
                        e.unit(),
                        e.caseRef().kind(),
                        e.caseRef().id(),
                        e.person(),
                        e.roles(),
                        e.actorUnits(),
                        e.kind(),
                        e.hour(),
                        e.registeredAt(),
                        e.purpose(),
                        null);
            case BundleTaken e ->
                new AccessView(
                        e.accessId().toString(),
                        e.unit(),
                        e.caseRef().kind(),
                        e.caseRef().id(),
                        e.person(),
                        e.roles(),
                        e.actorUnits(),
                        BUNDLE,
                        e.registeredAt().truncatedTo(ChronoUnit.HOURS),
                        e.registeredAt(),
                        null,
                        new TakenBundle(e.audience(), e.version(), e.logSize(), e.manifest()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "caseKind", CASE, "person", "kind", READ_AT);
    }

    @Override
    public Map<String, Object> keys(AccessView view) {
        return Map.of(
                "unit",
                view.unit(),
                "caseKind",
                view.caseKind(),
                CASE,
                view.caseId(),
                "person",
                view.person(),
                "kind",
                view.kind(),
                READ_AT,
                view.readAt());
    }
}
