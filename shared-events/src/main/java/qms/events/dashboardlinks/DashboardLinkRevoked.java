package qms.events.dashboardlinks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a link is taken back before its last day, by whoever made it or by the coordinator, and why. */
@EventName("dashboard-link.revoked")
public record DashboardLinkRevoked(DashboardLinkId dashboardLinkId, String unit, String reason, Instant registeredAt)
        implements DashboardLinkEvent {}
