package qms.reports.platform;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import qms.web.law.LegalCitation;
import qms.web.law.LegalProvision;
import qms.web.law.LegalProvisions;

/** The last day on which a report is to be there by law, and which law; what a board has decided for itself stands in its template. */
public record ReportDue(LocalDate on, LegalCitation law) {

    private static final LegalProvision PATIENT_SAFETY =
            LegalProvisions.find("psl-3-10").orElseThrow();

    /** The one for the report of a year; nothing where no law names a day. */
    public static Optional<ReportDue> of(String kind, int year) {
        return ReportKind.PATIENT_SAFETY_REPORT.name().equals(kind)
                ? Optional.of(patientSafety(year))
                : Optional.empty();
    }

    public static ReportDue patientSafety(int year) {
        return new ReportDue(LocalDate.of(year + 1, Month.MARCH, 1), LegalCitation.of(PATIENT_SAFETY));
    }
}
