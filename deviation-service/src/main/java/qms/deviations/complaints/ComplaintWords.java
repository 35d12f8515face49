package qms.deviations.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintDetails.ConcernedUnitDetails;
import qms.deviations.complaints.ComplaintDetails.CorrectionDetails;
import qms.deviations.complaints.ComplaintDetails.Duty;
import qms.deviations.complaints.ComplaintDetails.FeedbackDetails;
import qms.deviations.complaints.ComplaintDetails.FileDetails;
import qms.deviations.complaints.ComplaintDetails.LetterDetails;
import qms.deviations.complaints.ComplaintDetails.NoteDetails;
import qms.deviations.complaints.ComplaintDetails.Sender;
import qms.deviations.platform.CaseFiles;
import qms.deviations.platform.LastDays;
import qms.events.PersonalText;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.RegisterEntry;
import qms.service.privacy.Sealer;
import qms.web.law.LegalBasis;
import qms.web.time.Stockholm;

/** Seals the words of a complaint at the door and opens them for an answer; one key per complaint, named by its id. */
@Component
class ComplaintWords {

    private static final String DESCRIPTION = "complaint.description";
    private static final String NAME = "complaint.complainant.name";
    private static final String CONTACT = "complaint.complainant.contact";
    private static final String REASON = "complaint.correction.reason";
    private static final String OTHER = "complaint.words";

    /** In the place of who complained, where the complaint is marked as secret: it is shown to whoever says what for. */
    static final String HIDDEN = "[visas på begäran]";

    private final Sealer sealer;
    private final CaseFiles files;
    private final LastDays lastDays;

    ComplaintWords(Sealer sealer, CaseFiles files, LastDays lastDays) {
        this.sealer = sealer;
        this.files = files;
        this.lastDays = lastDays;
    }

    PersonalText sealDescription(String id, String description) {
        return sealer.seal(id, DESCRIPTION, description);
    }

    PersonalText sealReason(String id, String reason) {
        return sealer.seal(id, REASON, reason);
    }

    /** Whatever else is written about it. */
    PersonalText seal(String id, String words) {
        return sealer.seal(id, OTHER, words);
    }

    @Nullable
    Complainant seal(String id, ComplaintForms.@Nullable Sender sender) {
        if (sender == null || (sender.name() == null && sender.contact() == null)) {
            return null;
        }
        return new Complainant(
                sender.name() == null ? null : sealer.seal(id, NAME, sender.name()),
                sender.contact() == null ? null : sealer.seal(id, CONTACT, sender.contact()));
    }

    String open(PersonalText words) {
        return sealer.open(words, OTHER);
    }

    String description(ComplaintView view) {
        return sealer.open(view.arrival().description(), DESCRIPTION);
    }

    ComplaintDetails details(ComplaintView view) {
        return details(view, view.hidesSender());
    }

    /** Who complained is hidden, or not, whatever the complaint was then: by how it stands today. */
    ComplaintDetails details(ComplaintView view, boolean hidden) {
        var now = view.current();
        var arrival = view.arrival();
        var elsewhere = view.handling().elsewhere();
        var work = view.handling().work();
        RegisterEntry entry = arrival.entry();
        ComplaintRerouted rerouted = elsewhere.rerouted();
        ComplaintForwarded forwarded = elsewhere.forwarded();
        ComplaintDecided decided = work.decided();
        return new ComplaintDetails(
                view.id(),
                arrival.externalId(),
                now.unit(),
                now.kind(),
                arrival.channel(),
                now.receivedAt(),
                arrival.registeredAt(),
                now.source(),
                now.categories(),
                now.otherCategory(),
                description(view),
                sender(arrival.complainant(), hidden),
                arrival.feedbackWanted(),
                view.state(),
                rerouted == null ? null : rerouted.reroutedTo(),
                rerouted != null && rerouted.alsoComplaint(),
                forwarded == null ? null : forwarded.forwardedOn(),
                elsewhere.duplicateOf(),
                elsewhere.withdrawnOn(),
                decided == null ? null : decided.outcome(),
                decided == null ? null : decided.deviationFound(),
                work.closedOn(),
                view.corrections().stream().map(this::details).toList(),
                entry == null ? null : entry.registryNumber(),
                arrival.secrecy(),
                entry == null ? null : entry.concernsPerson(),
                arrival.onBehalf(),
                entry != null && entry.enteredAfterOutage(),
                arrival.receipt(),
                rerouted == null ? null : rerouted.related(),
                duty(view),
                forwarded == null ? null : forwarded.forwardedTo(),
                forwarded == null ? null : forwarded.releasedBy(),
                view.handling().alsoConcerns().stream()
                        .map(each -> new ConcernedUnitDetails(each.unit(), openOrNull(each.part())))
                        .toList(),
                work.acknowledgedOn(),
                work.investigator(),
                decided == null ? null : decided.decidedBy(),
                work.measures(),
                openOrNull(work.noActionReason()),
                feedback(view),
                openOrNull(work.reopenedBecause()),
                view.letters().exchanged().stream()
                        .map(each -> new LetterDetails(each.question(), open(each.text()), each.at()))
                        .toList(),
                view.letters().files().stream()
                        .map(each -> new FileDetails(files.opened(each.file()), each.by(), each.at()))
                        .toList(),
                view.letters().notes().stream()
                        .map(each -> new NoteDetails(open(each.text()), each.at()))
                        .toList(),
                now.provider(),
                view.lawfulSteps().stream()
                        .map(each -> LegalBasis.of(each.step(), each.on(), "SOL", "LSS"))
                        .toList());
    }

    /** Counted as its deadline is: from the day on which it was found to be that, an appeal from the day on which it came in. */
    private @Nullable Duty duty(ComplaintView view) {
        ComplaintRerouted rerouted = view.handling().elsewhere().rerouted();
        if (rerouted == null) {
            return null;
        }
        RerouteTarget target = RerouteTarget.valueOf(rerouted.reroutedTo());
        String obligation = target.obligation();
        LocalDate from =
                Stockholm.day(target.countsFromReceipt() ? view.current().receivedAt() : rerouted.registeredAt());
        return new Duty(
                target.duty(),
                obligation == null
                        ? null
                        : lastDays.lastDay(obligation, view.unit(), from).orElse(null));
    }

    @Nullable
    FeedbackDetails feedback(ComplaintView view) {
        var feedback = view.handling().work().feedback();
        return feedback == null
                ? null
                : new FeedbackDetails(
                        feedback.channel(), openOrNull(feedback.content()), feedback.on(), feedback.notPossible());
    }

    private @Nullable String openOrNull(@Nullable PersonalText words) {
        return words == null ? null : open(words);
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
                c.receivedAt(),
                c.provider(),
                c.withoutProvider(),
                c.undoes());
    }

    private @Nullable Sender sender(@Nullable Complainant complainant, boolean hidden) {
        if (complainant == null) {
            return null;
        }
        return hidden
                ? new Sender(complainant.name() == null ? null : HIDDEN, complainant.contact() == null ? null : HIDDEN)
                : sender(complainant);
    }

    Sender sender(Complainant complainant) {
        return new Sender(
                complainant.name() == null ? null : sealer.open(complainant.name(), NAME),
                complainant.contact() == null ? null : sealer.open(complainant.contact(), CONTACT));
    }
}
