package qms.deviations.complaints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintHandling.ConcernedUnit;
import qms.deviations.complaints.ComplaintHandling.Feedback;
import qms.deviations.complaints.ComplaintLetters.Attached;
import qms.deviations.complaints.ComplaintLetters.Letter;
import qms.deviations.complaints.ComplaintLetters.Note;
import qms.deviations.complaints.ComplaintView.Arrival;
import qms.deviations.complaints.ComplaintView.Correction;
import qms.deviations.complaints.ComplaintView.Fields;
import qms.deviations.complaints.ComplaintView.TakenStep;
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
import qms.events.complaints.RegisterEntry;
import qms.events.providers.ProviderId;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** The register of complaints, viewpoints, praise and suggestions ("förteckningen"). */
@Component
class ComplaintProjection implements Projection<ComplaintEvent, ComplaintView> {

    @Override
    public String collection() {
        return "complaints";
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Class<ComplaintEvent> events() {
        return ComplaintEvent.class;
    }

    @Override
    public Class<ComplaintView> viewType() {
        return ComplaintView.class;
    }

    @Override
    public ComplaintView evolve(@Nullable ComplaintView view, ComplaintEvent event, Recorded recorded) {
        ComplaintView next = said(view, event);
        return next.having(next.steps().after(event), lawful(next.lawfulSteps(), event));
    }

    private static ComplaintView said(@Nullable ComplaintView view, ComplaintEvent event) {
        if (event instanceof ComplaintReceived received) {
            return received(received);
        }
        if (event instanceof ComplaintRegistered registered) {
            return registered(view, registered);
        }
        ComplaintView before = Objects.requireNonNull(view, "a complaint begins with its receipt or its registration");
        ComplaintHandling handling = before.handling();
        ComplaintLetters letters = before.letters();
        return switch (event) {
            case ComplaintReceived e -> before;
            case ComplaintRegistered e -> before;
            case ComplaintAcknowledged e -> before.handled(handling.acknowledged(e.acknowledgedOn()));
            case ComplaintRerouted e -> before.handled(handling.rerouted(e));
            case ComplaintForwarded e -> before.handled(handling.forwarded(e));
            case ComplaintMergedAsDuplicate e ->
                before.handled(handling.duplicateOf(e.duplicateOf().toString()));
            case ComplaintConcernsUnit e ->
                before.handled(handling.concerns(new ConcernedUnit(e.concernedUnit(), e.part(), e.registeredAt())));
            case ComplaintSecrecyMarked e -> before.arrived(before.arrival().marked(e.marking()), before.registered());
            case ComplaintCorrected e -> before.corrected(Correction.of(e));
            case ComplaintQuestionAsked e -> before.with(letters.and(new Letter(true, e.text(), e.registeredAt())));
            case ComplaintMessageReceived e -> before.with(letters.and(new Letter(false, e.text(), e.registeredAt())));
            case ComplaintFileAttached e -> before.with(letters.and(new Attached(e.file(), e.by(), e.registeredAt())));
            case ComplaintNoteAdded e -> before.with(letters.and(new Note(e.note(), e.registeredAt())));
            case ComplaintInvestigationStarted e -> before.handled(handling.investigatedBy(e.investigator()));
            case ComplaintDecided e -> before.handled(handling.decided(e));
            case ComplaintMeasureLinked e ->
                before.handled(handling.linked(e.measureId().toString()));
            case ComplaintNoActionDecided e -> before.handled(handling.noAction(e.reason()));
            case ComplaintFeedbackGiven e ->
                before.handled(handling.answered(new Feedback(e.channel(), e.content(), e.givenOn(), null)));
            case ComplaintFeedbackDeclined e ->
                before.handled(handling.answered(new Feedback(null, null, e.declinedOn(), null)));
            case ComplaintFeedbackNotPossible e ->
                before.handled(handling.answered(new Feedback(null, null, null, e.reason())));
            case ComplaintWithdrawn e -> before.handled(handling.withdrawn(e.withdrawnOn()));
            case ComplaintClosed e -> before.handled(handling.closed(e.closedOn()));
            case ComplaintReopened e -> before.handled(handling.reopened(e.reason()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "kind",
                "source",
                "categories",
                "channel",
                "receivedAt",
                "registeredAt",
                "state",
                "externalId",
                "registryNumber",
                "provider");
    }

    @Override
    public Map<String, Object> keys(ComplaintView view) {
        Fields now = view.current();
        Arrival arrival = view.arrival();
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", now.unit());
        keys.put("kind", now.kind());
        keys.put("categories", now.categories());
        keys.put("channel", arrival.channel());
        keys.put("receivedAt", now.receivedAt());
        keys.put("state", view.state());
        put(keys, "source", now.source());
        put(keys, "registeredAt", arrival.registeredAt());
        put(keys, "externalId", arrival.externalId());
        put(keys, "provider", now.provider());
        put(
                keys,
                "registryNumber",
                arrival.entry() == null ? null : arrival.entry().registryNumber());
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static ComplaintView received(ComplaintReceived event) {
        return new ComplaintView(
                event.complaintId().toString(),
                new Arrival(
                        null,
                        "FORM",
                        true,
                        event.onBehalf(),
                        event.feedbackWanted(),
                        event.description(),
                        event.complainant(),
                        null,
                        null,
                        null),
                new Fields(event.unit(), event.kind(), event.source(), List.of(), null, event.receivedAt(), null),
                List.of(),
                ComplaintSteps.NONE,
                ComplaintHandling.NOTHING_YET,
                ComplaintLetters.NONE,
                List.of());
    }

    private static ComplaintView registered(@Nullable ComplaintView view, ComplaintRegistered event) {
        RegisterEntry entry = event.entry();
        Arrival arrival = new Arrival(
                event.externalId(),
                event.channel(),
                view != null,
                entry != null && entry.onBehalf(),
                event.feedbackWanted(),
                event.description(),
                event.complainant(),
                event.registeredAt(),
                entry,
                entry == null ? null : entry.secrecy());
        Fields fields = new Fields(
                event.unit(),
                event.kind(),
                event.source(),
                event.categories(),
                event.otherCategory(),
                event.receivedAt(),
                id(event.provider()));
        return view != null
                ? view.arrived(arrival, fields)
                : new ComplaintView(
                        event.complaintId().toString(),
                        arrival,
                        fields,
                        List.of(),
                        ComplaintSteps.NONE,
                        ComplaintHandling.NOTHING_YET,
                        ComplaintLetters.NONE,
                        List.of());
    }

    private static @Nullable String id(@Nullable ProviderId provider) {
        return provider == null ? null : provider.toString();
    }

    private static List<TakenStep> lawful(List<TakenStep> before, ComplaintEvent event) {
        return ComplaintLaw.step(event)
                .map(step -> Stream.concat(
                                before.stream(), Stream.of(new TakenStep(step, Stockholm.day(event.registeredAt()))))
                        .distinct()
                        .toList())
                .orElse(before);
    }
}
