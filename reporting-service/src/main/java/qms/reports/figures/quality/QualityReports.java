package qms.reports.figures.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.RiskFigures.Assessed;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.UnitName;
import qms.reports.figures.quality.QualityReport.AboutProviders;
import qms.reports.figures.quality.QualityReport.CategoryRow;
import qms.reports.figures.quality.QualityReport.Complaints;
import qms.reports.figures.quality.QualityReport.Days;
import qms.reports.figures.quality.QualityReport.Deviations;
import qms.reports.figures.quality.QualityReport.Incidents;
import qms.reports.figures.quality.QualityReport.LexSarah;
import qms.reports.figures.quality.QualityReport.RiskRow;
import qms.reports.figures.quality.QualityReport.Risks;
import qms.reports.figures.quality.QualityReport.Row;
import qms.reports.figures.quality.QualityReport.Text;
import qms.service.organisation.Taxonomy;
import qms.service.organisation.Taxonomy.Term;
import qms.web.time.Period;
import qms.web.time.Tertial;

/** Puts the quality report together from the organisation and the facts, and from nothing else. */
public final class QualityReports {

    private static final String OTHER = "OTHER";

    private final Scope scope;
    private final Known known;
    private final QualityFacts facts;
    private final Period period;
    private final CaseCounts cases;

    private QualityReports(Scope scope, Known known, QualityFacts facts, Period period, CaseCounts cases) {
        this.scope = scope;
        this.known = known;
        this.facts = facts;
        this.period = period;
        this.cases = cases;
    }

    /** The year, with every occurrence of its self-checks, and what units have declared about it. */
    public static QualityReport ofYear(Scope scope, Known known, QualityFacts facts) {
        Figures year = new Figures(scope, known, facts);
        QualityReports reports = new QualityReports(scope, known, facts, Period.year(scope.year()), year.cases());
        return reports.report(
                null,
                ignored -> true,
                year,
                Discrepancies.of(scope, known, facts.declared(), year),
                department -> ofYear(department, known, facts));
    }

    /** A tertial, or the year until its end: the year's risks, the occurrences due in it, and no declared figures, which are for a year. */
    public static QualityReport ofTertial(
            Scope scope, Known known, QualityFacts facts, Tertial tertial, boolean cumulative) {
        Period period = cumulative ? tertial.cumulative(scope.year()) : tertial.in(scope.year());
        CaseCounts cases = facts.cases().counts(scope, known, period);
        return new QualityReports(scope, known, facts, period, cases)
                .report(
                        tertial.name(),
                        period::contains,
                        new Figures(scope, known, facts),
                        List.of(),
                        department -> ofTertial(department, known, facts, tertial, cumulative));
    }

    private QualityReport report(
            @Nullable String tertial,
            Predicate<LocalDate> due,
            Figures year,
            List<QualityReport.Discrepancy> discrepancies,
            Function<Scope, QualityReport> department) {
        RiskFigures risks = RiskFigures.of(scope, known, facts.risks());
        long importedLater = cases.importedLater(unit())
                + risks.importedLater()
                + SelfCheckFigures.importedLater(scope, known, due, facts.selfChecks());
        return new QualityReport(
                UnitName.of(scope.unit()),
                scope.year(),
                tertial,
                new Days(period.from(), period.to()),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(importedLater),
                complaints(),
                deviations(),
                lexSarah(),
                incidents(),
                risks(risks),
                SelfCheckFigures.of(scope, known, due, facts.selfChecks()),
                discrepancies,
                ReportingStates.of(scope, known, facts.statements(), year.cases()),
                Comparability.of(scope),
                () -> QualityParts.of(scope, known, facts.risks(), period, department));
    }

    private Complaints complaints() {
        return new Complaints(
                count(FigureName.CASES),
                count(FigureName.BY_CATEGORY),
                count(FigureName.DUPLICATES),
                count(FigureName.FORWARDED),
                count(FigureName.REROUTED),
                rows(Taxonomy.COMPLAINT_SOURCE, FigureName.BY_SOURCE),
                categories(Taxonomy.COMPLAINT_CATEGORY, FigureName.BY_CATEGORY, FigureName.OTHER_TEXTS),
                rows(Taxonomy.COMPLAINT_KIND, FigureName.BY_KIND),
                new AboutProviders(count(FigureName.ABOUT_PROVIDERS), providers()));
    }

