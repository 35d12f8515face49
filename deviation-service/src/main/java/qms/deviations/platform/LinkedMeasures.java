package qms.deviations.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;
import qms.events.measures.SeenMeasure;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;

/**
 * What has become of the measures that a case has named. They are risk-service's; each one's own stream is read, and what was seen goes with the
 * command, so that the case refuses to close on the strength of a measure that was not looked at.
 */
@Component
public class LinkedMeasures {

    /** A measure in one of these needs nothing more, and never leaves them. */
    private static final Set<String> DONE = Set.of("EFFECT_CHECKED", "CLOSED", "REJECTED", "CANCELLED");

    private final Streams streams;

    public LinkedMeasures(Streams streams) {
        this.streams = streams;
    }

    /** The measure as it is now; nothing when there is none with this id. */
    public Optional<SeenMeasure> see(MeasureId measure) {
        return streams.read(new Progress(), measure.toString())
                .map(found -> new SeenMeasure(
                        measure, found.view().status(), found.view().effect(), found.version()));
    }

    /** All of them as they are now. */
    public List<SeenMeasure> see(Collection<MeasureId> measures) {
        return measures.stream().flatMap(measure -> see(measure).stream()).toList();
    }

    /** Whether every measure that is named was looked at, and none of them waits for anything. */
    public static boolean allDone(Collection<MeasureId> named, Collection<SeenMeasure> seen) {
        return named.stream()
                .allMatch(measure ->
                        seen.stream().anyMatch(one -> one.measureId().equals(measure) && DONE.contains(one.status())));
    }

    private record Seen(String status, @Nullable String effect) {

        Seen now(String next) {
            return new Seen(next, effect);
        }
    }

    private static final class Progress extends Reading<MeasureEvent, Seen> {

        Progress() {
            super(MeasureEvent.class, Seen.class);
        }

        @Override
        public Seen evolve(@Nullable Seen before, MeasureEvent event, Recorded recorded) {
            Seen now = before == null ? new Seen("PROPOSED", null) : before;
            return switch (event) {
                case MeasureProposed e -> now;
                case MeasureOriginAdded e -> now;
                case MeasureDecided e -> now.now("DECIDED");
                case MeasureStarted e -> now.now("ONGOING");
                case MeasurePostponed e -> now.now("POSTPONED");
                case MeasureImplemented e -> now.now("IMPLEMENTED");
                case MeasureEffectJudged e -> new Seen("EFFECT_CHECKED", e.effect());
                case MeasureStaffInformed e -> now;
                case MeasureRejected e -> now.now("REJECTED");
                case MeasureCancelled e -> now.now("CANCELLED");
                case MeasureClosed e -> now.now("CLOSED");
            };
        }
    }
}
