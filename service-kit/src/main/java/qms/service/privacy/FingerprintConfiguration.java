package qms.service.privacy;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Fingerprints from the key in {@code qms.fingerprint-key}, or else from the master key. All services of an installation that read one
 * log must have the same.
 */
@Configuration(proxyBeanMethods = false)
public class FingerprintConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Fingerprints fingerprints(
            Environment environment, ObjectProvider<MasterKey> master, ObjectProvider<JdbcVault> vault) {
        String key = environment.getProperty("qms.fingerprint-key", "");
        if (!key.isBlank()) {
            return Fingerprints.ofBase64(key);
        }
        MasterKey known = master.getIfAvailable();
        if (known == null) {
            throw new IllegalStateException("a service without the master key needs qms.fingerprint-key");
        }
        JdbcVault there = vault.getIfAvailable();
        return there == null ? Fingerprints.of(known) : there.fingerprints(known);
    }
}
