package qms.reports.figures.certificates;

import java.util.Objects;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseKind;
import qms.reports.figures.FactReader;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.Scope;
import qms.reports.figures.followups.FollowUpReports;
import qms.reports.figures.managementreview.ReviewTables;
import qms.reports.figures.nonexecuted.NonExecutedTables;
import qms.reports.figures.patientsafety.PatientSafetyFigures;
import qms.reports.figures.plan.InternalControlPlans;
import qms.reports.figures.plan.PlanFacts;
import qms.reports.figures.plan.QualityPlans;
import qms.reports.figures.quality.QualityFacts;
import qms.reports.figures.quality.QualityReports;
import qms.web.time.Period;
import qms.web.time.Tertial;

/** Counts each report as its certificate asks for it, of whole cases. */
@Component
class Recount {

    private final FactReader reader;
    private final ProviderNames providers;
    private final ReviewTables reviews;

    Recount(FactReader reader, ProviderNames providers, ReviewTables reviews) {
        this.reader = reader;
        this.providers = providers;
        this.reviews = reviews;
    }

    /** The version of what counts it. */
    String query(CertifiedReport report) {
        return report == CertifiedReport.MANAGEMENT_REVIEW_INPUTS ? reviews.version() : reader.version();
    }

    Object quality(Certificate asked, Scope scope) {
        return QualityReports.ofYear(scope, asked.known(), facts(scope));
    }

    Object tertial(Certificate asked, Scope scope) {
        Tertial tertial = Tertial.valueOf(Objects.requireNonNull(asked.tertial()));
        return QualityReports.ofTertial(scope, asked.known(), facts(scope), tertial, asked.whole());
    }

    Object qualityPlan(Certificate asked, Scope scope) {
        return QualityPlans.of(scope, asked.known(), PlanFacts.read(reader, scope));
    }

    Object internalControlPlan(Certificate asked, Scope scope) {
        return InternalControlPlans.of(scope, asked.known(), asked.day(), PlanFacts.read(reader, scope));
    }

    Object followUps(Certificate asked, Scope scope) {
        return FollowUpReports.of(
                scope, asked.known(), asked.day(), reader.followUps(scope.candidates(), scope.year()));
    }

    Object patientSafety(Certificate asked, Scope scope) {
        return PatientSafetyFigures.of(
                scope,
                asked.known(),
                asked.day(),
                reader.wholeCases(scope, 0).counts(scope, asked.known(), Period.year(scope.year())),
                reader::measuresNamed);
    }

    /** Without links, which are no part of what is proved. */
    Object nonExecutedDecisions(Certificate asked, Scope scope) {
        var reports = reader.things(CaseKind.NON_EXECUTED, scope);
        return new NonExecutedTables(scope, asked.known(), asked.day(), reports, ignored -> false).of(asked.quarter());
    }

    Object managementReviewInputs(Certificate asked, Scope scope) {
        return reviews.inputs(scope, asked.known(), asked.day(), reader.wholeCases(scope, ReviewTables.BACK));
    }

    private QualityFacts facts(Scope scope) {
        return QualityFacts.read(reader, reader.wholeCases(scope, 0), providers, scope);
    }
}
