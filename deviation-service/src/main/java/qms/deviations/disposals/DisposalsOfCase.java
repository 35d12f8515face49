package qms.deviations.disposals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.deviations.disposals.DisposalView.Decision;
import qms.deviations.platform.BesideCase;
import qms.deviations.platform.WhyDisposed;
import qms.events.CaseRef;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;

/** The disposals of a case: as they go with it, and as what says why its words are gone. */
@Component
class DisposalsOfCase implements BesideCase, WhyDisposed {

    private final Views views;
    private final DisposalProjection projection;

    DisposalsOfCase(Views views, DisposalProjection projection) {
        this.views = views;
        this.projection = projection;
    }

    @Override
    public String part() {
        return "DISPOSAL";
    }

    @Override
    public Collection<String> streams(CaseRef about) {
        return of(about.id()).stream().map(DisposalView::id).toList();
    }

    @Override
    public List<Ground> grounds(String caseId) {
        return of(caseId).stream().flatMap(DisposalsOfCase::ground).toList();
    }

    private List<DisposalView> of(String caseId) {
        return views.all(projection, Query.everything().equalTo("case", caseId).sortedBy("proposedAt"));
    }

    private static Stream<Ground> ground(DisposalView view) {
        Decision decided = view.decided();
        return decided == null
                ? Stream.of()
                : Stream.of(new Ground(
                        decided.decision(),
                        decided.decidedBy(),
                        decided.decidedOn(),
                        view.proposed().plan(),
                        view.proposed().texts().isEmpty()));
    }
}
