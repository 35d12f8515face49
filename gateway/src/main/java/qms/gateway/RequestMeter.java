package qms.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import qms.web.metrics.Meters;

/** Takes the time of every request to its last byte, by the service that it was passed to; the gateway's own answers are its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestMeter extends OncePerRequestFilter {
    private final MeterRegistry meters;

    RequestMeter(ObjectProvider<MeterRegistry> registry) {
        this.meters = Meters.of(registry);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Timer.Sample begun = Timer.start(meters);
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            begun.stop(Timer.builder("qms.gateway.requests")
                    .description("Requests at the door, by the service that they were passed to")
                    .tag("service", service(request))
                    .tag("status", String.valueOf(answered ? response.getStatus() : 500))
                    .register(meters));
        }
    }

    private static String service(HttpServletRequest request) {
        return request.getAttribute(Availability.SERVICE) instanceof Service service ? service.key() : "gateway";
    }
}
