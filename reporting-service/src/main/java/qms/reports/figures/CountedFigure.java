package qms.reports.figures;

import static qms.reports.figures.CaseKind.COMPLAINT;
import static qms.reports.figures.CaseKind.DEVIATION;
import static qms.reports.figures.CaseKind.INCIDENT;
import static qms.reports.figures.CaseKind.LEX_MARIA_CASE;
import static qms.reports.figures.CaseKind.LEX_SARAH_CASE;
import static qms.reports.figures.CaseKind.NON_EXECUTED;
import static qms.reports.figures.CaseKind.RISK;
import static qms.reports.figures.CaseKind.SELF_CHECK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.service.history.Labels;
import qms.service.organisation.Organisation;
import qms.service.organisation.Taxonomy;

/** Every figure of the quality and tertial reports that can be opened and followed: its name, what it is called and what it counts. */
public enum CountedFigure {
    COMPLAINTS(FigureName.CASES, "Klagomål och synpunkter", COMPLAINT),
    DUPLICATES(FigureName.DUPLICATES, "Klagomål och synpunkter: dubbletter", COMPLAINT),
    FORWARDED(FigureName.FORWARDED, "Klagomål och synpunkter: överlämnade", COMPLAINT),
    REROUTED(FigureName.REROUTED, "Klagomål och synpunkter: handlagda på annat sätt", COMPLAINT),
    BY_SOURCE(FigureName.BY_SOURCE, "Klagomål och synpunkter efter källa", COMPLAINT, Taxonomy.COMPLAINT_SOURCE),
    TAGS(
            FigureName.TAGS,
            "Klagomål och synpunkter: antal kategorier",
            Taxonomy.COMPLAINT_CATEGORY,
            List.of(new Part(COMPLAINT, FigureName.BY_CATEGORY, 1))),
    BY_CATEGORY(
            FigureName.BY_CATEGORY, "Klagomål och synpunkter efter kategori", COMPLAINT, Taxonomy.COMPLAINT_CATEGORY),
    BY_KIND(FigureName.BY_KIND, "Klagomål och synpunkter efter slag", COMPLAINT, Taxonomy.COMPLAINT_KIND),
    OTHER_TEXTS(FigureName.OTHER_TEXTS, "Klagomål och synpunkter: ord för Annat", COMPLAINT),
    ABOUT_PROVIDERS(FigureName.ABOUT_PROVIDERS, "Klagomål och synpunkter om utförare", COMPLAINT),

    DEVIATIONS(FigureName.DEVIATIONS, "Avvikelser", DEVIATION),
    DEVIATIONS_UNJUDGED(FigureName.DEVIATIONS_UNJUDGED, "Avvikelser: ännu inte bedömda", DEVIATION),
    DEVIATIONS_DISMISSED(FigureName.DEVIATIONS_DISMISSED, "Avvikelser: ingen avvikelse", DEVIATION),
    DEVIATIONS_SUSPECTED(FigureName.DEVIATIONS_SUSPECTED, "Avvikelser: misstänkta missförhållanden", DEVIATION),
    DEVIATIONS_BY_LEGAL_BASIS(
            FigureName.DEVIATIONS_BY_LEGAL_BASIS, "Avvikelser efter lagrum", DEVIATION, Taxonomy.DEVIATION_LEGAL_BASIS),
    DEVIATIONS_BY_CATEGORY(
            FigureName.DEVIATIONS_BY_CATEGORY, "Avvikelser efter kategori", DEVIATION, Taxonomy.DEVIATION_CATEGORY),
    DEVIATIONS_OTHER_TEXTS(FigureName.DEVIATIONS_OTHER_TEXTS, "Avvikelser: ord för Annat", DEVIATION),

