package qms.events.providers;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a contract with the provider has been made, or made anew. */
@EventName("provider.contracted")
public record ProviderContracted(ProviderId providerId, String unit, ProviderContract contract, Instant registeredAt)
        implements ProviderEvent {}
