package qms.deviations.disposals;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.disposals.DisposalForms.Proposal;
import qms.deviations.disposals.DisposalForms.TextForm;
import qms.deviations.platform.Given;
import qms.events.disposals.DisposedText;
import qms.service.forgetting.Forgetting;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Looks up the words that are named. */
@Component
class DisposalForm {

    private static final String WRONG_PERSON = "WRONG_PERSON";

    private final Forgetting forgetting;

    DisposalForm(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    /** Words alone go because they are about the wrong person, and the case has them. */
    List<DisposedText> texts(Proposal body) {
        List<DisposedText> named = body.texts() == null
                ? List.of()
                : body.texts().stream().map(TextForm::text).toList();
        if (!named.isEmpty() && !body.ground().equals(WRONG_PERSON)) {
            throw Problem.invalid("ground", FieldCode.CONFLICT, "Enstaka uppgifter tas bort när de gäller fel person.");
        }
        for (int i = 0; i < named.size(); i++) {
            if (!forgetting.holds(body.ref().id(), named.get(i))) {
                throw Given.unknown(
                        "texts[" + i + "]", "Där finns ingen förseglad text. En fil gallras med hela ärendet.");
            }
        }
        return named;
    }
}
