package qms.deviations.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;

/** What is asked of incidents. */
final class IncidentForms {

    private IncidentForms() {}

    /** The cases that are about one event, and why that is thought. */
    @Form
    record Opening(
            String unit,
            @NotEmpty @NoDoubles List<CaseForm> cases,
            @Label @MaxLength(2000) String reason) {}

    /** A case; for EXTERNAL the system that keeps it, and its reference there. */
    record CaseForm(
            @Codes({"COMPLAINT", "DEVIATION", "LEX_SARAH_CASE", "LEX_MARIA_CASE", "EXTERNAL"})
            String kind,

            @Label @MaxLength(100) String id,
            @Label @MaxLength(100) @Nullable String system) {

        /** References are a system's own: two systems may have the same one. */
        CaseRef ref() {
            return new CaseRef(kind, system == null ? id : system + " " + id);
        }
    }

    /** A case that is about the event, or is not after all, and why. */
    @Form
    record CaseChange(CaseForm ref, @Label @MaxLength(2000) String reason) {}

    /** Why the cases are not about one event. */
    @Form
    record Dissolution(@Label @MaxLength(2000) String reason) {}
}
