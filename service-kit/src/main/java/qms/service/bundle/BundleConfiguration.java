package qms.service.bundle;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import qms.service.api.Provenance;
import qms.service.privacy.Fingerprints;
import qms.service.privacy.SigningKey;
import qms.service.store.Profile;
import tools.jackson.databind.json.JsonMapper;

/** For a service that hands out cases: the key it signs with ({@code qms.bundle.key}, else a file) and where the ledger is asked. */
@Configuration(proxyBeanMethods = false)
public class BundleConfiguration {

    @Bean
    BundleKey bundleKey(Environment environment) {
        return new BundleKey(key(environment));
    }

    @Bean
    @ConditionalOnMissingBean
    LedgerAddress ledgerAddress(Environment environment) {
        URI address = URI.create(environment.getProperty("qms.ledger.url", "http://localhost:8084"));
        return () -> address;
    }

    @Bean
    Bundles bundles(
            LedgerAddress address,
            BundleKey key,
            EventStore log,
            Fingerprints fingerprints,
            JsonMapper json,
            Clock clock) {
        return new Bundles(
                new LedgerClient(address, json),
                key,
                new Handover(log, new Provenance(fingerprints, clock), clock),
                json,
                clock);
    }

    @Bean
    BundleKeyController bundleKeyController(BundleKey key) {
        return new BundleKeyController(key);
    }

    private static SigningKey key(Environment environment) {
        String given = environment.getProperty("qms.bundle.key", "");
        if (!given.isBlank()) {
            return SigningKey.ofBase64(given);
        }
        String log = environment.getProperty("qms.store.path", "");
        String beside =
                log.isBlank() ? "" : Path.of(log).resolveSibling("bundle.key").toString();
        String said = environment.getProperty("qms.bundle.key-file", beside);
        boolean create = environment.getProperty(
                "qms.bundle.create-key", Boolean.class, Profile.of(environment) == Profile.STANDALONE);
        if (said.isBlank() || (!create && Files.notExists(Path.of(said)))) {
            throw new IllegalStateException(
                    "give the key that bundles are signed with in qms.bundle.key or qms.bundle.key-file, or"
                            + " let a first installation make one with qms.bundle.create-key=true");
        }
        return SigningKey.in(Path.of(said), create);
    }
}
