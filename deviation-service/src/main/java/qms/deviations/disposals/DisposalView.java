package qms.deviations.disposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalProposed;
import qms.events.disposals.DisposalRejected;
import qms.events.disposals.DisposedText;
import qms.service.api.OfUnit;

/**
 * A disposal as it is read.
 *
 * @param rejected why the case is kept
 * @param carriedOutAt when nothing was left of the keys
 */
record DisposalView(
        String id,
        String unit,
        DisposalStatus status,
        Proposed proposed,
        @Nullable Decision decided,
        @Nullable String rejected,
        @Nullable Instant carriedOutAt)
        implements OfUnit {

    /**
     * What was proposed.
     *
     * @param texts the words that are to go alone; none where all of them are
     * @param keptUntil the last day of the period; none where it is kept until decided otherwise
     * @param retention who says how long such cases are kept
     * @param override why it is disposed of before that
     */
    record Proposed(
            CaseRef ref,
            List<DisposedText> texts,
            String ground,
            String plan,
            @Nullable LocalDate keptUntil,
            @Nullable String retention,
            @Nullable String override,
            String reason,
            Instant proposedAt) {}

    /** What was decided, by whom, and where that is written down. */
    record Decision(String decision, String decidedBy, LocalDate decidedOn) {}

    static DisposalView of(DisposalProposed e) {
        return new DisposalView(
                e.disposalId().toString(),
                e.unit(),
                DisposalStatus.PROPOSED,
                new Proposed(
                        e.ref(),
                        e.texts(),
                        e.ground(),
                        e.plan(),
                        e.keptUntil(),
                        e.retention(),
                        e.override(),
                        e.reason(),
                        e.registeredAt()),
                null,
                null,
                null);
    }

    DisposalView after(DisposalDecided e) {
        Decision decision = new Decision(e.decision(), e.decidedBy(), e.decidedOn());
        return new DisposalView(id, unit, DisposalStatus.DECIDED, proposed, decision, rejected, carriedOutAt);
    }

    DisposalView after(DisposalRejected e) {
        return new DisposalView(id, unit, DisposalStatus.REJECTED, proposed, decided, e.reason(), carriedOutAt);
    }

    DisposalView after(DisposalCarriedOut e) {
        return new DisposalView(id, unit, DisposalStatus.CARRIED_OUT, proposed, decided, rejected, e.registeredAt());
    }
}
