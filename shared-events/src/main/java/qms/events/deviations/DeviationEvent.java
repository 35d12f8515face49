package qms.events.deviations;

import qms.events.QmsEvent;

/** Everything that can happen to a deviation, in life-cycle order. */
public sealed interface DeviationEvent extends QmsEvent
        permits DeviationReported,
                DeviationReassigned,
                DeviationTriaged,
                DeviationDismissed,
                DeviationInvestigationOpened,
                DeviationCausesFound,
                DeviationAssessed,
                DeviationHealthCareAssessed,
                DeviationEscalated,
                DeviationLexCaseOpened,
                DeviationReturned,
                DeviationMeasureLinked,
                DeviationMeasuresDecided,
                DeviationFollowedUp,
                DeviationStaffInformed,
                DeviationClosed,
                DeviationReopened {

    DeviationId deviationId();

    @Override
    default String subject() {
        return deviationId().toString();
    }
}
