package qms.reports.dashboardlinks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A link to a dashboard as it is kept.
 *
 * @param validUntil the last day on which it opens the dashboard
 * @param revocation why it was taken back, if it was
 */
record DashboardLinkView(
        String id,
        String unit,
        int year,
        Instant asOf,
        LocalDate validUntil,
        String reason,
        Status status,
        @Nullable String revocation,
        String secretHash,
        Instant registeredAt)
        implements OfUnit {

    /** Where a link stands; that its last day has passed is seen from the day. */
    enum Status {
        MADE,
        REVOKED
    }

    /**
     * A link as it is read: never what opens it.
     *
     * @param validUntil the last day on which it opens the dashboard
     * @param revocation why it was taken back, if it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DashboardLinkDetails(
            String id,
            String unit,
            int year,
            Instant asOf,
            LocalDate validUntil,
            String reason,
            Status status,
            @Nullable String revocation,
            Instant registeredAt) {}

    DashboardLinkView revoked(String why) {
        return new DashboardLinkView(
                id, unit, year, asOf, validUntil, reason, Status.REVOKED, why, secretHash, registeredAt);
    }

    DashboardLinkDetails details() {
        return new DashboardLinkDetails(id, unit, year, asOf, validUntil, reason, status, revocation, registeredAt);
    }
}