    LEX_SARAH(FigureName.REPORTS, "Lex Sarah-rapporter", LEX_SARAH_CASE),
    DECLINED(FigureName.DECLINED, "Lex Sarah-rapporter: inget missförhållande", LEX_SARAH_CASE),
    PROVIDER_REPORTS(FigureName.PROVIDER_REPORTS, "Lex Sarah: information från enskild utförare", LEX_SARAH_CASE),
    NOTIFIED(FigureName.NOTIFIED, "Lex Sarah-rapporter: anmälda till IVO", LEX_SARAH_CASE),
    LEX_BY_CATEGORY(
            FigureName.LEX_BY_CATEGORY,
            "Lex Sarah-rapporter efter kategori",
            LEX_SARAH_CASE,
            Taxonomy.LEX_SARAH_CATEGORY),
    LEX_BY_LEVEL(FigureName.LEX_BY_LEVEL, "Lex Sarah-rapporter efter nivå", LEX_SARAH_CASE, Taxonomy.LEX_SARAH_LEVEL),
    LEX_OTHER_TEXTS(FigureName.LEX_OTHER_TEXTS, "Lex Sarah-rapporter: ord för Annat", LEX_SARAH_CASE),
    LEX_MARIA(FigureName.LEX_MARIA, "Rapporter om händelser i hälso- och sjukvården", LEX_MARIA_CASE),

    LEX_MARIA_BY_STATUS(FigureName.LEX_MARIA_BY_STATUS, "Lex Maria efter läge", LEX_MARIA_CASE, "status"),
    LEX_MARIA_BY_INJURY(FigureName.LEX_MARIA_BY_INJURY, "Lex Maria efter vårdskada", LEX_MARIA_CASE, "injury"),
    LEX_MARIA_COULD_HAVE(FigureName.LEX_MARIA_COULD_HAVE, "Lex Maria: hade kunnat inträffa", LEX_MARIA_CASE),
    LEX_MARIA_BY_DECISION(FigureName.LEX_MARIA_BY_DECISION, "Lex Maria efter beslut", LEX_MARIA_CASE, "decision"),
    LEX_MARIA_NOTIFIED(FigureName.LEX_MARIA_NOTIFIED, "Lex Maria: anmälda till IVO", LEX_MARIA_CASE),
    LEX_MARIA_BY_IVO(FigureName.LEX_MARIA_BY_IVO, "Lex Maria efter IVO:s beslut", LEX_MARIA_CASE, "outcome"),
    LEX_MARIA_BY_CAUSE(FigureName.LEX_MARIA_BY_CAUSE, "Lex Maria efter orsak", LEX_MARIA_CASE, "areas"),
    LEX_MARIA_BY_PATIENT(FigureName.LEX_MARIA_BY_PATIENT, "Lex Maria: patienten informerad", LEX_MARIA_CASE, "patient"),
    HSL(FigureName.HSL, "Vårdavvikelser", DEVIATION),
    HSL_BY_CATEGORY(
            FigureName.HSL_BY_CATEGORY, "Vårdavvikelser efter kategori", DEVIATION, Taxonomy.DEVIATION_CATEGORY),
    HSL_BY_INJURY(FigureName.HSL_BY_INJURY, "Vårdavvikelser efter vårdskada", DEVIATION, "injury"),
    HSL_BY_RISK(FigureName.HSL_BY_RISK, "Vårdavvikelser efter sannolikhet och allvarlighet", DEVIATION, "risk"),
    HSL_BY_CAUSE(FigureName.HSL_BY_CAUSE, "Vårdavvikelser efter orsak", DEVIATION, "areas"),

    EVENTS(
            FigureName.EVENTS,
            "Händelser",
            null,
            List.of(
                    new Part(COMPLAINT, FigureName.CASES, 1),
                    new Part(DEVIATION, FigureName.DEVIATIONS, 1),
                    new Part(LEX_SARAH_CASE, FigureName.REPORTS, 1),
                    new Part(LEX_MARIA_CASE, FigureName.LEX_MARIA, 1),
                    new Part(INCIDENT, FigureName.OF_ANOTHER_EVENT, -1))),
    OF_ANOTHER_EVENT(FigureName.OF_ANOTHER_EVENT, "Ärenden om en händelse som redan är räknad", INCIDENT),

    RISKS(FigureName.RISKS, "Risker", RISK),
    UNASSESSED(FigureName.UNASSESSED, "Risker: ännu inte bedömda", RISK),
    RISK_LEVEL(FigureName.RISK_LEVEL, "Risker efter nivå", RISK, Taxonomy.RISK_LEVEL),
    RISK_VALUE(FigureName.RISK_VALUE, "Risker efter riskvärde", RISK),
    RISK_DECISION(FigureName.RISK_DECISION, "Risker efter beslut", RISK),

