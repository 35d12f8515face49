package qms.events.inspections;

import qms.events.QmsEvent;

/** Everything that can happen to a inspection, in life-cycle order. */
public sealed interface InspectionEvent extends QmsEvent
        permits InspectionAnnounced,
                InspectionStarted,
                InspectionFindingsReceived,
                InspectionResponseRequired,
                InspectionResponseExtended,
                InspectionResponded,
                InspectionDecided,
                InspectionMeasureLinked,
                InspectionClosed {

    InspectionId inspectionId();

    @Override
    default String subject() {
        return inspectionId().toString();
    }
}
