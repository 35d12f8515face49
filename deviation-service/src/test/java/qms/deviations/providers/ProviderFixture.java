package qms.deviations.providers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.PersonalText;
import qms.events.providers.ProviderContract;
import qms.events.providers.ProviderEnded;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderLicence;
import qms.events.providers.ProviderLicenceChecked;
import qms.events.providers.ProviderMerged;
import qms.events.providers.ProviderNotifiedToIvo;
import qms.events.providers.ProviderRegistered;

/** A provider at a stage: home care for Björken. */
final class ProviderFixture {

    static final ProviderId ID = ProviderId.of("018f0000-0000-7000-8000-0000000000f1");
    static final ProviderId OTHER = ProviderId.of("018f0000-0000-7000-8000-0000000000f2");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");
    static final ProviderContract CONTRACT = new ProviderContract("LOV", LocalDate.of(2025, 1, 1), null);
    static final ProviderLicence LICENCE = new ProviderLicence("6.3-100/2024", LocalDate.of(2024, 5, 1), null);

    private ProviderFixture() {}

    static AggregateTestFixture<Provider> fixture() {
        AggregateTestFixture<Provider> fixture = new AggregateTestFixture<>(Provider.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static ProviderRegistered registered() {
        return new ProviderRegistered(
                ID, "bjorken", null, "Anordnare Ett", null, "HOME_CARE", CONTRACT, List.of("bjorken"), null, NOW);
    }

    static ProviderLicenceChecked checked() {
        return new ProviderLicenceChecked(ID, "bjorken", LICENCE, TODAY, NOW);
    }

    static ProviderNotifiedToIvo notified(LocalDate day) {
        return new ProviderNotifiedToIvo(ID, "bjorken", "SERIOUS_DEFICIENCIES", day, null, WORDS, "p-chef", NOW);
    }

    static ProviderMerged merged() {
        return new ProviderMerged(ID, "bjorken", OTHER, TODAY, NOW);
    }

    static ProviderEnded ended() {
        return new ProviderEnded(ID, "bjorken", TODAY, null, NOW);
    }
}
