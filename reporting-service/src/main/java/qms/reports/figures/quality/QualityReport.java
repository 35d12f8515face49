package qms.reports.figures.quality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.RiskCell;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * The figures of a unit, with what stands below it, for a year or a part of one. Every standard code has its row, zero included.
 *
 * @param importedLater in an as-of answer only: how many of the counted cases, lex Sarah reports, risks and occurrences of self-checks have
 *     anything that was imported after the as-of moment
 * @param parts what only the document shows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QualityReport(
        UnitName unit,
        int year,
        @Nullable String tertial,
        Days period,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        Complaints complaints,
        Deviations deviations,
        LexSarah lexSarah,
        Incidents incidents,
        Risks risks,
        SelfCheckFigures selfChecks,
        List<Discrepancy> discrepancies,
        List<ReportingState> reporting,
        Comparable comparability,
        @JsonIgnore Supplier<QualityParts> parts)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return new QualityPaper(this, parts.get()).paper();
    }

    public record Days(LocalDate from, LocalDate to) {}

    public record Row(String code, String label, long count) {}

    /** A category's row; the one for "Annat" says with which words it was used. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CategoryRow(
            String code, String label, long count, @Nullable List<Text> texts) {}

    public record Text(String text, long count) {}

    /**
     * {@code cases} counts cases and {@code tags} their categories: a case may have several, so the two are never compared.
     *
     * @param aboutProviders of the cases those that are about somebody who serves on contract
     */
    public record Complaints(
            long cases,
            long tags,
            long duplicates,
            long forwarded,
            long rerouted,
            List<Row> bySource,
            List<CategoryRow> byCategory,
            List<Row> byKind,
            AboutProviders aboutProviders) {}

    /** Counted apart, in all and by provider: those that there are any about. */
    public record AboutProviders(long cases, List<Row> byProvider) {}

    /**
     * {@code cases} counts deviations, also those that nobody has judged yet, and {@code byLegalBasis} one for each law that they fall under;
     * what was found to be no deviation is only among {@code dismissed}.
     */
    public record Deviations(
            long cases,
            long unjudged,
            long dismissed,
            long suspectedMisconduct,
            List<Row> byLegalBasis,
            List<CategoryRow> byCategory) {}

    public record LexSarah(
            long reports,
            long declined,
            long providerReports,
            long notifiedToIvo,
            List<CategoryRow> byCategory,
            List<Row> byLevel) {}

    /**
     * Each case counts in the table of its own kind; what happened counts once, at the earliest case that is about it.
     *
     * @param events what happened: the cases together, less those that are about an event for which an earlier one stands
     * @param ofAnotherEvent the cases that are about an event for which an earlier one stands
     */
    public record Incidents(
            long events, long complaints, long deviations, long lexSarah, long lexMaria, long ofAnotherEvent) {}

    public record Risks(long total, long unassessed, List<Row> byLevel, List<RiskRow> rows) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RiskRow(
            String id,
            @Nullable String externalId,
            UnitName unit,
            @Nullable String process,
            @Nullable String subprocess,
            @Nullable String activity,
            String risk,
            @Nullable Integer value,
            @Nullable String level,
            @Nullable String label,
            String decision,
            @Nullable RiskCell cell) {}

    /** A declared figure that differs from the counted one, and what the unit says about it. */
    public record Discrepancy(String unit, String figure, BigDecimal declared, long computed, String text) {}

    /** Whether a unit has reported on a subject: REPORTED, NOTHING, NOT_REPORTED or UNKNOWN. */
    public record ReportingState(String unit, String subject, String state) {}

    /** Whether the year can be set beside the one before, and if not why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Comparable(boolean comparable, @Nullable String because) {}
}
