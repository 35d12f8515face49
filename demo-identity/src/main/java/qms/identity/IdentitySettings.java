package qms.identity;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the provider presents itself.
 *
 * @param issuer the gateway's public address, as tokens name it
 * @param keyFile where the signing key is kept so that tokens outlive a restart; without it the key lives in memory only
 * @param extraClients a JSON array of further clients, for tests
 */
@ConfigurationProperties("qms.identity")
record IdentitySettings(
        @DefaultValue("http://localhost:8080") URI issuer,
        @Nullable Path keyFile,
        @DefaultValue("[]") String extraClients) {}
