package qms.risks.measures;

import java.util.EnumSet;
import java.util.Set;
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

/** Where a measure stands, in life-cycle order; the three last are other ways than straight on. */
enum MeasureStatus {
    PROPOSED,
    DECIDED,
    ONGOING,
    IMPLEMENTED,
    EFFECT_CHECKED,
    CLOSED,
    REJECTED,
    POSTPONED,
    CANCELLED;

    private static final Set<MeasureStatus> UNDER_WAY = EnumSet.of(DECIDED, ONGOING, POSTPONED);
    private static final Set<MeasureStatus> ENDED = EnumSet.of(CLOSED, REJECTED, CANCELLED);

    /** Decided on, and neither carried out nor given up. */
    boolean isUnderWay() {
        return UNDER_WAY.contains(this);
    }

    boolean isEnded() {
        return ENDED.contains(this);
    }

    MeasureStatus after(MeasureEvent event) {
        return switch (event) {
            case MeasureProposed e -> PROPOSED;
            case MeasureOriginAdded e -> this;
            case MeasureDecided e -> DECIDED;
            case MeasureStarted e -> ONGOING;
            case MeasureImplemented e -> IMPLEMENTED;
            case MeasureEffectJudged e -> EFFECT_CHECKED;
            case MeasureStaffInformed e -> this;
            case MeasurePostponed e -> POSTPONED;
            case MeasureRejected e -> REJECTED;
            case MeasureCancelled e -> CANCELLED;
            case MeasureClosed e -> CLOSED;
        };
    }
}
