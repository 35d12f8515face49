package qms.deviations.providers;

import qms.events.providers.ProviderContracted;
import qms.events.providers.ProviderEnded;
import qms.events.providers.ProviderEvent;
import qms.events.providers.ProviderLicenceChecked;
import qms.events.providers.ProviderMerged;
import qms.events.providers.ProviderNotifiedToIvo;
import qms.events.providers.ProviderRegistered;
import qms.events.providers.ProviderUnitsAssigned;

/** Whether a provider still works for the board. */
enum ProviderStatus {
    ACTIVE,
    MERGED,
    ENDED;

    ProviderStatus after(ProviderEvent event) {
        return switch (event) {
            case ProviderRegistered e -> ACTIVE;
            case ProviderContracted e -> this;
            case ProviderUnitsAssigned e -> this;
            case ProviderLicenceChecked e -> this;
            case ProviderNotifiedToIvo e -> this;
            case ProviderMerged e -> MERGED;
            case ProviderEnded e -> ENDED;
        };
    }
}
