package qms.deviations.providers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.providers.ProviderContract;
import qms.events.providers.ProviderLicence;
import qms.service.api.OfUnit;

/** A provider as it is read, what IVO was told of it still sealed. */
record ProviderView(
        String id,
        @Nullable String externalId,
        String unit,
        Identity identity,
        ProviderStatus status,
        Undertaking undertaking,
        List<Notification> notifications,
        @Nullable Ending ending,
        Instant registeredAt)
        implements OfUnit {

    /** Who it is. */
    record Identity(String name, @Nullable String organisationNumber, String kind) {}

    /** What it has undertaken for whom, and on which licence. */
    record Undertaking(
            @Nullable ProviderContract contract,
            List<String> serves,
            @Nullable ProviderLicence licence,
            @Nullable LocalDate licenceCheckedOn) {}

    /** What IVO was told (SoL 27 kap. 7 §). */
    record Notification(
            String ground,
            LocalDate notifiedOn,
            @Nullable String registryNumber,
            PersonalText description,
            String notifiedBy) {}

    /** Since when it no longer works for the board by itself, and why or as part of what. */
    record Ending(
            LocalDate endedOn,
            @Nullable String reason,
            @Nullable String mergedInto) {}

    ProviderView undertaking(Undertaking next) {
        return new ProviderView(id, externalId, unit, identity, status, next, notifications, ending, registeredAt);
    }

    ProviderView notified(Notification more) {
        List<Notification> all =
                Stream.concat(notifications.stream(), Stream.of(more)).toList();
        return new ProviderView(id, externalId, unit, identity, status, undertaking, all, ending, registeredAt);
    }

    ProviderView ended(Ending end) {
        return new ProviderView(id, externalId, unit, identity, status, undertaking, notifications, end, registeredAt);
    }

    ProviderView now(ProviderStatus next) {
        return new ProviderView(id, externalId, unit, identity, next, undertaking, notifications, ending, registeredAt);
    }
}
