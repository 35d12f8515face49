package qms.events.providers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when somebody has seen which licence the provider holds, or that it holds none. */
@EventName("provider.licence-checked")
public record ProviderLicenceChecked(
        ProviderId providerId,
        String unit,
        @Nullable ProviderLicence licence,
        LocalDate checkedOn,
        Instant registeredAt)
        implements ProviderEvent {}
