package qms.events.writtenreports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when the figures are frozen: they stand here for ever, as JSON in UTF-8, compressed with gzip and written in Base64.
 *
 * @param number 1 for the first time, one more after each time that the board has returned the report
 * @param position up to where in the log events are counted
 * @param organisationVersion the last event of the organisation that is counted with
 * @param query the version of what counts
 * @param sha256 of the JSON, in hexadecimal digits
 */
@EventName("written-report.frozen")
public record WrittenReportFrozen(
        WrittenReportId writtenReportId,
        String unit,
        int number,
        Instant dataAsOf,
        long position,
        long organisationVersion,
        @Nullable String ledgerHead,
        String query,
        String sha256,
        int size,
        String figures,
        Instant registeredAt)
        implements WrittenReportEvent {}
