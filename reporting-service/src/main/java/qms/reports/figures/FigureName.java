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
    /** By how many days it took from the report to the first decision. */
    public static final String LEX_DECIDED_AFTER = "lexSarah.decidedAfterDays";

    public static final String DEVIATIONS = "deviations.reports";
    public static final String DEVIATIONS_DISMISSED = "deviations.dismissed";
    public static final String DEVIATIONS_UNJUDGED = "deviations.unjudged";
    public static final String DEVIATIONS_SUSPECTED = "deviations.suspectedMisconduct";
    public static final String DEVIATIONS_BY_LEGAL_BASIS = "deviations.byLegalBasis";
    public static final String DEVIATIONS_BY_CATEGORY = "deviations.byCategory";
    public static final String DEVIATIONS_OTHER_TEXTS = "deviations.otherTexts";
    /** Of the deviations those that fall under health care (HSL). */
    public static final String HSL = "healthCare.deviations";

    public static final String HSL_BY_CATEGORY = "healthCare.byCategory";
    public static final String HSL_BY_INJURY = "healthCare.byInjury";
    /** By probability and severity, each 1 to 4. */
    public static final String HSL_BY_RISK = "healthCare.byRisk";

    public static final String HSL_BY_CAUSE = "healthCare.byCause";
    public static final String HSL_MEASURES = "healthCare.measures";

    public static final String LEX_MARIA = "lexMaria.reports";
    public static final String LEX_MARIA_BY_STATUS = "lexMaria.byStatus";
    public static final String LEX_MARIA_BY_INJURY = "lexMaria.byInjury";
    public static final String LEX_MARIA_COULD_HAVE = "lexMaria.couldHaveHappened";
    public static final String LEX_MARIA_BY_DECISION = "lexMaria.byDecision";
    public static final String LEX_MARIA_DECIDED_AFTER = "lexMaria.decidedAfterDays";
    public static final String LEX_MARIA_NOTIFIED = "lexMaria.notifiedToIvo";
    public static final String LEX_MARIA_BY_IVO = "lexMaria.byIvoDecision";
    public static final String LEX_MARIA_BY_CAUSE = "lexMaria.byCause";
    public static final String LEX_MARIA_BY_PATIENT = "lexMaria.byPatientInformed";
    public static final String LEX_MARIA_MEASURES = "lexMaria.measures";
    /** What happened: the cases of all kinds, less those that are about an event for which an earlier case stands. */
    public static final String EVENTS = "incidents.events";
    /** Cases that are about an event for which an earlier case stands. */
    public static final String OF_ANOTHER_EVENT = "incidents.ofAnotherEvent";
    /** Events that cases of several kinds are about, by those kinds. */
    public static final String EVENTS_OF_KINDS = "incidents.byKinds";

    public static final String RISKS = "risks.total";
    public static final String UNASSESSED = "risks.unassessed";
    public static final String RISK_LEVEL = "risks.byLevel";
    public static final String RISK_VALUE = "risks.value";
    public static final String RISK_DECISION = "risks.decision";
    /** The map and version that a risk was assessed on. */
    public static final String RISK_MAP = "risks.map";

    /** By where on the map they stand: probability, x, consequence. */
    public static final String RISK_CELL = "risks.cell";

    public static final String MEASURE_STATUS = "measures.status";
    /** Those not yet carried out, by their last day; without a code where they have none. */
    public static final String MEASURE_OPEN_UNTIL = "measures.openUntil";

    /** The last days in cases, by what is to be done: done in time, done late, and not done. */
    public static final String DEADLINES_KEPT = "deadlines.kept";

    public static final String DEADLINES_LATE = "deadlines.late";
    public static final String DEADLINES_OPEN = "deadlines.open";

    /** The quarterly reports of decisions that are not carried out, and whether IVO had theirs in time. */
    public static final String EVB_REPORTS = "nonExecuted.reports";

    public static final String EVB_TO_IVO = "nonExecuted.toIvo";
    public static final String EVB_WAITING = "nonExecuted.waiting";
    public static final String EVB_BY_LAW = "nonExecuted.byLaw";
    public static final String EVB_BY_TYPE = "nonExecuted.byType";
    public static final String EVB_BY_STATE = "nonExecuted.byState";
    public static final String EVB_BY_ELAPSED = "nonExecuted.byElapsed";
    public static final String EVB_EXECUTED = "nonExecuted.executed";
    public static final String EVB_EXECUTED_AFTER = "nonExecuted.executedAfter";
    /** The decisions that wait, by state and waiting time together. */
    public static final String EVB_STATE_AND_ELAPSED = "nonExecuted.stateAndElapsed";
    /** The day of each step of a quarterly report. */
    public static final String EVB_STEP = "nonExecuted.step";

    static final String RESULTS = "selfChecks.results";
    static final String CHECKS = "selfChecks.checks";
    public static final String PLANNED = "selfChecks.planned";
    public static final String PERFORMED = "selfChecks.performed";
    public static final String NOT_PERFORMED = "selfChecks.notPerformed";
    public static final String PENDING = "selfChecks.pending";
    public static final String PASSED = "selfChecks.passed";
    public static final String FAILED = "selfChecks.failed";

    /** What a unit is measured against: so many of these it had in a year, by its own account. */
    public static final String RESIDENTS = "base.residents";

    public static final String PLACES = "base.places";
    public static final String EMPLOYEES = "base.employees";

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
            FAILED,
            RESIDENTS,
            PLACES,
            EMPLOYEES);

    /** Those that are declared only, since nothing here counts them. */
    public static final Set<String> BASES = Set.of(RESIDENTS, PLACES, EMPLOYEES);

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
