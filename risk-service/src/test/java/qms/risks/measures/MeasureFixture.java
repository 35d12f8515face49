package qms.risks.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;

/** A measure at a stage: a second round at night at Björken. */
final class MeasureFixture {

    static final MeasureId ID = MeasureId.of("018f0000-0000-7000-8000-0000000000c1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    static final LocalDate LATER = LocalDate.of(2026, 8, 31);
    static final List<MeasureOrigin> ORIGINS =
            List.of(new MeasureOrigin("RISK", "018f0000-0000-7000-8000-0000000000b1"));

    static final MeasureOrigin SURVEY = new MeasureOrigin("SURVEY", "2026-1");

    private MeasureFixture() {}

    static AggregateTestFixture<Measure> fixture() {
        AggregateTestFixture<Measure> fixture = new AggregateTestFixture<>(Measure.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static MeasureProposed proposed() {
        return new MeasureProposed(ID, "bjorken", null, ORIGINS, "Inför en andra nattrunda", "Enhetschef", DUE, NOW);
    }

    static MeasureDecided decided() {
        return decided("Enhetschef", DUE);
    }

    static MeasureDecided decided(@Nullable String responsible, @Nullable LocalDate due) {
        return new MeasureDecided(ID, "bjorken", responsible, due, NOW);
    }

    static MeasureStarted started() {
        return new MeasureStarted(ID, "bjorken", NOW);
    }

    static MeasureImplemented implemented() {
        return new MeasureImplemented(ID, "bjorken", TODAY, NOW);
    }

    static MeasureEffectJudged judged(String effect) {
        return new MeasureEffectJudged(ID, "bjorken", effect, "Larmen har halverats.", TODAY, "UNIT_MANAGER", NOW);
    }

    static MeasureStaffInformed informed() {
        return new MeasureStaffInformed(ID, "bjorken", TODAY, NOW);
    }

    static MeasureOriginAdded alsoFrom(MeasureOrigin origin) {
        return new MeasureOriginAdded(ID, "bjorken", origin, NOW);
    }

    static MeasurePostponed postponed() {
        return new MeasurePostponed(ID, "bjorken", LATER, "Rekryteringen drar ut på tiden.", NOW);
    }

    static MeasureRejected rejected() {
        return new MeasureRejected(ID, "bjorken", "Ryms inte i budget.", NOW);
    }

    static MeasureCancelled cancelled() {
        return new MeasureCancelled(ID, "bjorken", "Enheten flyttar.", NOW);
    }

    static MeasureClosed closed() {
        return new MeasureClosed(ID, "bjorken", NOW);
    }
}
