package qms.events.providers;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/** Recorded when it has been settled which units the provider serves from now on. */
@EventName("provider.units-assigned")
public record ProviderUnitsAssigned(ProviderId providerId, String unit, List<String> serves, Instant registeredAt)
        implements ProviderEvent {}
