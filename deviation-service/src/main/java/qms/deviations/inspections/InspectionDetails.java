package qms.deviations.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.inspections.InspectionView.Closing;
import qms.deviations.inspections.InspectionView.Decision;
import qms.deviations.inspections.InspectionView.Matter;
import qms.deviations.inspections.InspectionView.Response;
import qms.events.inspections.InspectionFinding;
import qms.web.law.LegalBasis;
import qms.web.law.LegalStep;

/**
 * An inspection with the law that it rests on.
 *
 * @param legalBasis what IVO's announcement and decision rest on, each by the law of its day; other authorities have laws of their own
 */
record InspectionDetails(
        String id,
        @Nullable String externalId,
        String unit,
        InspectionStatus status,
        Matter matter,
        @Nullable LocalDate startedOn,
        List<InspectionFinding> findings,
        @Nullable Response response,
        @Nullable Decision decision,
        List<String> measures,
        @Nullable Closing closing,
        Instant registeredAt,
        List<LegalBasis> legalBasis) {

    static InspectionDetails of(InspectionView view) {
        return new InspectionDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.status(),
                view.matter(),
                view.startedOn(),
                view.findings(),
                view.response(),
                view.decision(),
                view.measures(),
                view.closing(),
                view.registeredAt(),
                basis(view));
    }

    private static List<LegalBasis> basis(InspectionView view) {
        List<LegalBasis> basis = new ArrayList<>();
        if (view.matter().authority().equals("IVO")) {
            basis.add(LegalBasis.of(LegalStep.INSPECTION, view.matter().announcedOn(), "SOL"));
            Decision decision = view.decision();
            if (decision != null) {
                basis.add(LegalBasis.of(LegalStep.INSPECTION, decision.decidedOn(), "SOL"));
            }
        }
        return List.copyOf(basis);
    }
}
