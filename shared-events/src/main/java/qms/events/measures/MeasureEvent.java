package qms.events.measures;

import qms.events.QmsEvent;

/** Everything that can happen to a measure, in life-cycle order. */
public sealed interface MeasureEvent extends QmsEvent
        permits MeasureProposed,
                MeasureOriginAdded,
                MeasureDecided,
                MeasureStarted,
                MeasureImplemented,
                MeasureEffectJudged,
                MeasureStaffInformed,
                MeasurePostponed,
                MeasureRejected,
                MeasureCancelled,
                MeasureClosed {

    MeasureId measureId();

    @Override
    default String subject() {
        return measureId().toString();
    }
}
