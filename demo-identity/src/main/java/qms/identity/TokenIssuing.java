package qms.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Who may fetch a token, what it says, and how it is signed. */
@Configuration(proxyBeanMethods = false)
class TokenIssuing {
    static final String AUDIENCE = "qms";

    TokenIssuing(@Value("${qms.demo-identity:false}") boolean wanted) {
        if (!wanted) {
            throw new IllegalStateException(
                    "The demo identity hands out tokens to anyone and starts only with QMS_DEMO_IDENTITY=true.");
        }
    }

    @Bean
    PasswordEncoder secrets() {
        return new HashedSecrets();
    }

    @Bean
    RegisteredClientRepository clients(DemoClients demo, PasswordEncoder secrets) {
        return new InMemoryRegisteredClientRepository(
                demo.all().stream().map(client -> registered(client, secrets)).toList());
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new NothingRemembered();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.keyFile())));
    }

    @Bean
    AuthorizationServerSettings serverSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoSomeoneIs(DemoClients demo) {
        return context -> demo.withId(context.getRegisteredClient().getClientId())
                .ifPresent(client -> context.getClaims()
                        .audience(List.of(AUDIENCE))
                        .claim("person", client.person())
                        .claim("roles", client.roles())
                        .claim("units", client.units()));
    }

    private static RegisteredClient registered(DemoClient client, PasswordEncoder secrets) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(secrets.encode(client.secret()))
                .clientName(client.shownAs())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(client.minutes()))
                        .build())
                .build();
    }
}
