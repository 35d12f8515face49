package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.complaints.ComplaintForms.Sender;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.time.Stockholm;

/** A line of complaints; a provider by its externalId. */
record ComplaintLine(
        String unit,

        @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"})
        String kind,

        @Codes({"PHONE", "EMAIL", "LETTER", "FORM", "VISIT", "MEETING", "IVO", "OTHER"})
        String channel,

        Instant receivedAt,
        Instant registeredAt,
        String source,
        @NotEmpty @NoDoubles List<String> categories,
        @Label @MaxLength(80) @Nullable String otherCategory,
        String description,
        @Nullable Sender complainant,
        boolean feedbackWanted,

        @Codes({"JUSTIFIED", "PARTLY_JUSTIFIED", "UNJUSTIFIED", "CANNOT_BE_ASSESSED"}) @Nullable
        String outcome,

        @Nullable Boolean deviationFound,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate forwardedOn,

        @Codes({"APPEAL", "CHILD_CONCERN", "APPLICATION", "CRIME_REPORT", "LEX_SARAH", "PERSONAL_DATA_BREACH"})
        @Nullable
        String reroutedTo,

        @Nullable Boolean alsoComplaint,
        @Nullable String duplicateOf,
        @Nullable LocalDate withdrawnOn,
        @MaxLength(100) @Nullable String provider,
        @OrEmpty List<CorrectionLine> corrections) {

    /** An act of which only the day is known was entered that day, but not before the complaint itself. */
    Instant after(LocalDate day) {
        Instant start = Stockholm.startOf(day);
        return start.isBefore(registeredAt) ? registeredAt : start;
    }

    /** A correction of a line. */
    record CorrectionLine(
            Instant registeredAt,
            String reason,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"}) @Nullable
            String kind,

            @Nullable String source,
            @NotEmpty @NoDoubles @Nullable List<String> categories,
            @Label @MaxLength(80) @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt,
            @MaxLength(100) @Nullable String provider) {

        boolean correctsNothing() {
            return kind == null
                    && source == null
                    && categories == null
                    && otherCategory == null
                    && unit == null
                    && receivedAt == null
                    && provider == null;
        }
    }
}
