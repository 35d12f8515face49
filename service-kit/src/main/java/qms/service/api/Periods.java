package qms.service.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.periods.PeriodEvent;
import qms.events.periods.PeriodTaken;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.store.TakenPeriod;
import qms.web.problems.Problem;
import qms.web.problems.ProblemType;

/** Which periods of units are taken, from their own streams: to say so before the log refuses it. */
public final class Periods {

    private final Streams streams;
    private final Holder holder = new Holder();

    public Periods(Streams streams) {
        this.streams = streams;
    }

    /** The same thing may ask again: a repeated request is answered as it was the first time. */
    public void refuseTaken(
            String kind, String unit, String period, String asking, ProblemType problem, String detail) {
        if (holder(kind, unit, period).filter(has -> !has.equals(asking)).isPresent()) {
            throw Problem.of(problem, detail);
        }
    }

    /** The id of the thing that has the period. */
    public Optional<String> holder(String kind, String unit, String period) {
        return streams.read(holder, TakenPeriod.idOf(kind, unit, period)).map(Versioned::view);
    }

    private static final class Holder extends Reading<PeriodEvent, String> {

        Holder() {
            super(PeriodEvent.class, String.class);
        }

        @Override
        public String evolve(@Nullable String before, PeriodEvent event, Recorded recorded) {
            return switch (event) {
                case PeriodTaken taken -> taken.takenBy();
            };
        }
    }
}
