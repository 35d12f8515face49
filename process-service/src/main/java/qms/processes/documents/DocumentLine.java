package qms.processes.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.content.FileNames;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;

/** A line of documents: each version that was published, and the day on which the document ceased to hold. */
record DocumentLine(
        String unit,
        @Label @MaxLength(200) String title,

        @Codes({
            "ROUTINE",
            "GUIDELINE",
            "TEMPLATE",
            "QUICK_GUIDE",
            "CHECKLIST",
            "FORM",
            "PROCESS_MAP",
            "GOVERNING_DOCUMENT",
            "SUPPORTING_DOCUMENT",
            "ACTION_PLAN",
            "AGREEMENT",
            "MANAGEMENT_PLAN"
        })
        String type,

        @Codes({"UNIT", "OVERARCHING", "POLICY"}) String level,
        @NotEmpty List<Version> versions,
        @Nullable LocalDate retiredOn) {

    String source() {
        return versions.getFirst().url() == null ? "INTERNAL" : "EXTERNAL";
    }

    String fileName() {
        return FileNames.cleaned(title.replaceAll("[/\\\\]", "-") + ".md");
    }

    /** A version as it was published: its text, or where others have issued it. */
    record Version(
            @Label @MaxLength(9) String version,
            LocalDate publishedOn,
            @Label @Nullable String text,
            @Label @MaxLength(2000) @Nullable String url,
            @Nullable LocalDate reviewDue) {

        LocalDate due() {
            return reviewDue == null ? publishedOn.plusMonths(Document.MONTHS_BETWEEN_REVIEWS) : reviewDue;
        }
    }
}
