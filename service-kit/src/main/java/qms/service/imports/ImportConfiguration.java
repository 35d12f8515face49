package qms.service.imports;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import qms.service.privacy.Fingerprints;
import qms.service.privacy.Sealer;

/** Gives a service its import endpoint for the {@link ImportedCollection} beans it has. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

    @Bean
    ImportDesk importDesk(
            EventStore store,
            ObjectProvider<Sealer> sealer,
            Fingerprints fingerprints,
            Clock clock,
            ObjectProvider<ImportedCollection<?>> collections) {
        return new ImportDesk(
                store,
                sealer.getIfAvailable(Sealer::closed),
                fingerprints,
                clock,
                collections.orderedStream().toList());
    }

    @Bean
    ImportController importController(ImportDesk desk, Clock clock) {
        return new ImportController(desk, clock);
    }
}
