package qms.deviations.disposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.deviations.disposals.DisposalCommand.DecideDisposal;
import qms.deviations.disposals.DisposalCommand.ProposeDisposal;
import qms.events.CaseRef;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalId;
import qms.events.disposals.DisposalProposed;
import qms.events.disposals.DisposalRejected;
import qms.events.disposals.DisposedText;

/** A complaint that was closed in 2019 and is disposed of in 2026. */
final class DisposalFixture {

    static final DisposalId ID = DisposalId.of("00000000-0000-7000-8000-000000000001");
    static final CaseRef COMPLAINT = new CaseRef("COMPLAINT", "00000000-0000-7000-8000-00000000000a");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate UNTIL = LocalDate.of(2024, 5, 2);
    static final Standing CLOSED = new Standing("bjorken", false, LocalDate.of(2019, 5, 2), false);
    static final Standing OPEN = new Standing("bjorken", true, LocalDate.of(2019, 5, 2), false);
    static final Standing FORGOTTEN = new Standing("bjorken", false, LocalDate.of(2019, 5, 2), true);
    static final String PLAN = "Dokumenthanteringsplan 2024, 4.2";
    static final String REASON = "Fem år har gått.";

    private DisposalFixture() {}

    static AggregateTestFixture<Disposal> fixture() {
        AggregateTestFixture<Disposal> fixture = new AggregateTestFixture<>(Disposal.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static ProposeDisposal propose(Standing standing, @Nullable LocalDate until, @Nullable String override) {
        return propose(standing, until, override, List.of());
    }

    static ProposeDisposal propose(
            Standing standing, @Nullable LocalDate until, @Nullable String override, List<DisposedText> texts) {
        return new ProposeDisposal(
                ID,
                COMPLAINT,
                texts,
                "RETENTION_PLAN",
                PLAN,
                override,
                REASON,
                "p-1",
                standing,
                new Retention(until, "Nämndens plan"));
    }

    static DecideDisposal decide(String decider, Standing standing) {
        return new DecideDisposal(ID, "Nämnden § 41", "BOARD_MEMBER", TODAY, decider, standing);
    }

    static DisposalProposed proposed() {
        return proposed(UNTIL, null);
    }

    static DisposalProposed proposed(@Nullable LocalDate until, @Nullable String override) {
        return new DisposalProposed(
                ID,
                "bjorken",
                COMPLAINT,
                List.of(),
                "RETENTION_PLAN",
                PLAN,
                until,
                "Nämndens plan",
                override,
                REASON,
                "p-1",
                NOW);
    }

    static DisposalDecided decided() {
        return new DisposalDecided(ID, "bjorken", COMPLAINT, List.of(), "Nämnden § 41", "BOARD_MEMBER", TODAY, NOW);
    }

    static DisposalRejected rejected() {
        return new DisposalRejected(ID, "bjorken", "Forskningens behov.", NOW);
    }

    static DisposalCarriedOut carriedOut() {
        return new DisposalCarriedOut(ID, "bjorken", NOW);
    }
}