    private List<Row> providers() {
        return cases.byCode(unit(), FigureName.ABOUT_PROVIDERS).entrySet().stream()
                .filter(provider -> provider.getValue() > 0)
                .map(provider ->
                        new Row(provider.getKey(), facts.providers().apply(provider.getKey()), provider.getValue()))
                .sorted(Comparator.comparing(Row::label).thenComparing(Row::code))
                .toList();
    }

    private Deviations deviations() {
        return new Deviations(
                count(FigureName.DEVIATIONS),
                count(FigureName.DEVIATIONS_UNJUDGED),
                count(FigureName.DEVIATIONS_DISMISSED),
                count(FigureName.DEVIATIONS_SUSPECTED),
                rows(Taxonomy.DEVIATION_LEGAL_BASIS, FigureName.DEVIATIONS_BY_LEGAL_BASIS),
                categories(
                        Taxonomy.DEVIATION_CATEGORY,
                        FigureName.DEVIATIONS_BY_CATEGORY,
                        FigureName.DEVIATIONS_OTHER_TEXTS));
    }

    private LexSarah lexSarah() {
        return new LexSarah(
                count(FigureName.REPORTS),
                count(FigureName.DECLINED),
                count(FigureName.PROVIDER_REPORTS),
                count(FigureName.NOTIFIED),
                categories(Taxonomy.LEX_SARAH_CATEGORY, FigureName.LEX_BY_CATEGORY, FigureName.LEX_OTHER_TEXTS),
                rows(Taxonomy.LEX_SARAH_LEVEL, FigureName.LEX_BY_LEVEL));
    }

    private Incidents incidents() {
        long complaints = count(FigureName.CASES);
        long deviations = count(FigureName.DEVIATIONS);
        long lexSarah = count(FigureName.REPORTS);
        long lexMaria = count(FigureName.LEX_MARIA);
        long again = count(FigureName.OF_ANOTHER_EVENT);
        return new Incidents(
                complaints + deviations + lexSarah + lexMaria - again,
                complaints,
                deviations,
                lexSarah,
                lexMaria,
                again);
    }

    private Risks risks(RiskFigures risks) {
        Map<String, Long> byLevel = risks.byLevel();
        return new Risks(
                risks.risks().size(),
                risks.unassessed(),
                Taxonomy.RISK_LEVEL.terms().stream()
                        .map(term -> row(term, byLevel))
                        .toList(),
                risks.risks().stream().map(this::riskRow).toList());
    }

    private RiskRow riskRow(Assessed assessed) {
        var risk = assessed.risk();
        return new RiskRow(
                risk.id(),
                risk.externalId(),
                UnitName.of(scope.organisation(), risk.unit()),
                risk.process(),
                risk.subprocess(),
                risk.activity(),
                risk.risk(),
                assessed.value(),
                assessed.level(),
                assessed.level() == null
                        ? null
                        : Taxonomy.RISK_LEVEL.label(assessed.level()).orElse(null),
                assessed.decision(),
                assessed.cell());
    }

    private List<Row> rows(Taxonomy taxonomy, String figure) {
        Map<String, Long> counts = cases.byCode(unit(), figure);
        return terms(taxonomy).stream().map(term -> row(term, counts)).toList();
    }

    private List<CategoryRow> categories(Taxonomy taxonomy, String figure, String texts) {
        Map<String, Long> counts = cases.byCode(unit(), figure);
        return terms(taxonomy).stream()
                .map(term -> new CategoryRow(
                        term.code(),
                        term.label(),
                        counts.getOrDefault(term.code(), 0L),
                        term.code().equals(OTHER) ? texts(texts) : null))
                .toList();
    }

    private List<Text> texts(String figure) {
        return cases.byCode(unit(), figure).entrySet().stream()
                .filter(text -> text.getValue() > 0)
                .map(text -> new Text(text.getKey(), text.getValue()))
                .sorted(Comparator.comparing(Text::count).reversed().thenComparing(Text::text))
                .toList();
    }

    private List<Term> terms(Taxonomy taxonomy) {
        return scope.organisation().rows(taxonomy, unit(), period);
    }

    private static Row row(Term term, Map<String, Long> counts) {
        return new Row(term.code(), term.label(), counts.getOrDefault(term.code(), 0L));
    }

    private long count(String figure) {
        return cases.count(unit(), figure);
    }

    private String unit() {
        return scope.unit().key();
    }
}
