package qms.reports.reportingstatements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/** A reporting statement as it is read. */
record ReportingStatementView(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        String subject,
        String state,
        String text,
        Instant registeredAt)
        implements OfUnit {}
