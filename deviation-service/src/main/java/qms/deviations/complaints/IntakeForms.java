package qms.deviations.complaints;

import org.jspecify.annotations.Nullable;
import qms.deviations.complaints.ComplaintForms.Sender;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;
import qms.web.forms.MayBeEmpty;

/** What is sent without a login. Nobody is asked who they are. */
final class IntakeForms {

    private IntakeForms() {}

    /**
     * A complaint or another viewpoint, as whoever has it tells it.
     *
     * @param source who the sender is to the service, if they want to say so
     * @param onBehalf whether the sender speaks for somebody else
     * @param website to be left empty; people do not see it, programs fill it in
     * @param challenge as it was fetched
     * @param solution a text with which the SHA-256 of challenge, colon and solution begins with as many zero bits as was asked for
     */
    @Form
    record Sent(
            String unit,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"}) @Nullable
            String kind,

            @Codes({"SERVICE_USER", "RELATIVE", "RESIDENT", "EMPLOYEE", "OTHER"}) @Nullable
            String source,

            @Nullable Boolean onBehalf,
            @MaxLength(20000) String description,
            @Nullable Sender complainant,
            @Nullable Boolean feedbackWanted,
            @MayBeEmpty @Nullable String website,
            @MaxLength(200) String challenge,
            @MaxLength(200) String solution) {}

    /** An answer to a question, or something to add. */
    @Form
    record Message(@MaxLength(8000) String text) {}
}
