package qms.processes.unitdescriptions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.unitdescriptions.Attachment;
import qms.events.unitdescriptions.CommonParts;
import qms.events.unitdescriptions.DescribedSection;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.MayBeEmpty;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What is filled in about a unit description. */
final class UnitDescriptionForms {

    private UnitDescriptionForms() {}

    /** The day of a parameter. */
    static LocalDate dayOr(@Nullable String given, LocalDate otherwise) {
        try {
            return given == null || given.isBlank() ? otherwise : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw Problem.invalid("on", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }

    /**
     * How a unit is to work with quality during a year, section by section; with {@code copyOf}, the sections of that description that are
     * not written here come along.
     */
    @Form
    record Draft(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            @OrEmpty List<SectionForm> sections,
            @MaxLength(100) @Nullable String copyOf) {}

    /** One section; {@code responsible} is a role, never a name. */
    @Form
    record SectionForm(
            @Codes({
                "SERVICE_USERS",
                "MISSION_AND_ORGANISATION",
                "PROCESSES_AND_ROUTINES",
                "COLLABORATION",
                "RISK_ANALYSIS",
                "SELF_CHECKS",
                "DEVIATION_INVESTIGATION",
                "IMPROVEMENT_MEASURES",
                "PROCESS_IMPROVEMENT",
                "STAFF_PARTICIPATION",
                "DOCUMENTATION"
            })
            String key,

            @Label @MaxLength(200) String title,
            @Label @MayBeEmpty String text,
            @Label @MaxLength(200) @Nullable String responsible) {

        DescribedSection described() {
            return new DescribedSection(key, title, text, responsible);
        }
    }

    /** The common preamble: which rules hold, by what quality is known, and which values everybody shares. */
    @Form
    record CommonPartsForm(
            @Label @MaxLength(20000) @Nullable String rules,
            @Label @OrEmpty @NoDoubles @MaxLength(500) List<String> qualityIndicators,
            @Label @OrEmpty @NoDoubles @MaxLength(500) List<String> values) {

        CommonParts common() {
            return new CommonParts(rules, qualityIndicators, values);
        }
    }

    /** A document by its id in the library or its address. */
    @Form
    record AttachmentForm(
            @Label @MaxLength(500) String document,

            @Codes({"INTERNAL_CONTROL_PLAN", "MATERIALITY_RISK_ANALYSIS", "OTHER"})
            String kind,

            @Label @MaxLength(200) String title) {

        Attachment attachment() {
            return new Attachment(document, kind, title);
        }
    }

    /** Which document is to be taken away. */
    @Form
    record Removal(@MaxLength(500) String document) {}

    /** Nothing to fill in. */
    @Form
    record Adoption() {}

    /** Nothing to fill in. */
    @Form
    record Locking() {}
}
