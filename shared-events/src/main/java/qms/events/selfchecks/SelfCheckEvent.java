package qms.events.selfchecks;

import qms.events.QmsEvent;

/** Everything that can happen to a self-check and its occurrences, in life-cycle order. */
public sealed interface SelfCheckEvent extends QmsEvent
        permits SelfCheckPlanned,
                SelfCheckDrafted,
                SelfCheckDesigned,
                SelfCheckActivated,
                OccurrencePlanned,
                OccurrenceStarted,
                SampleDrawn,
                EvidenceAttached,
                OccurrencePerformed,
                OccurrenceAssessed,
                FindingRecorded,
                FindingFollowedUp,
                OccurrenceAnalysed,
                OccurrenceClosed,
                OccurrenceNotPerformed,
                OccurrenceRescheduled,
                OccurrenceCancelled,
                SelfCheckRetired {

    SelfCheckId selfCheckId();

    @Override
    default String subject() {
        return selfCheckId().toString();
    }
}
