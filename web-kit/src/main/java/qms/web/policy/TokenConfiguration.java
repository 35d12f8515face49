package qms.web.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Which tokens are believed: signed with RS256 by a key of the provider, not yet expired (by the machine's clock, also when ours is moved), made for
 * {@code qms}, and from the issuer where one is configured.
 */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {
    static final String AUDIENCE = "qms";
    private static final String PREFIX = "spring.security.oauth2.resourceserver.jwt.";
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    @Bean
    JwtDecoder tokenDecoder(Environment environment) {
        String keys = environment.getProperty(PREFIX + "jwk-set-uri", "");
        if (keys.isBlank()) {
            return ignored -> {
                throw new BadJwtException("No identity provider is configured");
            };
        }
        // Half a second, as is the default, is short for a provider that has just started.
        SimpleClientHttpRequestFactory patient = new SimpleClientHttpRequestFactory();
        patient.setConnectTimeout(Duration.ofSeconds(2));
        patient.setReadTimeout(Duration.ofSeconds(5));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(patient))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(validator(environment.getProperty(PREFIX + "issuer-uri", "")));
        return decoder;
    }

    static OAuth2TokenValidator<Jwt> validator(String issuer) {
        List<OAuth2TokenValidator<Jwt>> checks = new ArrayList<>();
        checks.add(new JwtTimestampValidator(CLOCKS_DIFFER));
        checks.add(new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)));
        // A token without an end would be valid for ever.
        checks.add(new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null));
        if (!issuer.isBlank()) {
            checks.add(new JwtIssuerValidator(issuer));
        }
        return new DelegatingOAuth2TokenValidator<>(checks);
    }
}
