package qms.deviations.disposals;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalEvent;
import qms.events.disposals.DisposalProposed;
import qms.events.disposals.DisposalRejected;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every disposal. */
@Component
class DisposalProjection implements Projection<DisposalEvent, DisposalView> {

    @Override
    public String collection() {
        return "disposals";
    }

    @Override
    public Class<DisposalEvent> events() {
        return DisposalEvent.class;
    }

    @Override
    public Class<DisposalView> viewType() {
        return DisposalView.class;
    }

    @Override
    public DisposalView evolve(@Nullable DisposalView view, DisposalEvent event, Recorded recorded) {
        return switch (event) {
            case DisposalProposed e -> DisposalView.of(e);
            case DisposalDecided e -> proposed(view).after(e);
            case DisposalRejected e -> proposed(view).after(e);
            case DisposalCarriedOut e -> proposed(view).after(e);
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "kind", "case", "ground", "proposedAt");
    }

    @Override
    public Map<String, Object> keys(DisposalView view) {
        return Map.of(
                "unit", view.unit(),
                "status", view.status(),
                "kind", view.proposed().ref().kind(),
                "case", view.proposed().ref().id(),
                "ground", view.proposed().ground(),
                "proposedAt", view.proposed().proposedAt());
    }

    private static DisposalView proposed(@Nullable DisposalView view) {
        return Objects.requireNonNull(view, "a disposal begins with being proposed");
    }
}
