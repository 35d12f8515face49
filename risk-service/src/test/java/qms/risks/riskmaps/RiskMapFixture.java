package qms.risks.riskmaps;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapId;
import qms.events.riskmaps.RiskMapRevised;

/** A map at a stage: that of the board of Enskede. */
final class RiskMapFixture {

    static final RiskMapId ID = RiskMapId.of("018f0000-0000-7000-8000-0000000000d1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    static final Drawing DRAWING = Drawing.STANDARD;

    private RiskMapFixture() {}

    static AggregateTestFixture<RiskMap> fixture() {
        AggregateTestFixture<RiskMap> fixture = new AggregateTestFixture<>(RiskMap.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static RiskMapAdopted adopted() {
        return new RiskMapAdopted(
                ID, "enskede", "Karta", DRAWING.probability(), DRAWING.consequence(), DRAWING.cells(), NOW);
    }

    static RiskMapRevised revised(int version, LocalDate from) {
        return new RiskMapRevised(
                ID,
                "enskede",
                version,
                from,
                "Strängare",
                DRAWING.probability(),
                DRAWING.consequence(),
                DRAWING.cells(),
                NOW);
    }
}
