package qms.events.providers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the provider no longer works for the board. */
@EventName("provider.ended")
public record ProviderEnded(
        ProviderId providerId,
        String unit,
        LocalDate endedOn,
        @Nullable String reason,
        Instant registeredAt) implements ProviderEvent {}
