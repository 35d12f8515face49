package qms.service.store;

import java.time.Instant;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.periods.PeriodEvent;
import qms.events.periods.PeriodId;
import qms.events.periods.PeriodTaken;
import qms.web.Ids;

/**
 * A period of a unit that a thing has taken: the report of a quarter, the description of a year. Its stream begins in the same append as
 * the thing, so that of two that want the same period at the same moment the log refuses one.
 */
@AggregateRoot
public final class TakenPeriod extends EventSourcedThing<PeriodEvent> {

    TakenPeriod() {}

    private TakenPeriod(PeriodTaken taken) {
        AggregateLifecycle.apply(taken);
    }

    public static String idOf(String kind, String unit, String period) {
        return Ids.derived("periods", kind, unit, period);
    }

    public static PeriodTaken taking(String kind, String unit, String period, String holder, Instant at) {
        return new PeriodTaken(PeriodId.of(idOf(kind, unit, period)), unit, kind, period, holder, at);
    }

    /** To be called by the thing that begins, before it applies anything. */
    public static void take(PeriodTaken taken) {
        try {
            AggregateLifecycle.createNew(TakenPeriod.class, () -> new TakenPeriod(taken));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** There is nothing to decide about it afterwards. */
    @Override
    protected void on(PeriodEvent event) {}
}
