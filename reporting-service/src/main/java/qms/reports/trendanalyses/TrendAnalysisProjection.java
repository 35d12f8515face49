package qms.reports.trendanalyses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.changerequests.ChangeRequestId;
import qms.events.measures.MeasureId;
import qms.events.trendanalyses.TrendAnalysisConcluded;
import qms.events.trendanalyses.TrendAnalysisEvent;
import qms.events.trendanalyses.TrendAnalysisFollowedUp;
import qms.events.trendanalyses.TrendAnalysisMaterialAdded;
import qms.events.trendanalyses.TrendAnalysisPlanned;
import qms.events.trendanalyses.TrendAnalysisReopened;
import qms.events.trendanalyses.TrendAnalysisStarted;
import qms.reports.trendanalyses.TrendAnalysisView.Conclusion;
import qms.reports.trendanalyses.TrendAnalysisView.FollowUp;
import qms.reports.trendanalyses.TrendAnalysisView.Looked;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every analysis of patterns and trends and how far it has come. */
@Component
class TrendAnalysisProjection implements Projection<TrendAnalysisEvent, TrendAnalysisView> {

    @Override
    public String collection() {
        return "trend-analyses";
    }

    @Override
    public Class<TrendAnalysisEvent> events() {
        return TrendAnalysisEvent.class;
    }

    @Override
    public Class<TrendAnalysisView> viewType() {
        return TrendAnalysisView.class;
    }

    @Override
    public TrendAnalysisView evolve(@Nullable TrendAnalysisView view, TrendAnalysisEvent event, Recorded recorded) {
        if (event instanceof TrendAnalysisPlanned planned) {
            return planned(planned);
        }
        TrendAnalysisView before = Objects.requireNonNull(view, "an analysis begins with being planned");
        TrendAnalysisView after = switch (event) {
            case TrendAnalysisPlanned e -> planned(e);
            case TrendAnalysisStarted e -> before.started(e.startedOn());
            case TrendAnalysisMaterialAdded e -> before.looked(new Looked(e.material(), e.note()));
            case TrendAnalysisConcluded e -> before.concluded(conclusion(e));
            case TrendAnalysisFollowedUp e ->
                before.followedUp(new FollowUp(e.result(), e.followedUpOn(), e.followedUpBy()));
            case TrendAnalysisReopened e -> before.reopened(e.reason());
        };
        return after.now(before.status().after(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "from", "to", "measure", "changeRequest", "externalId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(TrendAnalysisView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("from", Stockholm.startOf(view.from()));
        keys.put("to", Stockholm.startOf(view.to()));
        keys.put("registeredAt", view.registeredAt());
        Conclusion conclusion = view.conclusion();
        keys.put("measure", conclusion == null ? List.of() : conclusion.measures());
        keys.put("changeRequest", conclusion == null ? List.of() : conclusion.changeRequests());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static TrendAnalysisView planned(TrendAnalysisPlanned e) {
        return new TrendAnalysisView(
                e.trendAnalysisId().toString(),
                e.externalId(),
                e.unit(),
                e.title(),
                e.from(),
                e.to(),
                e.plannedFor(),
                TrendAnalysisStatus.PLANNED,
                null,
                List.of(),
                null,
                null,
                null,
                e.registeredAt());
    }

    private static Conclusion conclusion(TrendAnalysisConcluded e) {
        return new Conclusion(
                e.conclusions(),
                e.measures().stream().map(MeasureId::toString).toList(),
                e.noActionReason(),
                e.changeRequests().stream().map(ChangeRequestId::toString).toList(),
                e.concludedOn(),
                e.concludedBy());
    }
}
