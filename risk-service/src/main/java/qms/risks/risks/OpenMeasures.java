package qms.risks.risks;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEffectJudged;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStaffInformed;
import qms.events.measures.MeasureStarted;
import qms.risks.platform.MeasureRegister;
import qms.risks.risks.RiskView.Linked;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/**
 * Says whether measures still depend on a risk: the risk's stream names those that were made here, the list of measures those that came by
 * import, and each measure's own stream tells how far it has come.
 */
@Component
class OpenMeasures {

    /** A measure is linked a moment before it is made; a link without a measure after so long was never completed. */
    private static final Duration BEING_MADE = Duration.ofHours(1);

    private final Streams streams;
    private final MeasureRegister measures;
    private final Clock clock;

    OpenMeasures(Streams streams, MeasureRegister measures, Clock clock) {
        this.streams = streams;
        this.measures = measures;
        this.clock = clock;
    }

    boolean of(RiskView risk) {
        return risk.measures().stream().anyMatch(this::isOpen)
                || measures.serving(risk.id()).stream()
                        .anyMatch(measure -> stillOpen(measure).orElse(false));
    }

    private boolean isOpen(Linked linked) {
        return stillOpen(linked.measure())
                .orElseGet(() -> linked.at().plus(BEING_MADE).isAfter(clock.instant()));
    }

    private Optional<Boolean> stillOpen(String measure) {
        return streams.read(new StillOpen(), measure).map(Versioned::view);
    }

    private static final class StillOpen extends Reading<MeasureEvent, Boolean> {

        StillOpen() {
            super(MeasureEvent.class, Boolean.class);
        }

        @Override
        public @Nullable Boolean evolve(@Nullable Boolean before, MeasureEvent event, Recorded recorded) {
            return switch (event) {
                case MeasureProposed e -> true;
                case MeasureOriginAdded e -> before;
                case MeasureDecided e -> true;
                case MeasureStarted e -> true;
                case MeasurePostponed e -> true;
                case MeasureImplemented e -> true;
                case MeasureEffectJudged e -> false;
                case MeasureStaffInformed e -> before;
                case MeasureRejected e -> false;
                case MeasureCancelled e -> false;
                case MeasureClosed e -> false;
            };
        }
    }
}
