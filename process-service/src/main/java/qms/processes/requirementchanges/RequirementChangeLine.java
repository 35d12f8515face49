package qms.processes.requirementchanges;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;

/** A change in what is required as it was seen, with the processes that it touched, and what was made of it in each. */
record RequirementChangeLine(
        String unit,
        @Label @MaxLength(200) String title,

        @Codes({"LAW", "REGULATION", "GUIDANCE", "DECISION", "AGREEMENT", "OTHER"})
        String kind,

        @Label @MaxLength(200) String source,
        LocalDate inForceFrom,
        @Label @MaxLength(5000) String summary,

        @Codes({
            "HOLISTIC",
            "KNOWLEDGE_BASED",
            "ACCESSIBLE",
            "SELF_DETERMINATION",
            "SAFE",
            "EFFECTIVE",
            "EQUAL",
            "LEGAL_CERTAINTY"
        })
        @OrEmpty
        @NoDoubles
        List<String> qualityCriteria,

        @OrEmpty @NoDoubles @MaxLength(200) List<String> processes,
        LocalDate registeredOn,
        @OrEmpty List<Step> steps) {

    /** What was made of it in a process, on which day: why it may stay, by which change request it changes, or in which version it is met. */
    record Step(
            @Codes({"TOUCHED", "NO_CHANGE", "CHANGE_NEEDED", "ADAPTED"})
            String step,

            @MaxLength(200) String process,
            LocalDate on,
            @Label @MaxLength(2000) @Nullable String reason,
            @MaxLength(200) @Nullable String changeRequest,
            @Label @MaxLength(50) @Nullable String version) {}
}