    PLANNED(FigureName.PLANNED, "Egenkontroller: planerade", SELF_CHECK),
    PERFORMED(FigureName.PERFORMED, "Egenkontroller: utförda", SELF_CHECK),
    NOT_PERFORMED(FigureName.NOT_PERFORMED, "Egenkontroller: inte utförda", SELF_CHECK),
    PENDING(FigureName.PENDING, "Egenkontroller: återstår", SELF_CHECK),
    PASSED(FigureName.PASSED, "Egenkontroller: godkända", SELF_CHECK),
    FAILED(FigureName.FAILED, "Egenkontroller: inte godkända", SELF_CHECK),

    EVB_REPORTS(FigureName.EVB_REPORTS, "Ej verkställda beslut: kvartalsrapporter", NON_EXECUTED),
    EVB_TO_IVO(FigureName.EVB_TO_IVO, "Ej verkställda beslut: rapporterade till IVO", NON_EXECUTED, "toIvo"),
    EVB_WAITING(FigureName.EVB_WAITING, "Ej verkställda beslut: beslut som väntar", NON_EXECUTED),
    EVB_BY_LAW(FigureName.EVB_BY_LAW, "Ej verkställda beslut efter lag", NON_EXECUTED, "lawArea"),
    EVB_BY_TYPE(FigureName.EVB_BY_TYPE, "Ej verkställda beslut efter insats", NON_EXECUTED, "decisionType"),
    EVB_BY_STATE(FigureName.EVB_BY_STATE, "Ej verkställda beslut: inte påbörjade och avbrutna", NON_EXECUTED, "state"),
    EVB_BY_ELAPSED(FigureName.EVB_BY_ELAPSED, "Ej verkställda beslut efter väntetid", NON_EXECUTED, "elapsed"),
    EVB_EXECUTED(FigureName.EVB_EXECUTED, "Tidigare rapporterade beslut som har verkställts", NON_EXECUTED),
    EVB_EXECUTED_AFTER(FigureName.EVB_EXECUTED_AFTER, "Verkställda beslut efter väntetid", NON_EXECUTED, "elapsed");

    private final String key;
    private final String label;
    private final @Nullable Taxonomy taxonomy;
    private final List<Part> parts;
    private final @Nullable String field;

    /** What is counted, and whether it is added or taken off. */
    record Part(CaseKind kind, String figure, int n) {

        boolean takes(Count count, @Nullable String code) {
            return count.figure().equals(figure)
                    && (code == null || count.code().equals(code));
        }
    }

    CountedFigure(String key, String label, CaseKind kind) {
        this(key, label, null, List.of(new Part(kind, key, 1)));
    }

    CountedFigure(String key, String label, CaseKind kind, Taxonomy taxonomy) {
        this(key, label, taxonomy, List.of(new Part(kind, key, 1)));
    }

    /** Whose codes are those of a field of the events. */
    CountedFigure(String key, String label, CaseKind kind, String field) {
        this(key, label, null, List.of(new Part(kind, key, 1)), field);
    }

    CountedFigure(String key, String label, @Nullable Taxonomy taxonomy, List<Part> parts) {
        this(key, label, taxonomy, parts, null);
    }

    CountedFigure(String key, String label, @Nullable Taxonomy taxonomy, List<Part> parts, @Nullable String field) {
        this.key = key;
        this.label = label;
        this.taxonomy = taxonomy;
        this.parts = parts;
        this.field = field;
    }

    /** Its name in the reports, such as {@code complaints.bySource}. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Set<CaseKind> kinds() {
        return parts.stream().map(Part::kind).collect(Collectors.toSet());
    }

    List<Part> parts() {
        return parts;
    }

    /** What a code of it is called; the code itself where it has no other name. */
    public String label(Organisation organisation, String code) {
        return Optional.ofNullable(taxonomy)
                .flatMap(known -> known.label(code)
                        .or(() -> organisation.localTerms(known).stream()
                                .filter(term -> term.code().equals(code))
                                .map(term -> term.label())
                                .findFirst()))
                .orElseGet(() -> field == null ? code : Labels.value("", field, code));
    }

    public static Optional<CountedFigure> named(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }
}
