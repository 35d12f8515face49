package qms.deviations.providers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.providers.ProviderView.Ending;
import qms.deviations.providers.ProviderView.Identity;
import qms.deviations.providers.ProviderView.Notification;
import qms.deviations.providers.ProviderView.Undertaking;
import qms.events.providers.ProviderContracted;
import qms.events.providers.ProviderEnded;
import qms.events.providers.ProviderEvent;
import qms.events.providers.ProviderLicenceChecked;
import qms.events.providers.ProviderMerged;
import qms.events.providers.ProviderNotifiedToIvo;
import qms.events.providers.ProviderRegistered;
import qms.events.providers.ProviderUnitsAssigned;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The register of providers. */
@Component
class ProviderProjection implements Projection<ProviderEvent, ProviderView> {

    @Override
    public String collection() {
        return "providers";
    }

    @Override
    public Class<ProviderEvent> events() {
        return ProviderEvent.class;
    }

    @Override
    public Class<ProviderView> viewType() {
        return ProviderView.class;
    }

    @Override
    public ProviderView evolve(@Nullable ProviderView view, ProviderEvent event, Recorded recorded) {
        if (event instanceof ProviderRegistered registered) {
            return registered(registered);
        }
        ProviderView before = Objects.requireNonNull(view, "a provider begins with being registered");
        return told(before, event).now(before.status().after(event));
    }

    private static ProviderView told(ProviderView before, ProviderEvent event) {
        Undertaking now = before.undertaking();
        return switch (event) {
            case ProviderRegistered e -> registered(e);
            case ProviderContracted e ->
                before.undertaking(new Undertaking(e.contract(), now.serves(), now.licence(), now.licenceCheckedOn()));
            case ProviderUnitsAssigned e ->
                before.undertaking(new Undertaking(now.contract(), e.serves(), now.licence(), now.licenceCheckedOn()));
            case ProviderLicenceChecked e ->
                before.undertaking(new Undertaking(now.contract(), now.serves(), e.licence(), e.checkedOn()));
            case ProviderNotifiedToIvo e ->
                before.notified(new Notification(
                        e.ground(), e.notifiedOn(), e.registryNumber(), e.description(), e.notifiedBy()));
            case ProviderMerged e ->
                before.ended(new Ending(e.mergedOn(), null, e.into().toString()));
            case ProviderEnded e -> before.ended(new Ending(e.endedOn(), e.reason(), null));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "kind", "name", "serves", "externalId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(ProviderView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("kind", view.identity().kind());
        keys.put("name", view.identity().name());
        keys.put("serves", view.undertaking().serves());
        keys.put("registeredAt", view.registeredAt());
        String externalId = view.externalId();
        if (externalId != null) {
            keys.put("externalId", externalId);
        }
        return keys;
    }

    private static ProviderView registered(ProviderRegistered event) {
        return new ProviderView(
                event.providerId().toString(),
                event.externalId(),
                event.unit(),
                new Identity(event.name(), event.organisationNumber(), event.kind()),
                ProviderStatus.ACTIVE,
                new Undertaking(event.contract(), event.serves(), event.licence(), null),
                List.of(),
                null,
                event.registeredAt());
    }
}
