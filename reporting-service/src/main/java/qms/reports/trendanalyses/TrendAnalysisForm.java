package qms.reports.trendanalyses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.trendanalyses.TrendMaterial;
import qms.reports.platform.Existing;
import qms.reports.trendanalyses.TrendAnalysisForms.ConclusionForm;
import qms.reports.trendanalyses.TrendAnalysisForms.Material;
import qms.reports.trendanalyses.TrendAnalysisForms.Plan;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The rules of form of an analysis, the same for a request and for a line of an import where both have the field. */
@Component
class TrendAnalysisForm {

    static final String REPORTS = "/api/reports/";

    private final OrganisationReader organisation;
    private final Existing existing;
    private final Clock clock;

    TrendAnalysisForm(OrganisationReader organisation, Existing existing, Clock clock) {
        this.organisation = organisation;
        this.existing = existing;
        this.clock = clock;
    }

    void check(Plan plan) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(plan.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + plan.unit() + "."));
        }
        if (plan.to().isBefore(plan.from())) {
            problems.add(new FieldProblem("to", FieldCode.OUT_OF_RANGE, "Sista dagen ligger före den första."));
        }
        refuse(problems);
    }

    static TrendMaterial material(Material given) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isReport(given.query())) {
            problems.add(new FieldProblem(
                    "query", FieldCode.MALFORMED, "Ange rapportens adress, som börjar med " + REPORTS + "."));
        }
        if (!isHash(given.resultHash())) {
            problems.add(new FieldProblem(
                    "resultHash", FieldCode.MALFORMED, "Ange svarets fingeravtryck: 64 tecken, 0–9 och a–f."));
        }
        refuse(problems);
        return new TrendMaterial(given.query(), given.asOf(), given.resultHash());
    }

    void check(ConclusionForm given) {
        List<FieldProblem> problems = new ArrayList<>();
        unknown("measures", given.measures(), existing::measure, problems);
        unknown("changeRequests", given.changeRequests(), existing::changeRequest, problems);
        if (given.measures().isEmpty() && given.noActionReason() == null) {
            problems.add(new FieldProblem(
                    "noActionReason", FieldCode.MISSING, "Ange åtgärder, eller varför inget behöver göras."));
        }
        if (!given.measures().isEmpty() && given.noActionReason() != null) {
            problems.add(
                    new FieldProblem("noActionReason", FieldCode.OUT_OF_RANGE, "Det finns åtgärder, så något görs."));
        }
        refuse(problems);
    }

    LocalDate dayOr(String field, @Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    static boolean isReport(String query) {
        return query.startsWith(REPORTS) && query.length() > REPORTS.length();
    }

    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private static void unknown(String field, List<String> ids, Predicate<String> exists, List<FieldProblem> problems) {
        for (int i = 0; i < ids.size(); i++) {
            if (!exists.test(ids.get(i))) {
                problems.add(new FieldProblem(
                        field + "[" + i + "]", FieldCode.UNKNOWN_REFERENCE, "Det som anges finns inte."));
            }
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}
