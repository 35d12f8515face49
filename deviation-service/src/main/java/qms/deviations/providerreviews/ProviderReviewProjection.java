package qms.deviations.providerreviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.providerreviews.ProviderReviewView.Ending;
import qms.deviations.providerreviews.ProviderReviewView.MeasureOfRequirement;
import qms.deviations.providerreviews.ProviderReviewView.Plan;
import qms.events.providerreviews.ProviderReviewCancelled;
import qms.events.providerreviews.ProviderReviewClosed;
import qms.events.providerreviews.ProviderReviewEvent;
import qms.events.providerreviews.ProviderReviewMeasureLinked;
import qms.events.providerreviews.ProviderReviewPerformed;
import qms.events.providerreviews.ProviderReviewPlanned;
import qms.events.providers.ProviderId;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every review of a provider and what it found. */
@Component
class ProviderReviewProjection implements Projection<ProviderReviewEvent, ProviderReviewView> {

    @Override
    public String collection() {
        return "provider-reviews";
    }

    @Override
    public Class<ProviderReviewEvent> events() {
        return ProviderReviewEvent.class;
    }

    @Override
    public Class<ProviderReviewView> viewType() {
        return ProviderReviewView.class;
    }

    @Override
    public ProviderReviewView evolve(@Nullable ProviderReviewView view, ProviderReviewEvent event, Recorded recorded) {
        if (event instanceof ProviderReviewPlanned planned) {
            return planned(planned);
        }
        ProviderReviewView before = Objects.requireNonNull(view, "a review begins with being planned");
        ProviderReviewView after = switch (event) {
            case ProviderReviewPlanned e -> planned(e);
            case ProviderReviewPerformed e -> before.performed(e.performedOn(), e.findings());
            case ProviderReviewMeasureLinked e ->
                before.with(new MeasureOfRequirement(e.measureId().toString(), e.requirement()));
            case ProviderReviewClosed e -> before.ended(new Ending(e.closedOn(), e.measures(), e.withoutMeasures()));
            case ProviderReviewCancelled e -> before.ended(new Ending(e.cancelledOn(), List.of(), e.reason()));
        };
        return after.now(before.status().after(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "kind", "provider", "externalId", "plannedFor", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(ProviderReviewView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("kind", view.plan().kind());
        keys.put("plannedFor", Stockholm.startOf(view.plan().plannedFor()));
        keys.put("registeredAt", view.registeredAt());
        String provider = view.plan().provider();
        if (provider != null) {
            keys.put("provider", provider);
        }
        String externalId = view.externalId();
        if (externalId != null) {
            keys.put("externalId", externalId);
        }
        return keys;
    }

    private static ProviderReviewView planned(ProviderReviewPlanned event) {
        ProviderId provider = event.provider();
        return new ProviderReviewView(
                event.reviewId().toString(),
                event.externalId(),
                event.unit(),
                new Plan(
                        provider == null ? null : provider.toString(),
                        event.kind(),
                        event.matter(),
                        event.plannedFor(),
                        event.requirements()),
                ProviderReviewStatus.PLANNED,
                null,
                List.of(),
                List.of(),
                null,
                event.registeredAt());
    }
}
