package qms.processes.changerequests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.processes.changerequests.ChangeRequestForms.Answer;
import qms.processes.changerequests.ChangeRequestForms.Origin;
import qms.processes.changerequests.ChangeRequestForms.Subject;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;

/** A change request as it was handed in, by whom, and the steps that it took. */
record ChangeRequestLine(
        String unit,
        @MaxLength(200) String requester,
        Subject about,
        @Label @MaxLength(200) String title,
        @Label @MaxLength(5000) String description,
        @Nullable Origin origin,
        LocalDate submittedOn,
        @OrEmpty List<Step> steps) {

    /** A step, the day it was taken, and what belongs to it: why, into which other request, or with which version. */
    record Step(
            @Codes({"TRIAGED", "ESCALATED", "ACCEPTED", "REJECTED", "MERGED", "IN_PROGRESS", "DONE", "CONFIRMED"})
            String step,

            LocalDate on,
            @Label @MaxLength(2000) @Nullable String note,
            @MaxLength(200) @Nullable String into,
            @Nullable Answer answer) {}
}
