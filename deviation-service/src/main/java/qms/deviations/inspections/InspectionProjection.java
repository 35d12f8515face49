package qms.deviations.inspections;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.inspections.InspectionView.Closing;
import qms.deviations.inspections.InspectionView.Decision;
import qms.deviations.inspections.InspectionView.Extension;
import qms.deviations.inspections.InspectionView.Matter;
import qms.deviations.inspections.InspectionView.Response;
import qms.events.inspections.InspectionAnnounced;
import qms.events.inspections.InspectionClosed;
import qms.events.inspections.InspectionDecided;
import qms.events.inspections.InspectionEvent;
import qms.events.inspections.InspectionFindingsReceived;
import qms.events.inspections.InspectionMeasureLinked;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.inspections.InspectionStarted;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every inspection and how far it has come. */
@Component
class InspectionProjection implements Projection<InspectionEvent, InspectionView> {

    @Override
    public String collection() {
        return "inspections";
    }

    @Override
    public Class<InspectionEvent> events() {
        return InspectionEvent.class;
    }

    @Override
    public Class<InspectionView> viewType() {
        return InspectionView.class;
    }

    @Override
    public InspectionView evolve(@Nullable InspectionView view, InspectionEvent event, Recorded recorded) {
        if (event instanceof InspectionAnnounced announced) {
            return announced(announced);
        }
        InspectionView before = Objects.requireNonNull(view, "an inspection begins with being announced");
        return told(before, event).now(before.status().after(event));
    }

    private static InspectionView told(InspectionView before, InspectionEvent event) {
        Response answer = before.response();
        return switch (event) {
            case InspectionAnnounced e -> announced(e);
            case InspectionStarted e -> before.started(e.startedOn());
            case InspectionFindingsReceived e -> before.found(e.findings());
            case InspectionResponseRequired e ->
                before.answering(new Response(e.due(), e.due(), List.of(), null, null));
            case InspectionResponseExtended e -> before.answering(extended(answer, e));
            case InspectionResponded e -> before.answering(responded(answer, e));
            case InspectionDecided e ->
                before.decided(new Decision(e.decidedOn(), e.outcome(), e.fine(), e.measuresDue(), e.summary()));
            case InspectionMeasureLinked e -> before.with(e.measureId().toString());
            case InspectionClosed e -> before.closed(new Closing(e.closedOn(), e.measures(), e.withoutMeasures()));
        };
    }

    private static Response extended(@Nullable Response answer, InspectionResponseExtended event) {
        Response before = answer == null ? new Response(event.due(), event.due(), List.of(), null, null) : answer;
        return before.extended(new Extension(event.extendedTo(), event.grantedOn(), event.reason()));
    }

    /** An imported answer may have been given without a day that is known. */
    private static Response responded(@Nullable Response answer, InspectionResponded event) {
        LocalDate day = event.respondedOn();
        return answer == null
                ? new Response(day, day, List.of(), day, event.registryNumber())
                : new Response(answer.due(), answer.firstDue(), answer.extensions(), day, event.registryNumber());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "authority", "outcome", "externalId", "due", "announcedOn", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(InspectionView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("authority", view.matter().authority());
        keys.put("announcedOn", Stockholm.startOf(view.matter().announcedOn()));
        keys.put("registeredAt", view.registeredAt());
        Response answer = view.response();
        if (answer != null) {
            keys.put("due", Stockholm.startOf(answer.due()));
        }
        Decision decision = view.decision();
        if (decision != null) {
            keys.put("outcome", decision.outcome());
        }
        String externalId = view.externalId();
        if (externalId != null) {
            keys.put("externalId", externalId);
        }
        return keys;
    }

    private static InspectionView announced(InspectionAnnounced event) {
        return new InspectionView(
                event.inspectionId().toString(),
                event.externalId(),
                event.unit(),
                InspectionStatus.ANNOUNCED,
                new Matter(
                        event.authority(),
                        event.authorityName(),
                        event.reference(),
                        event.matter(),
                        event.announcedOn()),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                event.registeredAt());
    }
}
