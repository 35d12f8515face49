package qms.risks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.events.QmsEvent;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapRevised;
import qms.service.projection.Streams;

class LevelMapsTest {

    private static final Instant ADOPTED = Instant.parse("2023-01-02T08:00:00Z");
    private static final Instant REVISED = Instant.parse("2024-01-02T08:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final LevelMaps maps = new LevelMaps(new Streams(log));

    @AfterEach
    void close() {
        log.shutDown();
    }

    @Test
    void a_version_is_in_force_from_its_day_and_known_from_its_entry() {
        assertThat(maps.ofTheOrganisation(REVISED).on(FROM)).isEqualTo(LevelMap.STANDARD);
        happened(
                0,
                new RiskMapAdopted(
                        LevelMaps.OF_THE_ORGANISATION, "", "Kartan", List.of(), List.of(), cells("LOW"), ADOPTED));
        happened(
                1,
                new RiskMapRevised(
                        LevelMaps.OF_THE_ORGANISATION,
                        "",
                        2,
                        FROM,
                        "Ny",
                        List.of(),
                        List.of(),
                        cells("CRITICAL"),
                        REVISED));

        assertThat(maps.ofTheOrganisation(REVISED).on(FROM).version()).isEqualTo(2);
        assertThat(maps.ofTheOrganisation(REVISED).on(FROM.minusDays(1)).version())
                .isEqualTo(1);
        assertThat(maps.ofTheOrganisation(REVISED.minusMillis(1)).on(FROM).version())
                .isEqualTo(1);
        assertThat(maps.ofTheOrganisation(REVISED).on(FROM).level(1, 1)).isEqualTo("CRITICAL");
        assertThat(maps.ofTheOrganisation(ADOPTED.minusMillis(1)).on(FROM)).isEqualTo(LevelMap.STANDARD);
    }

    private void happened(long number, QmsEvent event) {
        log.publish(new GenericDomainEventMessage<>("RiskMap", event.subject(), number, event));
    }

    private static List<RiskMapCell> cells(String level) {
        return List.of(new RiskMapCell(1, 1, level));
    }
}
