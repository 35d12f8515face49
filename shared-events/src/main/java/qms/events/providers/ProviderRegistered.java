package qms.events.providers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when a provider is entered into the register of the board that it has a contract with.
 *
 * @param kind what it does: HOME_CARE, SPECIAL_HOUSING, DAILY_ACTIVITIES, GROUP_HOME, PERSONAL_ASSISTANCE, HVB, FAMILY_HOMES, FAMILY_SUPPORT, OTHER
 * @param serves the units whose people it serves
 */
@EventName("provider.registered")
public record ProviderRegistered(
        ProviderId providerId,
        String unit,
        @Nullable String externalId,
        String name,
        @Nullable String organisationNumber,
        String kind,
        @Nullable ProviderContract contract,
        List<String> serves,
        @Nullable ProviderLicence licence,
        Instant registeredAt)
        implements ProviderEvent {}
