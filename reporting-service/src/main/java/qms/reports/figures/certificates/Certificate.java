package qms.reports.figures.certificates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.Window;
import qms.reports.figures.nonexecuted.NonExecutedTables;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;

/**
 * What anybody needs to see that a report says what it said: what was asked for, and what was counted. It is given back as it is to have the
 * report counted again.
 *
 * @param report which of the reports
 * @param cumulative of a tertial, from 1 January
 * @param quarter of non-executed decisions, where one is asked for
 * @param countedAt when it was counted; its day decides what is missing where no asOf was asked for
 * @param position the last event of the log that is counted
 * @param organisationVersion the last event of the organisation that is counted with
 * @param ledgerHead how many events were sealed, and their root
 * @param query the version of what counts
 * @param sha256 of the report as canonical JSON (keys in order, no nulls, no white space), in hexadecimal digits; without {@code daysLeft} of
 *     patient safety and {@code link} of non-executed decisions, which another day or another reader has otherwise
 */
@Form
@JsonInclude(JsonInclude.Include.NON_NULL)
record Certificate(
        @Codes({
            "QUALITY",
            "TERTIAL",
            "QUALITY_PLAN",
            "INTERNAL_CONTROL_PLAN",
            "FOLLOW_UPS",
            "PATIENT_SAFETY",
            "NON_EXECUTED_DECISIONS",
            "MANAGEMENT_REVIEW_INPUTS"
        })
        String report,

        @MaxLength(100) String unit,
        @Range(min = 1990, max = 2100) int year,
        @Codes({"T1", "T2", "T3"}) @Nullable String tertial,
        @Nullable Boolean cumulative,
        @Range(min = 1, max = 4) @Nullable Integer quarter,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        Instant countedAt,
        @Range(min = 0, max = Long.MAX_VALUE) long position,
        @Range(min = 0, max = Long.MAX_VALUE) long organisationVersion,
        @MaxLength(200) @Nullable String ledgerHead,
        @MaxLength(1000) String query,
        @MaxLength(64) String sha256) {

    CertifiedReport kind() {
        return CertifiedReport.valueOf(report);
    }

    Known known() {
        return new Known(asOf, recordedBy, position);
    }

    /** The day by which it is judged what is missing. */
    LocalDate day() {
        return Stockholm.day(asOf == null ? countedAt : asOf);
    }

    boolean whole() {
        return Boolean.TRUE.equals(cumulative);
    }

    Certificate counted(
            Instant at, long lastEvent, long organisation, @Nullable String head, String version, String hash) {
        return new Certificate(
                report,
                unit,
                year,
                tertial,
                cumulative,
                quarter,
                asOf,
                recordedBy,
                at,
                lastEvent,
                organisation,
                head,
                version,
                hash);
    }

    /** The days that its figures are of. */
    Window window(Scope scope) {
        if (tertial != null) {
            return Window.tertial(scope, Tertial.valueOf(tertial), whole());
        }
        if (quarter != null) {
            return NonExecutedTables.window(scope, quarter);
        }
        int before = kind().yearsBefore();
        return before == 0 ? Window.year(scope) : Window.days(scope, scope.years(before));
    }

    /** What is asked for of a year, before anything is counted. */
    static Certificate asked(CertifiedReport report, String unit, int year, Known known) {
        return asked(report, unit, year, null, null, null, known);
    }

    /** The same of a part of the year. */
    static Certificate asked(
            CertifiedReport report,
            String unit,
            int year,
            @Nullable String tertial,
            @Nullable Boolean cumulative,
            @Nullable Integer quarter,
            Known known) {
        return new Certificate(
                report.name(),
                unit,
                year,
                tertial,
                cumulative,
                quarter,
                known.asOf(),
                known.recordedBy(),
                Instant.EPOCH,
                0,
                0,
                null,
                "",
                "");
    }
}
