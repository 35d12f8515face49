package qms.risks.selfchecks;

import java.time.LocalDate;

/** How an occasion stands in the annual wheel: its state, what was found, and whether its day has passed. */
enum WheelStatus {
    PLANNED,
    IN_PROGRESS,
    OVERDUE,
    DONE,
    PASSED,
    PARTLY,
    FAILED,
    NOT_PERFORMED,
    POSTPONED,
    CANCELLED;

    /** On a day; what was performed later had not been performed by then. */
    static WheelStatus of(OccurrenceView occurrence, LocalDate day) {
        boolean later =
                occurrence.performedOn() != null && occurrence.performedOn().isAfter(day);
        return switch (occurrence.status()) {
            case NOT_PERFORMED -> NOT_PERFORMED;
            case CANCELLED -> CANCELLED;
            case PLANNED -> overdueOr(occurrence, day, PLANNED);
            case IN_PROGRESS -> overdueOr(occurrence, day, IN_PROGRESS);
            case RESCHEDULED -> overdueOr(occurrence, day, POSTPONED);
            case PERFORMED, ASSESSED, ANALYSED, CLOSED ->
                later ? overdueOr(occurrence, day, PLANNED) : judged(occurrence);
        };
    }

    private static WheelStatus overdueOr(OccurrenceView occurrence, LocalDate day, WheelStatus otherwise) {
        return occurrence.overdue(day) ? OVERDUE : otherwise;
    }

    private static WheelStatus judged(OccurrenceView occurrence) {
        return occurrence.assessment() == null ? DONE : valueOf(occurrence.assessment());
    }
}
