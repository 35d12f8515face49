package qms.deviations.logchecks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;

/** What is taken in about a log check. */
final class LogCheckForms {

    private LogCheckForms() {}

    /** What was found, of a reading in the sample or, without one, of the whole. */
    @Form
    record RemarkForm(
            @Nullable UUID reading,

            @Codes({"EXPLAINED", "UNEXPLAINED", "UNAUTHORISED"})
            String verdict,

            @MaxLength(4000) String text) {}

    /** What the check came to. */
    @Form
    record Signature(
            @Codes({"NOTHING_TO_REMARK", "FOLLOWED_UP", "UNAUTHORISED_ACCESS"})
            String conclusion) {}
}
