package qms.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskId;

class EventLimitTest {

    @TempDir
    Path folder;

    private EventLogStore log;

    @BeforeEach
    void open() {
        log = EventLogConfiguration.open(folder.resolve("events.db"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_event_that_no_transport_would_carry_is_refused_and_nothing_of_its_command_is_stored() {
        assertThatThrownBy(() -> log.publish(event(0, 10), event(1, EventTooLarge.LIMIT)))
                .isInstanceOf(EventTooLarge.class);

        assertThat(log.head()).isZero();
    }

    @Test
    void one_that_just_fits_is_stored() {
        log.publish(event(0, EventTooLarge.LIMIT - 400));

        assertThat(log.head()).isEqualTo(1);
    }

    private static DomainEventMessage<?> event(long sequence, int length) {
        RiskId risk = RiskId.of(new UUID(0x6000, 1).toString());
        return new GenericDomainEventMessage<>(
                "Risk",
                risk.toString(),
                sequence,
                new RiskAccepted(risk, "bjorken", "x".repeat(length), StoreFixture.NOON));
    }
}
