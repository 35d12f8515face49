package qms.web.policy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import qms.web.identity.Role;

/** Tokens for tests, and the decoder that believes them: {@code @Import(TestTokens.class)} beside {@code WebKit}. */
@Configuration(proxyBeanMethods = false)
public class TestTokens {
    private static final RSAKey KEY = key();

    /** The value of an Authorization header. */
    public static String bearer(String person, Role role, String... units) {
        return "Bearer "
                + token(claims -> claims.claim("person", person)
                        .claim("roles", List.of(role.name()))
                        .claim("units", List.of(units)));
    }

    /** A token like the provider's, changed as the test says. */
    public static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject("test")
                .audience("qms")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)));
        return signed(change.apply(claims).build(), JWSAlgorithm.RS256);
    }

    public static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    @Primary
    JwtDecoder testTokenDecoder() throws JOSEException {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(TokenConfiguration.validator(""));
        return decoder;
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
