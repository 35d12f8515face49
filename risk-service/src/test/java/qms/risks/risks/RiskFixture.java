package qms.risks.risks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureId;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskCarriedOver;
import qms.events.risks.RiskClosed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskMaterialised;
import qms.events.risks.RiskMeasureLinked;
import qms.events.risks.RiskResidualAssessed;
import qms.events.risks.RiskTreatmentDecided;
import qms.risks.platform.LevelMap;
import qms.risks.risks.RiskCommand.Assessment;

/** A risk at a stage: missed night visits at Björken. */
final class RiskFixture {

    static final RiskId ID = RiskId.of("018f0000-0000-7000-8000-0000000000b1");
    static final RiskId NEXT = RiskId.of("018f0000-0000-7000-8000-0000000000b2");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000c1");
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

    static RiskMeasureLinked linked() {
        return new RiskMeasureLinked(ID, "bjorken", MEASURE, NOW);
    }

    static RiskResidualAssessed residual(int probability, int consequence, String level) {
        return new RiskResidualAssessed(
                ID, "bjorken", probability, consequence, probability * consequence, level, null, 1, TODAY, NOW);
    }

    static RiskMaterialised materialised() {
        return new RiskMaterialised(ID, "bjorken", "AVV-2026-14", TODAY, NOW);
    }

    static RiskClosed closed() {
        return new RiskClosed(ID, "bjorken", "Nattrundan fungerar.", NOW);
    }

    static RiskCarriedOver carriedOver() {
        return new RiskCarriedOver(ID, "bjorken", NEXT, 2027, NOW);
    }

    /** Two numbers on the standard map. */
    static Assessment judged(int probability, int consequence) {
        return new Assessment(probability, consequence, TODAY, LevelMap.STANDARD);
    }

    static RiskAccepted accepted(@Nullable String reason) {
        return new RiskAccepted(ID, "bjorken", reason, NOW);
    }
}
