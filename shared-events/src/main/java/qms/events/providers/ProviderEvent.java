package qms.events.providers;

import qms.events.QmsEvent;

/** Everything that can happen to a provider, in life-cycle order. */
public sealed interface ProviderEvent extends QmsEvent
        permits ProviderRegistered,
                ProviderContracted,
                ProviderUnitsAssigned,
                ProviderLicenceChecked,
                ProviderNotifiedToIvo,
                ProviderMerged,
                ProviderEnded {

    ProviderId providerId();

    @Override
    default String subject() {
        return providerId().toString();
    }
}
