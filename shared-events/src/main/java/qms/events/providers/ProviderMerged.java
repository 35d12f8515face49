package qms.events.providers;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the provider has become part of another, or turns out to stand in the register twice. */
@EventName("provider.merged")
public record ProviderMerged(
        ProviderId providerId, String unit, ProviderId into, LocalDate mergedOn, Instant registeredAt)
        implements ProviderEvent {}
