package qms.deviations.providers;

import org.springframework.stereotype.Component;
import qms.deviations.providers.ProviderDetails.NotificationDetails;
import qms.events.PersonalText;
import qms.service.privacy.Sealer;

/** Seals what IVO is told of a provider and opens it for an answer; one key per provider, named by its id. */
@Component
class ProviderWords {

    private static final String NOTIFICATION = "provider.ivo-notification";

    private final Sealer sealer;

    ProviderWords(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonalText seal(String id, String description) {
        return sealer.seal(id, NOTIFICATION, description);
    }

    ProviderDetails details(ProviderView view) {
        return new ProviderDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.identity().name(),
                view.identity().organisationNumber(),
                view.identity().kind(),
                view.status(),
                view.undertaking().contract(),
                view.undertaking().serves(),
                view.undertaking().licence(),
                view.undertaking().licenceCheckedOn(),
                view.notifications().stream().map(this::notification).toList(),
                view.ending(),
                view.registeredAt());
    }

    private NotificationDetails notification(ProviderView.Notification told) {
        return new NotificationDetails(
                told.ground(),
                told.notifiedOn(),
                told.registryNumber(),
                sealer.open(told.description(), NOTIFICATION),
                told.notifiedBy());
    }
}
