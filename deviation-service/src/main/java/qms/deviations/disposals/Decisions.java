package qms.deviations.disposals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalEvent;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** What has been decided, by each disposal's own stream: the list may lag behind. */
@Component
class Decisions {

    private final Streams streams;

    Decisions(Streams streams) {
        this.streams = streams;
    }

    /** The decision that waits to be carried out. */
    Optional<DisposalDecided> open(String disposal) {
        return streams.read(new Fold(), disposal).map(Versioned::view);
    }

    private static final class Fold extends Reading<DisposalEvent, DisposalDecided> {

        Fold() {
            super(DisposalEvent.class, DisposalDecided.class);
        }

        @Override
        public @Nullable DisposalDecided evolve(
                @Nullable DisposalDecided before, DisposalEvent event, Recorded recorded) {
            if (event instanceof DisposalDecided decided) {
                return decided;
            }
            return event instanceof DisposalCarriedOut ? null : before;
        }
    }
}
