package qms.processes.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;

/** What is filled in about a document. */
final class DocumentForms {

    private DocumentForms() {}

    /** A new document: which unit answers for it, what kind it is, for whom it holds, and whether it is kept here or issued by others. */
    @Form
    record Draft(
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

            @Codes({"INTERNAL", "EXTERNAL"}) String source) {}

    /** Where others have issued the document. */
    @Form
    record Link(@Label @MaxLength(2000) String url) {}

    /** Nothing to fill in. */
    @Form
    record Submission() {}

    /** What is to be mended before the document can be approved. */
    @Form
    record Return(@Label @MaxLength(2000) String reason) {}

    /** The minutes in which it was decided, where a board or a group did. */
    @Form
    record Approval(@Label @MaxLength(200) @Nullable String reference) {}

    /** When the document is to be looked through next; in a year if left out. */
    @Form
    record Publication(@Nullable LocalDate reviewDue) {}

    /** The document was looked through and needs no change; the next time is in a year if left out. */
    @Form
    record Review(@Nullable LocalDate reviewDue) {}

    /** What is to be changed: MAJOR where people must read it anew, MINOR where it is only better said. */
    @Form
    record Revision(
            @Codes({"MAJOR", "MINOR"}) String kind,
            @Label @MaxLength(2000) String change,
            @Label @MaxLength(200) @Nullable String title) {}

    /** Why the new version is given up. */
    @Form
    record Abandonment(@Label @MaxLength(2000) String reason) {}

    /** Nothing to fill in. */
    @Form
    record LinkCheck() {}

    /** Why the document does not hold any more, and what holds instead. */
    @Form
    record Retirement(
            @Label @MaxLength(2000) String reason,
            @MaxLength(100) @Nullable String replacedBy) {}
}
