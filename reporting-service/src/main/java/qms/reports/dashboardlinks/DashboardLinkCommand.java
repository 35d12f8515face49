package qms.reports.dashboardlinks;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.dashboardlinks.DashboardLinkId;

/** Everything that can be asked of a link to a dashboard, in life-cycle order. */
sealed interface DashboardLinkCommand {

    DashboardLinkId dashboardLinkId();

    @TargetAggregateIdentifier
    default String thing() {
        return dashboardLinkId().toString();
    }

    record MakeLink(
            DashboardLinkId dashboardLinkId,
            String unit,
            int year,
            Instant asOf,
            LocalDate validUntil,
            String reason,
            String secretHash)
            implements DashboardLinkCommand {}

    record RevokeLink(DashboardLinkId dashboardLinkId, String reason) implements DashboardLinkCommand {}
}
