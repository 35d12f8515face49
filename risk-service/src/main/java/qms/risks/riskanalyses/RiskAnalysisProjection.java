package qms.risks.riskanalyses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.riskanalyses.ImprovementAreaIdentified;
import qms.events.riskanalyses.RiskAnalysisApproved;
import qms.events.riskanalyses.RiskAnalysisArchived;
import qms.events.riskanalyses.RiskAnalysisDrafted;
import qms.events.riskanalyses.RiskAnalysisEnteredIntoForce;
import qms.events.riskanalyses.RiskAnalysisEvent;
import qms.events.riskanalyses.RiskAnalysisPlanned;
import qms.events.riskanalyses.RiskAnalysisReviewed;
import qms.events.riskanalyses.RiskAnalysisRevised;
import qms.events.riskanalyses.RiskAnalysisSuperseded;
import qms.events.riskanalyses.RiskIncluded;
import qms.events.riskanalyses.RiskPrioritised;
import qms.events.riskanalyses.RisksCopied;
import qms.risks.riskanalyses.RiskAnalysisView.Approval;
import qms.risks.riskanalyses.RiskAnalysisView.Content;
import qms.risks.riskanalyses.RiskAnalysisView.ImprovementArea;
import qms.risks.riskanalyses.RiskAnalysisView.Plan;
import qms.risks.riskanalyses.RiskAnalysisView.Priority;
import qms.risks.riskanalyses.RiskAnalysisView.Review;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The risk analyses of every unit and year. */
@Component
class RiskAnalysisProjection implements Projection<RiskAnalysisEvent, RiskAnalysisView> {

    @Override
    public String collection() {
        return "risk-analyses";
    }

    @Override
    public Class<RiskAnalysisEvent> events() {
        return RiskAnalysisEvent.class;
    }

    @Override
    public Class<RiskAnalysisView> viewType() {
        return RiskAnalysisView.class;
    }

    @Override
    public RiskAnalysisView evolve(@Nullable RiskAnalysisView view, RiskAnalysisEvent event, Recorded recorded) {
        if (event instanceof RiskAnalysisPlanned planned) {
            return planned(planned);
        }
        RiskAnalysisView before = Objects.requireNonNull(view, "an analysis begins with being planned");
        Content content = before.content();
        RiskAnalysisView after = switch (event) {
            case RiskAnalysisPlanned e -> planned(e);
            case RiskAnalysisDrafted e -> before;
            case RisksCopied e ->
                before.containing(content.copied(
                        e.from().toString(),
                        e.risks().stream().map(risk -> risk.to().toString()).toList()));
            case RiskIncluded e -> before.containing(content.with(e.riskId().toString()));
            case ImprovementAreaIdentified e ->
                before.containing(content.with(new ImprovementArea(e.area(), e.source())));
            case RiskPrioritised e ->
                before.containing(content.with(new Priority(e.riskId().toString(), e.reason())));
            case RiskAnalysisApproved e ->
                before.approved(new Approval(e.version(), e.approver(), e.registeredAt(), e.risks()));
            case RiskAnalysisEnteredIntoForce e -> before.inForce(e.from());
            case RiskAnalysisReviewed e -> before.reviewed(new Review(e.reviewedOn(), e.finding()));
            case RiskAnalysisRevised e -> before;
            case RiskAnalysisSuperseded e -> before.ended(e.by().toString(), null);
            case RiskAnalysisArchived e -> before.ended(before.supersededBy(), e.reason());
        };
        int version = event instanceof RiskAnalysisRevised revised ? revised.version() : before.version();
        return after.now(before.status().after(event), version);
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "kind", "status", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(RiskAnalysisView view) {
        Plan plan = view.plan();
        return Map.of(
                "unit", plan.unit(),
                "year", plan.year(),
                "kind", plan.kind(),
                "status", view.status(),
                "registeredAt", plan.registeredAt());
    }

    private static RiskAnalysisView planned(RiskAnalysisPlanned e) {
        return new RiskAnalysisView(
                e.riskAnalysisId().toString(),
                new Plan(e.unit(), e.year(), e.kind(), e.occasion(), e.plannedFor(), e.registeredAt()),
                RiskAnalysisStatus.PLANNED,
                1,
                Content.NOTHING,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
