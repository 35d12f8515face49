package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/**
 * Recorded when somebody says what came of a decision of the management: a measure or a request for change, which goes its own way in its own
 * stream.
 *
 * @param decision the number of the decision, from 1
 * @param kind MEASURE or CHANGE_REQUEST
 * @param reference the id of the one
 */
@EventName("written-report.decision-linked")
public record ReviewDecisionLinked(
        WrittenReportId writtenReportId, String unit, int decision, String kind, String reference, Instant registeredAt)
        implements WrittenReportEvent {}
