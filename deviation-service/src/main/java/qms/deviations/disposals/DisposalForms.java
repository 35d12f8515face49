package qms.deviations.disposals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.disposals.DisposedText;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;

/** What is asked of disposals. */
final class DisposalForms {

    private DisposalForms() {}

    /**
     * What is to be disposed of, and why it may be.
     *
     * @param texts words that are to go alone, since they are about the wrong person; the rest of the case stays
     * @param plan the rule in the plan or the law, such as "Dokumenthanteringsplan 2024, 4.2"
     * @param override why it is to go before the period is over
     */
    @Form
    record Proposal(
            DisposedCase ref,

            @NotEmpty @Nullable List<TextForm> texts,

            @Codes({"RETENTION_PLAN", "LAW", "BOARD_DECISION", "WRONG_PERSON"})
            String ground,

            @Label @MaxLength(200) String plan,
            @Label @MaxLength(2000) @Nullable String override,
            @Label @MaxLength(2000) String reason) {}

    /** A case, or somebody in the register of persons. */
    record DisposedCase(
            @Codes({"COMPLAINT", "DEVIATION", "LEX_SARAH_CASE", "LEX_MARIA_CASE", "PERSON"})
            String kind,

            @Label @MaxLength(100) String id) {

        CaseRef ref() {
            return new CaseRef(kind, id);
        }
    }

    /** A field of an event of the case, by the event's number in the case's history and the field's name; whatever is sealed in it goes. */
    record TextForm(
            @Range(min = 0, max = 1_000_000) long number,
            @Label @MaxLength(200) String field) {

        DisposedText text() {
            return new DisposedText(number, field);
        }
    }

    /**
     * That it is to be disposed of.
     *
     * @param decision where it is written down, such as "Socialnämnden 2026-03-10, § 41"
     * @param decidedOn today where nothing is said
     */
    @Form
    record DecisionForm(
            @Label @MaxLength(200) String decision,
            @Nullable LocalDate decidedOn) {}

    /** Why it is to be kept. */
    @Form
    record Rejection(@Label @MaxLength(2000) String reason) {}
}
