package qms.reports.dashboardlinks;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.dashboardlinks.DashboardLinkEvent;
import qms.events.dashboardlinks.DashboardLinkMade;
import qms.events.dashboardlinks.DashboardLinkRevoked;
import qms.reports.dashboardlinks.DashboardLinkView.Status;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every link to a dashboard, and whether it was taken back. */
@Component
class DashboardLinkProjection implements Projection<DashboardLinkEvent, DashboardLinkView> {

    @Override
    public String collection() {
        return "dashboard-links";
    }

    @Override
    public Class<DashboardLinkEvent> events() {
        return DashboardLinkEvent.class;
    }

    @Override
    public Class<DashboardLinkView> viewType() {
        return DashboardLinkView.class;
    }

    @Override
    public DashboardLinkView evolve(@Nullable DashboardLinkView view, DashboardLinkEvent event, Recorded recorded) {
        return switch (event) {
            case DashboardLinkMade made ->
                new DashboardLinkView(
                        made.dashboardLinkId().toString(),
                        made.unit(),
                        made.year(),
                        made.asOf(),
                        made.validUntil(),
                        made.reason(),
                        Status.MADE,
                        null,
                        made.secretHash(),
                        made.registeredAt());
            case DashboardLinkRevoked revoked ->
                Objects.requireNonNull(view, "a link begins with being made").revoked(revoked.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "validUntil", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(DashboardLinkView view) {
        return Map.of(
                "unit", view.unit(),
                "status", view.status(),
                "validUntil", Stockholm.startOf(view.validUntil()),
                "registeredAt", view.registeredAt());
    }
}
