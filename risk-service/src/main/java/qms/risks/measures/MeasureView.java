package qms.risks.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureOrigin;
import qms.service.api.OfUnit;

/**
 * A measure as it is read.
 *
 * @param reason why it was last postponed, rejected or given up
 * @param endedOn the day since which there is nothing more to do
 */
record MeasureView(
        String id,
        Proposed proposed,
        List<MeasureOrigin> origins,
        MeasureStatus status,
        Promise promise,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate endedOn,
        @Nullable Effect effect,
        @Nullable LocalDate staffInformedOn,
        @Nullable String reason)
        implements OfUnit {

    /** What was said when it was put forward, and stays. */
    record Proposed(
            @Nullable String externalId,
            String unit,
            String description,
            @Nullable String type,
            @Nullable String followsUp,
            Instant registeredAt) {}

    /**
     * By which role, and until when.
     *
     * @param due the day that holds now
     * @param firstDue the day that held before the measure was first postponed: statistics count from it
     */
    record Promise(
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable LocalDate firstDue) {

        /** What the decision leaves open stays as proposed. */
        Promise decided(@Nullable String by, @Nullable LocalDate until) {
            LocalDate promised = until == null ? due : until;
            return new Promise(by == null ? responsible : by, promised, promised);
        }

        Promise postponed(@Nullable LocalDate until) {
            return new Promise(responsible, until == null ? due : until, firstDue);
        }
    }

    /** What it has led to: EFFECTIVE, PARTLY or NOT, as a role judged on a day. */
    record Effect(String effect, @Nullable String comment, LocalDate judgedOn, String judgedBy) {

        boolean isInsufficient() {
            return !effect.equals("EFFECTIVE");
        }
    }

    @Override
    public String unit() {
        return proposed.unit();
    }

    MeasureView also(MeasureOrigin origin) {
        List<MeasureOrigin> more =
                Stream.concat(origins.stream(), Stream.of(origin)).distinct().toList();
        return new MeasureView(
                id, proposed, more, status, promise, implementedOn, endedOn, effect, staffInformedOn, reason);
    }

    MeasureView promised(Promise next) {
        return because(next, reason);
    }

    MeasureView because(Promise next, @Nullable String why) {
        return new MeasureView(
                id, proposed, origins, status, next, implementedOn, endedOn, effect, staffInformedOn, why);
    }

    MeasureView implemented(@Nullable LocalDate day, LocalDate entered) {
        return new MeasureView(
                id,
                proposed,
                origins,
                status,
                promise,
                day,
                day == null ? entered : day,
                effect,
                staffInformedOn,
                reason);
    }

    /** The first of the days after which nothing was left to do is the one. */
    MeasureView ended(LocalDate entered) {
        return new MeasureView(
                id,
                proposed,
                origins,
                status,
                promise,
                implementedOn,
                endedOn == null ? entered : endedOn,
                effect,
                staffInformedOn,
                reason);
    }

    MeasureView judged(Effect judgement) {
        return new MeasureView(
                id, proposed, origins, status, promise, implementedOn, endedOn, judgement, staffInformedOn, reason);
    }

    MeasureView staffInformed(LocalDate day) {
        return new MeasureView(id, proposed, origins, status, promise, implementedOn, endedOn, effect, day, reason);
    }

    MeasureView now(MeasureStatus next) {
        return new MeasureView(
                id, proposed, origins, next, promise, implementedOn, endedOn, effect, staffInformedOn, reason);
    }
}
