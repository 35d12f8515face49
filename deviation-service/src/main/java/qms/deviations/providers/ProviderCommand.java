package qms.deviations.providers;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.providers.ProviderContract;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderLicence;

/** Everything that can be asked of a provider, in life-cycle order. */
sealed interface ProviderCommand {

    ProviderId providerId();

    @TargetAggregateIdentifier
    default String thing() {
        return providerId().toString();
    }

    record RegisterProvider(
            ProviderId providerId,
            String unit,
            String name,
            @Nullable String organisationNumber,
            String kind,
            @Nullable ProviderContract contract,
            List<String> serves,
            @Nullable ProviderLicence licence)
            implements ProviderCommand {}

    record ContractProvider(ProviderId providerId, ProviderContract contract) implements ProviderCommand {}

    record AssignUnits(ProviderId providerId, List<String> serves) implements ProviderCommand {}

    /** Without a licence: it was looked for, and there is none. */
    record CheckLicence(ProviderId providerId, @Nullable ProviderLicence licence, LocalDate checkedOn)
            implements ProviderCommand {}

    record NotifyIvoOfProvider(
            ProviderId providerId,
            String ground,
            LocalDate notifiedOn,
            @Nullable String registryNumber,
            PersonalText description,
            String notifiedBy)
            implements ProviderCommand {}

    record MergeProvider(ProviderId providerId, ProviderId into, LocalDate mergedOn) implements ProviderCommand {}

    record EndProvider(
            ProviderId providerId,
            LocalDate endedOn,
            @Nullable String reason) implements ProviderCommand {}
}
