package qms.deviations.providers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.providers.ProviderView.Ending;
import qms.events.providers.ProviderContract;
import qms.events.providers.ProviderLicence;

/** A provider as the one who may read of it sees it. */
record ProviderDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String name,
        @Nullable String organisationNumber,
        String kind,
        ProviderStatus status,
        @Nullable ProviderContract contract,
        List<String> serves,
        @Nullable ProviderLicence licence,
        @Nullable LocalDate licenceCheckedOn,
        List<NotificationDetails> ivoNotifications,
        @Nullable Ending ending,
        Instant registeredAt) {

    /** What IVO was told (SoL 27 kap. 7 §). */
    record NotificationDetails(
            String ground,
            LocalDate notifiedOn,
            @Nullable String registryNumber,
            String description,
            String notifiedBy) {}
}
