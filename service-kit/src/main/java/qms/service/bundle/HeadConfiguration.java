package qms.service.bundle;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import qms.service.export.HeadToPrint;
import tools.jackson.databind.json.JsonMapper;

/** For every service: where the head of the ledger is asked for that its files bear. A service that is told of no ledger prints none. */
@Configuration(proxyBeanMethods = false)
public class HeadConfiguration {

    @Bean
    HeadToPrint headToPrint(ObjectProvider<LedgerAddress> addresses, Environment environment, JsonMapper json) {
        LedgerAddress known = addresses.getIfAvailable();
        String said = environment.getProperty("qms.ledger.url", "");
        if (known == null && said.isBlank()) {
            return Optional::empty;
        }
        return new HeadOfLedger(known == null ? () -> URI.create(said) : known, json);
    }
}
