package qms.reports.dashboardlinks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.dashboardlinks.DashboardLinkEvent;
import qms.events.dashboardlinks.DashboardLinkId;
import qms.events.dashboardlinks.DashboardLinkMade;
import qms.events.dashboardlinks.DashboardLinkRevoked;
import qms.reports.dashboardlinks.DashboardLinkCommand.MakeLink;
import qms.reports.dashboardlinks.DashboardLinkCommand.RevokeLink;
import qms.service.LifeCycleContract;

class DashboardLinkLifeCycleTest extends LifeCycleContract<DashboardLink, DashboardLinkEvent> {

    private static final DashboardLinkId ID = DashboardLinkId.of("018f0000-0000-7000-8000-0000000000e1");
    private static final Instant NOW = Instant.parse("2026-08-10T09:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);
    private static final DashboardLinkMade MADE =
            new DashboardLinkMade(ID, "bjorken", 2026, NOW, UNTIL, "Till brukarrådet", "hash", NOW);

    @Override
    protected String table() {
        return "dashboard-link";
    }

    @Override
    protected AggregateTestFixture<DashboardLink> fixture() {
        AggregateTestFixture<DashboardLink> fixture = new AggregateTestFixture<>(DashboardLink.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<DashboardLinkEvent>> states() {
        return Map.of(
                "MADE", List.of(MADE), "REVOKED", List.of(MADE, new DashboardLinkRevoked(ID, "bjorken", "Fel", NOW)));
    }

    @Override
    protected List<DashboardLinkCommand> commands() {
        return List.of(
                new MakeLink(ID, "bjorken", 2026, NOW, UNTIL, "Till brukarrådet", "hash"), new RevokeLink(ID, "Fel"));
    }

    @Override
    protected Class<?> commandType() {
        return DashboardLinkCommand.class;
    }

    @Override
    protected String stateAfter(List<DashboardLinkEvent> events) {
        return events.getLast() instanceof DashboardLinkRevoked ? "REVOKED" : "MADE";
    }
}
