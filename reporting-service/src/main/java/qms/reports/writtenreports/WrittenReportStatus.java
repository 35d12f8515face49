package qms.reports.writtenreports;

import java.util.EnumSet;
import java.util.Set;
import qms.events.writtenreports.ChapterApproved;
import qms.events.writtenreports.ChapterClaimed;
import qms.events.writtenreports.ChapterMarkedReady;
import qms.events.writtenreports.ChapterReturned;
import qms.events.writtenreports.ChapterWritten;
import qms.events.writtenreports.CollectingStarted;
import qms.events.writtenreports.DraftCompiled;
import qms.events.writtenreports.FindingExplained;
import qms.events.writtenreports.ReviewDecisionLinked;
import qms.events.writtenreports.ReviewDecisionRecorded;
import qms.events.writtenreports.SupplementAdded;
import qms.events.writtenreports.WrittenReportApproved;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportFrozen;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.events.writtenreports.WrittenReportPublished;
import qms.events.writtenreports.WrittenReportReopened;
import qms.events.writtenreports.WrittenReportReturned;
import qms.events.writtenreports.WrittenReportReviewed;
import qms.events.writtenreports.WrittenReportSubmitted;

/** Where a written report stands, in life-cycle order. */
enum WrittenReportStatus {
    PLANNED,
    COLLECTING,
    DRAFT,
    REVIEWED,
    FROZEN,
    SUBMITTED_TO_BOARD,
    APPROVED,
    PUBLISHED,
    CORRECTED;

    private static final Set<WrittenReportStatus> WRITTEN = EnumSet.of(COLLECTING, DRAFT);
    private static final Set<WrittenReportStatus> EXPLAINED = EnumSet.range(COLLECTING, SUBMITTED_TO_BOARD);
    private static final Set<WrittenReportStatus> DECIDED = EnumSet.range(COLLECTING, APPROVED);

    /** Its chapters are being written. */
    boolean isWritten() {
        return WRITTEN.contains(this);
    }

    /** What the X-ray finds may be explained. */
    boolean isExplained() {
        return EXPLAINED.contains(this);
    }

    /** A management review may still decide. */
    boolean isDecided() {
        return DECIDED.contains(this);
    }

    /** Neither its texts nor its figures move any more. */
    boolean isFrozen() {
        return compareTo(FROZEN) >= 0;
    }

    boolean isPublished() {
        return compareTo(PUBLISHED) >= 0;
    }

    WrittenReportStatus after(WrittenReportEvent event) {
        return switch (event) {
            case WrittenReportPlanned e -> PLANNED;
            case CollectingStarted e -> COLLECTING;
            case ChapterClaimed e -> this;
            case ChapterWritten e -> this;
            case ChapterMarkedReady e -> this;
            case ChapterReturned e -> this;
            case ChapterApproved e -> this;
            case DraftCompiled e -> DRAFT;
            case FindingExplained e -> this;
            case ReviewDecisionRecorded e -> this;
            case ReviewDecisionLinked e -> this;
            case WrittenReportReviewed e -> REVIEWED;
            case WrittenReportReopened e -> DRAFT;
            case WrittenReportFrozen e -> FROZEN;
            case WrittenReportSubmitted e -> SUBMITTED_TO_BOARD;
            case WrittenReportReturned e -> DRAFT;
            case WrittenReportApproved e -> APPROVED;
            case WrittenReportPublished e -> PUBLISHED;
            case SupplementAdded e -> CORRECTED;
        };
    }
}
