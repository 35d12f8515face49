package qms.processes.collaborations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.collaborations.CollaborationTerms;
import qms.service.api.OfUnit;

/**
 * A collaboration as it is read.
 *
 * @param terms how it is held, as last described
 * @param evaluations what was said about it, the last one last
 */
record CollaborationView(
        String id,
        String unit,
        CollaborationStatus status,
        CollaborationTerms terms,
        List<Evaluation> evaluations,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause,
        Instant registeredAt)
        implements OfUnit {

    /** What works, what does not, and what is to become of it. */
    record Evaluation(String works, String worksNot, String decision, LocalDate evaluatedOn) {}

    CollaborationView described(CollaborationTerms next) {
        return new CollaborationView(
                id, unit, CollaborationStatus.ONGOING, next, evaluations, endedOn, endedBecause, registeredAt);
    }

    CollaborationView evaluated(Evaluation evaluation) {
        return new CollaborationView(
                id,
                unit,
                CollaborationStatus.EVALUATED,
                terms,
                Stream.concat(evaluations.stream(), Stream.of(evaluation)).toList(),
                endedOn,
                endedBecause,
                registeredAt);
    }

    CollaborationView ended(LocalDate day, String reason) {
        return new CollaborationView(
                id, unit, CollaborationStatus.ENDED, terms, evaluations, day, reason, registeredAt);
    }
}
