package qms.events.dashboardlinks;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/**
 * Recorded when somebody shares a unit's dashboard, as it was known at a moment, with whoever has the link.
 *
 * @param validUntil the last day on which the link opens it
 * @param secretHash SHA-256 of the link's secret, in Base64 for addresses; the secret itself is kept nowhere
 */
@EventName("dashboard-link.made")
public record DashboardLinkMade(
        DashboardLinkId dashboardLinkId,
        String unit,
        int year,
        Instant asOf,
        LocalDate validUntil,
        String reason,
        String secretHash,
        Instant registeredAt)
        implements DashboardLinkEvent {}
