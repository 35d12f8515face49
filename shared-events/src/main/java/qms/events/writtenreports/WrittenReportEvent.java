package qms.events.writtenreports;

import qms.events.QmsEvent;

/** Everything that can happen to a written report, in life-cycle order. */
public sealed interface WrittenReportEvent extends QmsEvent
        permits WrittenReportPlanned,
                CollectingStarted,
                ChapterClaimed,
                ChapterWritten,
                ChapterMarkedReady,
                ChapterReturned,
                ChapterApproved,
                DraftCompiled,
                FindingExplained,
                ReviewDecisionRecorded,
                ReviewDecisionLinked,
                WrittenReportReviewed,
                WrittenReportReopened,
                WrittenReportFrozen,
                WrittenReportSubmitted,
                WrittenReportReturned,
                WrittenReportApproved,
                WrittenReportPublished,
                SupplementAdded {

    WrittenReportId writtenReportId();

    @Override
    default String subject() {
        return writtenReportId().toString();
    }
}
