package qms.service.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import qms.events.QmsEvent;
import qms.service.privacy.Fingerprints;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** What the desk does when others write to the same thing at the same moment; the rest is tried over HTTP in every service. */
class DeskTest {

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void aRequest() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", "/api/units")));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void one_who_is_quicker_is_waited_for() {
        assertThat(desk(4).send("Rename it", OptionalLong.empty())).isEqualTo(7);
        assertThat(asked).hasValue(5);
    }

    @Test
    void where_others_never_stop_writing_the_client_is_asked_to_come_back() {
        Problem refused = catchThrowableOfType(
                Problem.class, () -> desk(Integer.MAX_VALUE).send("Rename it", OptionalLong.empty()));
        assertThat(refused.type()).isEqualTo(CommonProblem.CONFLICT);
        assertThat(asked).hasValue(8);
    }

    /** A desk whose commands meet another writer so many times, and then make version 7. */
    private Desk desk(int conflicts) {
        CommandGateway commands = (CommandGateway) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CommandGateway.class}, (proxy, method, arguments) -> {
                    if (asked.getAndIncrement() < conflicts) {
                        throw new ConcurrencyException("another was quicker");
                    }
                    return 7L;
                });
        return new Desk(
                commands,
                null,
                null,
                null,
                Fingerprints.ofBase64(Base64.getEncoder().encodeToString(new byte[32])),
                null,
                Clock.fixed(Instant.parse("2026-02-03T08:00:00Z"), ZoneOffset.UTC),
                QmsEvent::subject);
    }
}
