package qms.web.policy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import qms.web.identity.Actor;
import qms.web.identity.ActorToken;
import qms.web.identity.Actors;
import qms.web.identity.RoleBook;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.problems.ProblemWriter;

/**
 * The same lock on every door: a request needs a row, a row that is not open needs a token, and the token needs a role of the row. Bearer tokens only,
 * therefore no session to ride on and nothing for CSRF to protect.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain policyChain(HttpSecurity http, ObjectProvider<RoleBook> roles) throws Exception {
        @Nullable RoleBook book = roles.getIfAvailable();
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new RouteFilter(), BearerTokenAuthenticationFilter.class)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(
                                token -> new ActorToken(token, completed(Actors.of(token), book))))
                        .bearerTokenResolver(tokenUnlessOpen())
                        .authenticationEntryPoint(SecurityConfiguration::unauthenticated)
                        .accessDeniedHandler((request, response, refusal) -> forbidden(request, response)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(SecurityConfiguration::unauthenticated)
                        .accessDeniedHandler((request, response, refusal) -> forbidden(request, response)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access((login, context) ->
                                new AuthorizationDecision(row(context.getRequest()) instanceof PolicyRow row
                                        && mayPass(row, login, book != null))))
                .build();
    }

    /** Whose register of roles cannot be read is not let in by guess. */
    private static Actor completed(Actor fromToken, @Nullable RoleBook book) {
        if (book == null || fromToken.person().isEmpty()) {
            return fromToken;
        }
        try {
            return book.completed(fromToken);
        } catch (RuntimeException away) {
            throw new AuthenticationServiceException("the register of roles cannot be read", away);
        }
    }

    /** Who does not know the register leaves it to the service behind to say no to somebody's role. */
    private static boolean mayPass(
            PolicyRow row, Supplier<? extends @Nullable Authentication> login, boolean registerKnown) {
        if (row.open()) {
            return true;
        }
        Actor actor = Actors.of(login.get());
        return registerKnown ? row.allows(actor) : row.mayAllow(actor);
    }

    /** What the firewall of Spring Security refuses (a path with %2e%2e, a header with control characters) is a bad request like any other. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, refusal) ->
                ProblemWriter.write(request, response, Problem.of(CommonProblem.BAD_REQUEST));
    }

    /** An open route does not look at tokens: an old one must not close the door to /health or to a new token. */
    private static BearerTokenResolver tokenUnlessOpen() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        return request -> row(request) instanceof PolicyRow row && row.open() ? null : header.resolve(request);
    }

    private static @Nullable PolicyRow row(HttpServletRequest request) {
        return (PolicyRow) request.getAttribute(PolicyRow.ATTRIBUTE);
    }

    private static void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean tokenWasBad = refusal instanceof InvalidBearerTokenException;
        response.setHeader("WWW-Authenticate", tokenWasBad ? "Bearer error=\"invalid_token\"" : "Bearer");
        String detail = tokenWasBad
                ? "Inloggningen gäller inte eller har gått ut. Logga in på nytt."
                : CommonProblem.UNAUTHENTICATED.defaultDetail();
        ProblemWriter.write(request, response, Problem.of(CommonProblem.UNAUTHENTICATED, detail));
    }

    private static void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        ProblemWriter.write(request, response, Problem.of(CommonProblem.FORBIDDEN));
    }
}
