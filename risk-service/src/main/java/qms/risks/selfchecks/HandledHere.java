package qms.risks.selfchecks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.EvidenceAttached;
import qms.events.selfchecks.FindingFollowedUp;
import qms.events.selfchecks.FindingRecorded;
import qms.events.selfchecks.OccurrenceAnalysed;
import qms.events.selfchecks.OccurrenceAssessed;
import qms.events.selfchecks.OccurrenceCancelled;
import qms.events.selfchecks.OccurrenceClosed;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.OccurrenceRescheduled;
import qms.events.selfchecks.OccurrenceStarted;
import qms.events.selfchecks.SampleDrawn;
import qms.events.selfchecks.SelfCheckActivated;
import qms.events.selfchecks.SelfCheckDesigned;
import qms.events.selfchecks.SelfCheckDrafted;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.selfchecks.SelfCheckRetired;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.service.store.Meta;

/**
 * What has been done by hand with the occurrences of an imported self-check. A line that says the same once more would count it twice, and
 * one that says otherwise contradicts it; a line that was stored before stays as it was.
 *
 * @param imported each occurrence and status that came by import
 * @param byHand each occurrence and status that was entered here
 */
record HandledHere(Set<Outcome> imported, Set<Outcome> byHand) {

    static final HandledHere NOTHING = new HandledHere(Set.of(), Set.of());

    /** What became of an occurrence. */
    record Outcome(String occurrence, String status) {}

    boolean contradicts(String occurrence, String status) {
        if (imported.contains(new Outcome(occurrence, status))) {
            return false;
        }
        return has(occurrence, "PLANNED")
                || switch (status) {
                    case "PERFORMED" -> has(occurrence, "PERFORMED");
                    case "NOT_PERFORMED" -> has(occurrence, "PERFORMED") || has(occurrence, "NOT_PERFORMED");
                    default -> false;
                };
    }

    private boolean has(String occurrence, String status) {
        return byHand.contains(new Outcome(occurrence, status));
    }

    private HandledHere with(Outcome outcome, boolean byImport) {
        return byImport
                ? new HandledHere(plus(imported, outcome), byHand)
                : new HandledHere(imported, plus(byHand, outcome));
    }

    private static Set<Outcome> plus(Set<Outcome> before, Outcome outcome) {
        Set<Outcome> more = new HashSet<>(before);
        more.add(outcome);
        return Set.copyOf(more);
    }

    /** Folds the stream of a self-check when its line comes again; never kept. */
    static final class Fold implements Projection<SelfCheckEvent, HandledHere> {

        @Override
        public String collection() {
            return "handled-here";
        }

        @Override
        public Class<SelfCheckEvent> events() {
            return SelfCheckEvent.class;
        }

        @Override
        public Class<HandledHere> viewType() {
            return HandledHere.class;
        }

        @Override
        public HandledHere evolve(@Nullable HandledHere before, SelfCheckEvent event, Recorded recorded) {
            HandledHere known = before == null ? NOTHING : before;
            boolean byImport = "IMPORT".equals(recorded.metadata().get(Meta.VIA));
            return switch (event) {
                case SelfCheckPlanned e -> known;
                case SelfCheckDrafted e -> known;
                case SelfCheckDesigned e -> known;
                case SelfCheckActivated e -> known;
                case SelfCheckRetired e -> known;
                case OccurrenceStarted e -> known;
                case SampleDrawn e -> known;
                case EvidenceAttached e -> known;
                case OccurrenceAssessed e -> known;
                case FindingRecorded e -> known;
                case FindingFollowedUp e -> known;
                case OccurrenceAnalysed e -> known;
                case OccurrenceClosed e -> known;
                case OccurrenceRescheduled e -> known;
                case OccurrenceCancelled e -> known;
                case OccurrencePlanned e -> known.with(new Outcome(e.occurrence(), "PLANNED"), byImport);
                case OccurrencePerformed e -> known.with(new Outcome(e.occurrence(), "PERFORMED"), byImport);
                case OccurrenceNotPerformed e -> known.with(new Outcome(e.occurrence(), "NOT_PERFORMED"), byImport);
            };
        }

        @Override
        public Set<String> keyNames() {
            return Set.of();
        }

        @Override
        public Map<String, Object> keys(HandledHere view) {
            return Map.of();
        }
    }
}
