package qms.reports.platform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be placed in a chapter by reference: its values come from events and are never typed in. */
public enum Placeable {
    COMPLAINT_CASES("complaints.cases", "Klagomål och synpunkter, antal ärenden", Kind.FIGURE),
    COMPLAINT_TAGS("complaints.tags", "Klagomål och synpunkter, antal kategorimarkeringar", Kind.FIGURE),
    COMPLAINTS_BY_SOURCE("complaints.bySource", "Klagomål och synpunkter efter avsändare", Kind.TABLE, Kind.CHART),
    COMPLAINTS_BY_CATEGORY("complaints.byCategory", "Klagomål och synpunkter efter kategori", Kind.TABLE, Kind.CHART),
    COMPLAINTS_BY_KIND("complaints.byKind", "Klagomål och synpunkter efter slag", Kind.TABLE, Kind.CHART),
    DEVIATIONS("deviations.cases", "Avvikelser, antal", Kind.FIGURE),
    DEVIATIONS_BY_LEGAL_BASIS(
            "deviations.byLegalBasis", "Avvikelser och vårdavvikelser efter lagrum", Kind.TABLE, Kind.CHART),
    DEVIATIONS_BY_CATEGORY(
            "deviations.byCategory", "Avvikelser och vårdavvikelser efter kategori", Kind.TABLE, Kind.CHART),
    LEX_SARAH("lexSarah.reports", "Lex Sarah-rapporter, antal", Kind.FIGURE),
    LEX_SARAH_NOTIFIED("lexSarah.notifiedToIvo", "Anmälningar till IVO enligt lex Sarah, antal", Kind.FIGURE),
    LEX_SARAH_BY_CATEGORY("lexSarah.byCategory", "Lex Sarah-rapporter efter kategori", Kind.TABLE, Kind.CHART),
    LEX_SARAH_BY_LEVEL("lexSarah.byLevel", "Lex Sarah-rapporter efter bedömd nivå", Kind.TABLE, Kind.CHART),
    LEX_MARIA("incidents.lexMaria", "Lex Maria-ärenden, antal", Kind.FIGURE),
    CARE_EVENTS(
            "lexMaria.reports", "Händelser i vården (lex Maria), antal", ReportKind.PATIENT_SAFETY_REPORT, Kind.FIGURE),
    CARE_EVENTS_COULD_HAVE(
            "lexMaria.couldHaveHappened",
            "Händelser som kunde ha medfört vårdskada, antal",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.FIGURE),
    CARE_EVENTS_NOTIFIED(
            "lexMaria.notifiedToIvo",
            "Anmälningar till IVO enligt lex Maria, antal",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.FIGURE),
    CARE_EVENTS_BY_STATUS(
            "lexMaria.byStatus", "Lex Maria efter läge", ReportKind.PATIENT_SAFETY_REPORT, Kind.TABLE, Kind.CHART),
    CARE_EVENTS_BY_INJURY(
            "lexMaria.byInjury", "Lex Maria efter vårdskada", ReportKind.PATIENT_SAFETY_REPORT, Kind.TABLE, Kind.CHART),
    CARE_EVENTS_BY_CAUSE(
            "lexMaria.byCause", "Lex Maria efter orsak", ReportKind.PATIENT_SAFETY_REPORT, Kind.TABLE, Kind.CHART),
    CARE_EVENTS_BY_DECISION(
            "lexMaria.byDecision", "Lex Maria efter beslut", ReportKind.PATIENT_SAFETY_REPORT, Kind.TABLE, Kind.CHART),
    CARE_EVENTS_BY_IVO(
            "lexMaria.byIvoDecision",
            "Lex Maria efter IVO:s beslut",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE,
            Kind.CHART),
    CARE_EVENTS_BY_PATIENT(
            "lexMaria.byPatientInformed",
            "Lex Maria: patienten informerad",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE,
            Kind.CHART),
    CARE_EVENTS_DAYS(
            "lexMaria.daysToDecision", "Lex Maria: tid till beslut", ReportKind.PATIENT_SAFETY_REPORT, Kind.TABLE),
    CARE_DEVIATIONS("healthCare.deviations", "Vårdavvikelser, antal", ReportKind.PATIENT_SAFETY_REPORT, Kind.FIGURE),
    CARE_DEVIATIONS_BY_CATEGORY(
            "healthCare.byCategory",
            "Vårdavvikelser efter kategori",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE,
            Kind.CHART),
    CARE_DEVIATIONS_BY_INJURY(
            "healthCare.byInjury",
            "Vårdavvikelser efter vårdskada",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE,
            Kind.CHART),
    CARE_DEVIATIONS_BY_CAUSE(
            "healthCare.byCause",
            "Vårdavvikelser efter orsak",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE,
            Kind.CHART),
    CARE_DEVIATIONS_BY_RISK(
            "healthCare.byRisk",
            "Vårdavvikelser efter sannolikhet och allvarlighet, skala 1 till 4",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE),
    CARE_DEVIATIONS_NOT_ASSESSED(
            "healthCare.riskNotAssessed",
            "Vårdavvikelser som inte är bedömda efter sannolikhet och allvarlighet, antal",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.FIGURE),
    CARE_MEASURES(
            "healthCare.measuresByStatus",
            "Åtgärder efter vårdavvikelser och lex Maria, efter läge",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.TABLE,
            Kind.CHART),
    CARE_COMPLAINTS(
            "healthCare.complaints",
            "Händelser i vården som också är klagomål, antal",
            ReportKind.PATIENT_SAFETY_REPORT,
            Kind.FIGURE),
    EVENTS("incidents.events", "Händelser, antal", Kind.FIGURE),
    RISKS("risks.total", "Risker, antal", Kind.FIGURE),
    RISKS_BY_LEVEL("risks.byLevel", "Risker efter nivå", Kind.TABLE, Kind.CHART),
    RISK_MATRIX("risks.matrix", "Riskmatris", Kind.TABLE, Kind.CHART),
    RISK_TABLE("risks.table", "Risker med åtgärder", Kind.TABLE),
    CHECKS_PLANNED("selfChecks.planned", "Planerade egenkontroller", Kind.FIGURE),
    CHECKS_PERFORMED("selfChecks.performed", "Genomförda egenkontroller", Kind.FIGURE),
    CHECKS_NOT_PERFORMED("selfChecks.notPerformed", "Ej genomförda egenkontroller", Kind.FIGURE),
    CHECK_TABLE("selfChecks.table", "Egenkontroller med bedömning", Kind.TABLE),
    MEASURES("measures", "Åtgärder", Kind.TABLE),
    SURVEYS("surveys", "Brukarundersökningar och enkäter", Kind.TABLE),
    INSPECTIONS("inspections", "Tillsyn, granskningar och revisioner", Kind.TABLE),
    PROVIDER_REVIEWS("providerReviews", "Verksamhets- och avtalsuppföljningar", Kind.TABLE),
    TRAININGS("trainings", "Utbildningar", Kind.TABLE),
    MEETINGS("meetings", "Möten där kvalitetsarbetet har tagits upp", Kind.TABLE),
    CHANGE_REQUESTS("changeRequests", "Önskemål om ändringar i processer och rutiner", Kind.TABLE),
    REVIEW_DECISIONS(
            "review.decisions",
            "Besluten vid förra genomgången och vad de ledde till",
            ReportKind.MANAGEMENT_REVIEW,
            Kind.TABLE),
    REVIEW_TRENDS(
            "review.trends",
            "Klagomål, avvikelser, lex Sarah och lex Maria över åren",
            ReportKind.MANAGEMENT_REVIEW,
            Kind.TABLE),
    REVIEW_RISKS("review.risks", "Kritiska risker", ReportKind.MANAGEMENT_REVIEW, Kind.TABLE),
    REVIEW_MEASURES("review.measures", "Åtgärder som inte är genomförda", ReportKind.MANAGEMENT_REVIEW, Kind.TABLE),
    FOLLOW_UPS("followUps", "Uppföljningar av enhetsbeskrivningar", Kind.TABLE),
    DISCREPANCIES("discrepancies", "Uppgivna siffror som avviker från de beräknade", Kind.TABLE);

