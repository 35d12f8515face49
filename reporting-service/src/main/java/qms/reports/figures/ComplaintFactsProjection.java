package qms.reports.figures;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackDeclined;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintFeedbackNotPossible;
import qms.events.complaints.ComplaintFileAttached;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintMeasureLinked;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintMessageReceived;
import qms.events.complaints.ComplaintNoActionDecided;
import qms.events.complaints.ComplaintNoteAdded;
import qms.events.complaints.ComplaintQuestionAsked;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintSecrecyMarked;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.providers.ProviderId;
import qms.reports.figures.ComplaintFacts.Change;
import qms.reports.figures.ComplaintFacts.Elsewhere;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What complaints, viewpoints, praise and suggestions contribute to the figures. */
@Component
class ComplaintFactsProjection implements Projection<ComplaintEvent, ComplaintFacts> {

    @Override
    public String collection() {
        return "complaint-facts";
    }

    @Override
    public Class<ComplaintEvent> events() {
        return ComplaintEvent.class;
    }

    @Override
    public Class<ComplaintFacts> viewType() {
        return ComplaintFacts.class;
    }

    @Override
    public ComplaintFacts evolve(@Nullable ComplaintFacts view, ComplaintEvent event, Recorded recorded) {
        ComplaintFacts before = view == null ? ComplaintFacts.NONE : view;
        Change change = change(event);
        return change == null ? before : before.with(change, recorded);
    }

    @Override
    public int revision() {
        return 3;
    }

    /**
     * What the event says that figures ask about: nothing, for how it was judged, taken back (it still counts) or closed. What has been
     * received has a unit and a day from the beginning, and counts as a case once the register has said what it is.
     */
    private static @Nullable Change change(ComplaintEvent event) {
        return switch (event) {
            case ComplaintRegistered e ->
                new Change(
                        e.registeredAt(),
                        e.unit(),
                        Stockholm.day(e.receivedAt()),
                        e.kind(),
                        e.source(),
                        e.categories(),
                        e.otherCategory(),
                        null,
                        null,
                        id(e.provider()));
            case ComplaintReceived e ->
                new Change(
                        e.registeredAt(),
                        e.unit(),
                        Stockholm.day(e.receivedAt()),
                        e.kind(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case ComplaintConcernsUnit e -> Change.alsoOf(e.registeredAt(), e.concernedUnit());
            case ComplaintCorrected e ->
                new Change(
                        e.registeredAt(),
                        e.correctedUnit(),
                        e.receivedAt() == null ? null : Stockholm.day(e.receivedAt()),
                        e.kind(),
                        e.source(),
                        e.categories(),
                        e.otherCategory(),
                        null,
                        null,
                        Boolean.TRUE.equals(e.withoutProvider()) ? ComplaintFacts.NO_PROVIDER : id(e.provider()));
            case ComplaintForwarded e -> Change.elsewhere(Stockholm.startOf(e.forwardedOn()), Elsewhere.FORWARDED);
            case ComplaintMergedAsDuplicate e -> Change.elsewhere(e.registeredAt(), Elsewhere.DUPLICATE);
            case ComplaintRerouted e ->
                e.alsoComplaint() ? null : Change.elsewhere(e.registeredAt(), Elsewhere.REROUTED);
            case ComplaintAcknowledged ignored -> null;
            case ComplaintSecrecyMarked ignored -> null;
            case ComplaintQuestionAsked ignored -> null;
            case ComplaintMessageReceived ignored -> null;
            case ComplaintFileAttached ignored -> null;
            case ComplaintNoteAdded ignored -> null;
            case ComplaintInvestigationStarted ignored -> null;
            case ComplaintDecided ignored -> null;
            case ComplaintMeasureLinked ignored -> null;
            case ComplaintNoActionDecided ignored -> null;
            case ComplaintFeedbackGiven ignored -> null;
            case ComplaintFeedbackDeclined ignored -> null;
            case ComplaintFeedbackNotPossible ignored -> null;
            case ComplaintWithdrawn ignored -> null;
            case ComplaintClosed ignored -> null;
            case ComplaintReopened ignored -> null;
        };
    }

    private static @Nullable String id(@Nullable ProviderId provider) {
        return provider == null ? null : provider.toString();
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(ComplaintFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
