package qms.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are and how much the door lets through.
 *
 * @param demoIdentity whether the demo identity provider runs, so that the start page shows its logins
 * @param publicUrl the address people use, as the API document names it
 * @param services where each service answers
 * @param patience how long an ordinary request may take
 * @param importPatience how long an import may take, or a file over a slow line
 * @param largestBody the largest ordinary request
 * @param largestImport the largest import
 * @param largestUpload the largest file; not less than the services take
 * @param tokensPerMinute how often one address may ask for a token
 * @param intakePerMinute how often one address may send in or follow something without a login
 * @param requestsPerMinute how often one person may ask for anything; imports count as one
 */
@ConfigurationProperties("qms.gateway")
record GatewaySettings(
        @DefaultValue("false") boolean demoIdentity,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        Map<Service, URI> services,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("15m") Duration importPatience,
        @DefaultValue("1MB") DataSize largestBody,
        @DefaultValue("256MB") DataSize largestImport,
        @DefaultValue("25MB") DataSize largestUpload,
        @DefaultValue("120") int tokensPerMinute,
        @DefaultValue("60") int intakePerMinute,
        @DefaultValue("60000") int requestsPerMinute) {

    GatewaySettings {
        services = Map.copyOf(services);
    }

    URI at(Service service) {
        URI base = services.get(service);
        if (base == null) {
            throw new IllegalStateException("no address is configured for " + service);
        }
        return base;
    }
}
