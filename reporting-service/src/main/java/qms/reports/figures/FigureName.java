package qms.reports.figures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qms.service.organisation.Organisation;
import qms.service.organisation.Taxonomy;

/** The names of the figures, as they stand in reports and as a unit may declare them. */
public final class FigureName {

    public static final String CASES = "complaints.cases";
    public static final String TAGS = "complaints.tags";
    public static final String DUPLICATES = "complaints.duplicates";
    public static final String FORWARDED = "complaints.forwarded";
    public static final String REROUTED = "complaints.rerouted";
    public static final String BY_SOURCE = "complaints.bySource";
    public static final String BY_CATEGORY = "complaints.byCategory";
    public static final String BY_KIND = "complaints.byKind";
    public static final String OTHER_TEXTS = "complaints.otherTexts";
    /** Of the cases those that are about somebody who serves on contract, by provider. */
    public static final String ABOUT_PROVIDERS = "complaints.aboutProviders";

    public static final String REPORTS = "lexSarah.reports";
    public static final String DECLINED = "lexSarah.declined";
    public static final String NOTIFIED = "lexSarah.notifiedToIvo";
    public static final String PROVIDER_REPORTS = "lexSarah.providerReports";
    public static final String LEX_BY_CATEGORY = "lexSarah.byCategory";
    public static final String LEX_BY_LEVEL = "lexSarah.byLevel";
    public static final String LEX_OTHER_TEXTS = "lexSarah.otherTexts";

    public static final String DEVIATIONS = "deviations.reports";
    public static final String DEVIATIONS_DISMISSED = "deviations.dismissed";
    public static final String DEVIATIONS_UNJUDGED = "deviations.unjudged";
    public static final String DEVIATIONS_SUSPECTED = "deviations.suspectedMisconduct";
    public static final String DEVIATIONS_BY_LEGAL_BASIS = "deviations.byLegalBasis";
    public static final String DEVIATIONS_BY_CATEGORY = "deviations.byCategory";
    public static final String DEVIATIONS_OTHER_TEXTS = "deviations.otherTexts";
    public static final String LEX_MARIA = "lexMaria.reports";
    /** Cases that are about an event for which an earlier case stands. */
    public static final String OF_ANOTHER_EVENT = "incidents.ofAnotherEvent";

    public static final String RISKS = "risks.total";
    public static final String UNASSESSED = "risks.unassessed";
    public static final String RISK_LEVEL = "risks.byLevel";
    public static final String RISK_VALUE = "risks.value";
    public static final String RISK_DECISION = "risks.decision";

    public static final String MEASURE_STATUS = "measures.status";

    static final String RESULTS = "selfChecks.results";
    static final String CHECKS = "selfChecks.checks";
    public static final String PLANNED = "selfChecks.planned";
    public static final String PERFORMED = "selfChecks.performed";
    public static final String NOT_PERFORMED = "selfChecks.notPerformed";
    public static final String PENDING = "selfChecks.pending";
    public static final String PASSED = "selfChecks.passed";
    public static final String FAILED = "selfChecks.failed";

    static final String DESCRIBED = "followUps.described";
    static final String SUBMITTED = "followUps.submitted";
    static final String DECLARED = "declared";
    static final String STATED = "stated";

    /** The figures that a unit may declare as they are. */
    public static final Set<String> DECLARABLE = Set.of(
            CASES,
            TAGS,
            DUPLICATES,
            FORWARDED,
            REROUTED,
            REPORTS,
            DECLINED,
            NOTIFIED,
            PROVIDER_REPORTS,
            RISKS,
            UNASSESSED,
            PLANNED,
            PERFORMED,
            NOT_PERFORMED,
            PENDING,
            PASSED,
            FAILED);

    /** The figures that a unit may declare for one code, for instance {@code complaints.bySource.RELATIVE}. */
    public static final Map<String, Taxonomy> DECLARABLE_BY_CODE = Map.of(
            BY_SOURCE, Taxonomy.COMPLAINT_SOURCE,
            BY_CATEGORY, Taxonomy.COMPLAINT_CATEGORY,
            BY_KIND, Taxonomy.COMPLAINT_KIND,
            LEX_BY_CATEGORY, Taxonomy.LEX_SARAH_CATEGORY,
            LEX_BY_LEVEL, Taxonomy.LEX_SARAH_LEVEL,
            RISK_LEVEL, Taxonomy.RISK_LEVEL);

    private FigureName() {}

    /** A figure and, where it is divided, the code. */
    public record Named(String figure, String code) {}

    /** The figure that a name means; empty where there is no such figure, standard code or local value. */
    public static Optional<Named> parse(String name, Organisation organisation) {
        if (DECLARABLE.contains(name)) {
            return Optional.of(new Named(name, Fact.WHOLE));
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String code = name.substring(dot + 1);
        return Optional.ofNullable(DECLARABLE_BY_CODE.get(name.substring(0, dot)))
                .filter(taxonomy -> taxonomy.has(code)
                        || organisation.localTerms(taxonomy).stream()
                                .anyMatch(term -> term.code().equals(code)))
                .map(ignored -> new Named(name.substring(0, dot), code));
    }
}
