package qms.events.dashboardlinks;

import java.time.Instant;
import qms.events.QmsEvent;

/** Everything that can happen to a link to a dashboard, in life-cycle order. */
public sealed interface DashboardLinkEvent extends QmsEvent permits DashboardLinkMade, DashboardLinkRevoked {

    DashboardLinkId dashboardLinkId();

    Instant registeredAt();

    @Override
    default String subject() {
        return dashboardLinkId().toString();
    }
}
