package qms.deviations.complaints;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintDetails.CorrectionDetails;
import qms.deviations.complaints.ComplaintDetails.Sender;
import qms.events.PersonalText;
import qms.events.complaints.Complainant;
import qms.service.privacy.Sealer;

/** Seals the words of a complaint at the door and opens them for an answer; one key per complaint, named by its id. */
@Component
class ComplaintWords {

    private static final String DESCRIPTION = "complaint.description";
    private static final String NAME = "complaint.complainant.name";
    private static final String CONTACT = "complaint.complainant.contact";
    private static final String REASON = "complaint.correction.reason";

    private final Sealer sealer;

    ComplaintWords(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonalText sealDescription(String id, String description) {
        return sealer.seal(id, DESCRIPTION, description);
    }

    PersonalText sealReason(String id, String reason) {
        return sealer.seal(id, REASON, reason);
    }

    @Nullable
    Complainant seal(String id, ComplaintController.@Nullable Sender sender) {
        if (sender == null || (sender.name() == null && sender.contact() == null)) {
            return null;
        }
        return new Complainant(
                sender.name() == null ? null : sealer.seal(id, NAME, sender.name()),
                sender.contact() == null ? null : sealer.seal(id, CONTACT, sender.contact()));
    }

    ComplaintDetails details(ComplaintView view) {
        var now = view.current();
        var handling = view.handling();
        return new ComplaintDetails(
                view.id(),
                view.externalId(),
                now.unit(),
                now.kind(),
                view.channel(),
                now.receivedAt(),
                view.registeredAt(),
                now.source(),
                now.categories(),
                now.otherCategory(),
                sealer.open(view.description(), DESCRIPTION),
                sender(view.complainant()),
                view.feedbackWanted(),
                view.state(),
                handling.reroutedTo(),
                handling.alsoComplaint(),
                handling.forwardedOn(),
                handling.duplicateOf(),
                handling.withdrawnOn(),
                handling.outcome(),
                handling.deviationFound(),
                handling.closedOn(),
                view.corrections().stream().map(this::details).toList());
    }

    private CorrectionDetails details(ComplaintView.Correction c) {
        return new CorrectionDetails(
                c.registeredAt(),
                sealer.open(c.reason(), REASON),
                c.kind(),
                c.source(),
                c.categories(),
                c.otherCategory(),
                c.unit(),
                c.receivedAt());
    }

    private @Nullable Sender sender(@Nullable Complainant complainant) {
        if (complainant == null) {
            return null;
        }
        return new Sender(
                complainant.name() == null ? null : sealer.open(complainant.name(), NAME),
                complainant.contact() == null ? null : sealer.open(complainant.contact(), CONTACT));
    }
}