    private final String code;
    private final String title;
    private final Set<ReportKind> reports;
    private final Set<Kind> kinds;

    Placeable(String code, String title, Kind first, Kind... more) {
        this(code, title, EnumSet.allOf(ReportKind.class), EnumSet.of(first, more));
    }

    /** Something that only one kind of report has. */
    Placeable(String code, String title, ReportKind report, Kind first, Kind... more) {
        this(code, title, EnumSet.of(report), EnumSet.of(first, more));
    }

    Placeable(String code, String title, Set<ReportKind> reports, Set<Kind> kinds) {
        this.code = code;
        this.title = title;
        this.reports = reports;
        this.kinds = kinds;
    }

    /** How it can be shown. */
    public enum Kind {
        FIGURE,
        TABLE,
        CHART
    }

    /** What a block refers to, where it can be shown like that. */
    public static Optional<Placeable> find(String kind, String reference) {
        return Arrays.stream(values())
                .filter(placeable -> placeable.code.equals(reference)
                        && placeable.kinds.stream().anyMatch(each -> each.name().equals(kind)))
                .findFirst();
    }

    /** Whether reports of a kind have it. */
    public boolean isIn(String report) {
        return reports.stream().anyMatch(each -> each.name().equals(report));
    }

    public String code() {
        return code;
    }

    /** What stands above it, in Swedish. */
    public String title() {
        return title;
    }
}
