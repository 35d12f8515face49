package qms.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tokens are limited by address, since guessing secrets comes before any login, and so are what is sent in and what is shared without one. Requests are limited by token: generously, for
 * the limit is there against runaway programs, not against busy people.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class RateLimit extends OncePerRequestFilter {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final GatewaySettings settings;

    RateLimit(GatewaySettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/oauth2/token")) {
            admit("token " + request.getRemoteAddr(), settings.tokensPerMinute(), request, response, chain);
        } else if (request.getRequestURI().startsWith("/api/intake/")) {
            admit("intake " + request.getRemoteAddr(), settings.intakePerMinute(), request, response, chain);
        } else if (request.getRequestURI().startsWith("/api/shared/")) {
            admit("shared " + request.getRemoteAddr(), settings.intakePerMinute(), request, response, chain);
        } else if (request.getRequestURI().startsWith("/api/")) {
            admit(caller(request), settings.requestsPerMinute(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The token is not yet checked here; an invented one gets a bucket of its own and is then refused by the security behind. */
    private static String caller(HttpServletRequest request) {
        String token = request.getHeader("Authorization");
        return token == null ? "api " + request.getRemoteAddr() : "api " + Integer.toHexString(token.hashCode());
    }

    private void admit(
            String key, int perMinute, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = buckets.get(
                key,
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())).write(request, response);
        }
    }
}
