package qms.reports.figures.frozen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.Scope;
import qms.reports.figures.followups.FollowUpReports;
import qms.reports.figures.managementreview.ReviewTables;
import qms.reports.figures.matters.Matters;
import qms.reports.figures.patientsafety.CareFigures;
import qms.reports.figures.patientsafety.PatientSafetyFigures;
import qms.reports.figures.plan.PlanFacts;
import qms.reports.figures.plan.QualityPlans;
import qms.reports.figures.quality.QualityFacts;
import qms.reports.figures.quality.QualityReport;
import qms.reports.figures.quality.QualityReports;
import qms.reports.platform.ReportDue;
import qms.reports.platform.ReportFigures.Asked;
import qms.reports.platform.ReportKind;
import qms.web.forms.CanonicalJson;
import qms.web.time.Period;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts what is known into one text, the same for the same figures. */
@Component
class Rendering {

    private final FactReader reader;
    private final ProviderNames providers;
    private final Matters matters;
    private final ReviewTables review;
    private final JsonMapper json;

    Rendering(FactReader reader, ProviderNames providers, Matters matters, ReviewTables review, JsonMapper json) {
        this.reader = reader;
        this.providers = providers;
        this.matters = matters;
        this.review = review;
        this.json = json;
    }

    /** The unit first, then its departments; for a tertial also the year until its end. */
    String of(List<Scope> scopes, Asked asked, Known known, Instant asOf) {
        Scope whole = scopes.getFirst();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("reports", reports(scopes, asked, known, false));
        if (asked.tertial() != null) {
            all.put("cumulative", reports(scopes, asked, known, true));
        }
        all.put("plan", QualityPlans.of(whole, known, PlanFacts.read(reader, whole)));
        all.put(
                "followUps",
                FollowUpReports.of(
                        whole, known, Stockholm.day(asOf), reader.followUps(whole.candidates(), whole.year())));
        all.put("tables", matters.of(whole, known));
        if (asked.kind() == ReportKind.MANAGEMENT_REVIEW) {
            all.put(
                    "review",
                    review.own(whole, known, Stockholm.day(asOf), reader.wholeCases(whole, ReviewTables.BACK)));
        }
        return CanonicalJson.of(json.valueToTree(all));
    }

    private List<Object> reports(List<Scope> scopes, Asked asked, Known known, boolean cumulative) {
        List<Object> reports = new ArrayList<>();
        for (Scope scope : scopes) {
            CaseSums cases = reader.wholeCases(scope, 0);
            QualityFacts facts = QualityFacts.read(reader, cases, providers, scope);
            QualityReport report = asked.tertial() == null
                    ? QualityReports.ofYear(scope, known, facts)
                    : QualityReports.ofTertial(scope, known, facts, Tertial.valueOf(asked.tertial()), cumulative);
            reports.add(
                    asked.kind() == ReportKind.PATIENT_SAFETY_REPORT ? withCare(report, scope, known, cases) : report);
        }
        return reports;
    }

    /** The figures of the care stand beside those of the whole, so that they are placed, opened and supplemented by name as these are. */
    private ObjectNode withCare(QualityReport report, Scope scope, Known known, CaseSums cases) {
        CareFigures care = CareFigures.of(PatientSafetyFigures.of(
                scope,
                known,
                ReportDue.patientSafety(scope.year()).on(),
                cases.counts(scope, known, Period.year(scope.year())),
                reader::measuresNamed));
        ObjectNode all = json.valueToTree(report);
        all.setAll((ObjectNode) json.<JsonNode>valueToTree(care));
        return all;
    }
}
