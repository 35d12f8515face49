package qms.deviations.inspections;

import qms.events.inspections.InspectionAnnounced;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionEvent;
import qms.events.inspections.InspectionFindingsReceived;
import qms.events.inspections.InspectionMeasureLinked;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.inspections.InspectionStarted;

/** Where an inspection stands, in life-cycle order. */
enum InspectionStatus {
    ANNOUNCED,
    ONGOING,
    FINDINGS_RECEIVED,
    RESPONSE_DUE,
    RESPONDED,
    DECIDED,
    MEASURES,
    CLOSED;

    /** What is entered late of an earlier stage does not take the inspection back. */
    InspectionStatus after(InspectionEvent event) {
        return switch (event) {
            case InspectionAnnounced e -> ANNOUNCED;
            case InspectionStarted e -> atLeast(ONGOING);
            case InspectionFindingsReceived e -> atLeast(FINDINGS_RECEIVED);
            case InspectionResponseRequired e -> atLeast(RESPONSE_DUE);
            case InspectionResponseExtended e -> this;
            case InspectionResponded e -> atLeast(RESPONDED);
            case InspectionDecided e -> atLeast(DECIDED);
            case InspectionMeasureLinked e -> this == DECIDED ? MEASURES : this;
            case InspectionClosed e -> CLOSED;
        };
    }

    boolean isDecided() {
        return this == DECIDED || this == MEASURES;
    }

    private InspectionStatus atLeast(InspectionStatus stage) {
        return compareTo(stage) < 0 ? stage : this;
    }
}
