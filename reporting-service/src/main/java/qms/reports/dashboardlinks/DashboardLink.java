package qms.reports.dashboardlinks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.dashboardlinks.DashboardLinkEvent;
import qms.events.dashboardlinks.DashboardLinkMade;
import qms.events.dashboardlinks.DashboardLinkRevoked;
import qms.reports.dashboardlinks.DashboardLinkCommand.MakeLink;
import qms.reports.dashboardlinks.DashboardLinkCommand.RevokeLink;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A link to a dashboard: that its last day has passed is nothing that happens to it. */
@AggregateRoot
final class DashboardLink extends EventSourcedThing<DashboardLinkEvent> {

    private String unit = "";
    private boolean revoked;

    DashboardLink() {}

    @CommandHandler
    DashboardLink(MakeLink command, Clock clock) {
        apply(new DashboardLinkMade(
                command.dashboardLinkId(),
                command.unit(),
                command.year(),
                command.asOf(),
                command.validUntil(),
                command.reason(),
                command.secretHash(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RevokeLink command, Clock clock) {
        if (revoked) {
            throw Problem.of(DashboardLinkProblem.DASHBOARD_LINK_REVOKED, "Länken har redan dragits in.");
        }
        apply(new DashboardLinkRevoked(command.dashboardLinkId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(DashboardLinkEvent event) {
        switch (event) {
            case DashboardLinkMade made -> unit = made.unit();
            case DashboardLinkRevoked e -> revoked = true;
        }
    }
}
