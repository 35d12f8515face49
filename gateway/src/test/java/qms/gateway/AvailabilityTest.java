package qms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class AvailabilityTest {
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Availability availability = new Availability(Service.RISK, meters);
    private final AtomicInteger knocks = new AtomicInteger();

    @Test
    void a_service_that_has_been_gone_for_a_while_is_not_knocked_at_for_a_moment() throws Exception {
        assertThat(circuit()).isZero();
        for (int i = 0; i < 30; i++) {
            assertThat(availability
                            .filter(request(), next -> gone())
                            .statusCode()
                            .value())
                    .isEqualTo(503);
        }

        assertThat(knocks).hasValue(10);
        assertThat(circuit()).isOne();
    }

    @Test
    void a_service_that_refuses_is_there() throws Exception {
        for (int i = 0; i < 30; i++) {
            availability.filter(request(), next -> {
                knocks.incrementAndGet();
                return ServerResponse.status(500).build();
            });
        }

        assertThat(knocks).hasValue(30);
    }

    private double circuit() {
        return meters.get("qms.gateway.circuit.open")
                .tag("service", "risk")
                .gauge()
                .value();
    }

    private ServerResponse gone() {
        knocks.incrementAndGet();
        throw new ResourceAccessException("gone", new ConnectException());
    }

    private static ServerRequest request() {
        return ServerRequest.create(new MockHttpServletRequest("GET", "/api/risks"), List.of());
    }
}
