package qms.risks.risks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;

/** A risk at a stage: missed night visits at Björken. */
final class RiskFixture {

    static final RiskId ID = RiskId.of("018f0000-0000-7000-8000-0000000000b1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private RiskFixture() {}

    static AggregateTestFixture<Risk> fixture() {
        AggregateTestFixture<Risk> fixture = new AggregateTestFixture<>(Risk.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static RiskIdentified identified() {
        return new RiskIdentified(
                ID, "bjorken", null, 2026, "Nattinsatser", null, "Planera rundan", "Nattbesök uteblir", NOW);
    }

    static RiskAssessed assessed(int probability, int consequence, String level) {
        return assessed(probability, consequence, level, TODAY);
    }

    static RiskAssessed assessed(int probability, int consequence, String level, LocalDate on) {
        return new RiskAssessed(ID, "bjorken", probability, consequence, probability * consequence, level, 1, on, NOW);
    }

    static RiskTreatmentDecided treated() {
        return new RiskTreatmentDecided(ID, "bjorken", NOW);
    }

    static RiskAccepted accepted(String reason) {
        return new RiskAccepted(ID, "bjorken", reason, NOW);
    }
}
