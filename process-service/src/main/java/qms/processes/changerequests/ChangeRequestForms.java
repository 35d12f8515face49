package qms.processes.changerequests;

import org.jspecify.annotations.Nullable;
import qms.events.changerequests.ChangeAnswer;
import qms.events.changerequests.ChangeOrigin;
import qms.events.changerequests.ChangeSubject;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;

/** What is filled in about a change request. */
final class ChangeRequestForms {

    private ChangeRequestForms() {}

    /** What is to be changed, why, and what showed it. */
    @Form
    record Submission(
            String unit,
            Subject about,
            @Label @MaxLength(200) String title,
            @Label @MaxLength(5000) String description,
            @Nullable Origin origin) {}

    /** The process, document or activity; the system itself has no id. */
    record Subject(
            @Codes({"PROCESS", "DOCUMENT", "ACTIVITY", "SYSTEM"})
            String kind,

            @MaxLength(100) @Nullable String id) {

        ChangeSubject subject() {
            return new ChangeSubject(kind, id);
        }
    }

    /** What showed that the change is needed. */
    record Origin(
            @Codes({
                "ANALYSIS",
                "SELF_CHECK",
                "RISK",
                "DEVIATION",
                "COMPLAINT",
                "LEX_SARAH_CASE",
                "INSPECTION",
                "REQUIREMENT_CHANGE"
            })
            String kind,

            @MaxLength(100) String id) {

        ChangeOrigin origin() {
            return new ChangeOrigin(kind, id);
        }
    }

    /** A note, if there is anything to say. */
    @Form
    record Note(@Label @MaxLength(2000) @Nullable String note) {}

    /** Why. */
    @Form
    record Reason(@Label @MaxLength(2000) String reason) {}

    /** The request that asks for the same. */
    @Form
    record OtherRequest(@MaxLength(100) String into) {}

    /** Nothing to fill in. */
    @Form
    record Start() {}

    /** What answers the request: a version of a process or document, or something else that says where it is. */
    @Form
    record Answer(
            @Codes({"PROCESS", "DOCUMENT", "OTHER"}) String kind,

            @Label @MaxLength(500) String id,
            @Label @MaxLength(50) @Nullable String version) {

        ChangeAnswer answer() {
            return new ChangeAnswer(kind, id, version);
        }
    }
}
