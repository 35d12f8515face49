package qms.reports.reportingstatements;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.reportingstatements.ReportingStated;
import qms.events.reportingstatements.ReportingStatementEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What units have stated about their reporting. */
@Component
class ReportingStatementProjection implements Projection<ReportingStatementEvent, ReportingStatementView> {

    @Override
    public String collection() {
        return "reporting-statements";
    }

    @Override
    public Class<ReportingStatementEvent> events() {
        return ReportingStatementEvent.class;
    }

    @Override
    public Class<ReportingStatementView> viewType() {
        return ReportingStatementView.class;
    }

    @Override
    public ReportingStatementView evolve(
            @Nullable ReportingStatementView view, ReportingStatementEvent event, Recorded recorded) {
        return switch (event) {
            case ReportingStated e ->
                new ReportingStatementView(
                        e.statementId().toString(),
                        e.externalId(),
                        e.unit(),
                        e.year(),
                        e.topic(),
                        e.state(),
                        e.text(),
                        e.registeredAt());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "subject", "state", "externalId");
    }

    @Override
    public Map<String, Object> keys(ReportingStatementView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", view.year());
        keys.put("subject", view.subject());
        keys.put("state", view.state());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }
}
