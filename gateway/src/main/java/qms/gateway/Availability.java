package qms.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says plainly that a service cannot be reached, and stops knocking for a moment when it has been so for a while. A request is never
 * repeated here: only its sender knows whether that is safe, and has the Idempotency-Key for it.
 */
final class Availability implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    static final String SERVICE = Availability.class.getName() + ".service";
    private static final Logger LOG = LoggerFactory.getLogger(Availability.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Service service;
    private final CircuitBreaker breaker;

    Availability(Service service, MeterRegistry meters) {
        this.service = service;
        this.breaker = CircuitBreaker.of(
                service.key(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(80)
                        .waitDurationInOpenState(PAUSE)
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .build());
        Gauge.builder("qms.gateway.circuit.open", () -> breaker.getState() == CircuitBreaker.State.OPEN ? 1 : 0)
                .description("1 while the gateway does not knock at a service that has been gone for a while")
                .tag("service", service.key())
                .register(meters);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        request.attributes().put(SERVICE, service);
        if (!breaker.tryAcquirePermission()) {
            return Refusal.unavailable(service, PAUSE).asAnswer();
        }
        try {
            ServerResponse answer = next.handle(request);
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            return new Answer(answer, service);
        } catch (ResourceAccessException failed) {
            return refusal(failed).asAnswer();
        } catch (Exception other) {
            breaker.releasePermission();
            throw other;
        }
    }

    private Refusal refusal(ResourceAccessException failed) {
        BodyLimit.@Nullable TooLarge tooLarge = cause(failed, BodyLimit.TooLarge.class);
        if (tooLarge != null) {
            breaker.releasePermission();
            return Refusal.tooLarge(tooLarge.limit());
        }
        if (cause(failed, HttpTimeoutException.class) != null
                && cause(failed, HttpConnectTimeoutException.class) == null) {
            breaker.releasePermission();
            return Refusal.tooSlow(service);
        }
        breaker.onError(0, TimeUnit.NANOSECONDS, failed);
        LOG.warn("Service {} cannot be reached: {}", service.key(), failed.getMessage());
        return Refusal.unavailable(service, PAUSE);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }

    /** An answer whose body may still break off while it is passed on. */
    private record Answer(ServerResponse passedOn, Service service) implements ServerResponse {
        @Override
        public HttpStatusCode statusCode() {
            return passedOn.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return passedOn.headers();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return passedOn.cookies();
        }

        @Override
        public @Nullable ModelAndView writeTo(
                HttpServletRequest request, HttpServletResponse response, ServerResponse.Context context)
                throws ServletException, IOException {
            try {
                return passedOn.writeTo(request, response, context);
            } catch (IOException brokenOff) {
                if (response.isCommitted()) {
                    throw brokenOff;
                }
                response.reset();
                Refusal.unavailable(service, PAUSE).write(request, response);
                return null;
            }
        }
    }
}
