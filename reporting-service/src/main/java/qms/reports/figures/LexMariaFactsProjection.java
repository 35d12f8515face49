package qms.reports.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaFollowedUp;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaIvoDecided;
import qms.events.lexmaria.LexMariaJournalNoteConfirmed;
import qms.events.lexmaria.LexMariaMeasureLinked;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.lexmaria.LexMariaPatientNotInformed;
import qms.reports.figures.LexMariaFacts.Change;
import qms.reports.figures.LexMariaFacts.Said;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What reports of events in health care contribute to the figures: each is counted, whatever is decided about it. */
@Component
class LexMariaFactsProjection implements Projection<LexMariaEvent, LexMariaFacts> {

    @Override
    public String collection() {
        return "lexmaria-facts";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<LexMariaEvent> events() {
        return LexMariaEvent.class;
    }

    @Override
    public Class<LexMariaFacts> viewType() {
        return LexMariaFacts.class;
    }

    @Override
    public LexMariaFacts evolve(@Nullable LexMariaFacts view, LexMariaEvent event, Recorded recorded) {
        LexMariaFacts before = event instanceof LexMariaEventReported reported
                ? new LexMariaFacts(reported.unit(), Stockholm.day(reported.reportedAt()), List.of(), List.of())
                : Objects.requireNonNull(view, "a case begins with its report");
        Change change = change(event);
        return change == null ? before : before.with(change, recorded);
    }

    private static @Nullable Change change(LexMariaEvent event) {
        return switch (event) {
            case LexMariaEventReported e -> Change.of(e.registeredAt(), status("EVENT_REPORTED"));
            case LexMariaAssessed e ->
                Change.of(
                        e.registeredAt(),
                        Map.of(Said.STATUS, "ASSESSED", Said.INJURY, e.injury(), Said.OUTCOME, e.outcome()));
            case LexMariaDeclined e -> decided(e, "DECLINED", "DECLINED", e.declinedOn());
            case LexMariaInvestigationOpened e -> Change.of(e.registeredAt(), status("INVESTIGATING"));
            case LexMariaEventAnalysed e -> new Change(e.registeredAt(), Map.of(), e.causeAreas(), null);
            case LexMariaNotificationDecided e ->
                decided(e, "DECIDED", e.toBeNotified() ? "TO_BE_NOTIFIED" : "NOT_TO_BE_NOTIFIED", e.decidedOn());
            case LexMariaNotifiedToIvo e ->
                Change.of(e.registeredAt(), Map.of(Said.STATUS, "NOTIFIED_IVO", Said.NOTIFIED, "YES"));
            case LexMariaInvestigationSubmitted e -> Change.of(e.registeredAt(), status("INVESTIGATION_SUBMITTED"));
            case LexMariaIvoDecided e ->
                Change.of(e.registeredAt(), Map.of(Said.STATUS, "IVO_DECIDED", Said.IVO, e.outcome()));
            case LexMariaPatientInformed e -> Change.of(e.registeredAt(), Map.of(Said.PATIENT, "INFORMED"));
            case LexMariaPatientNotInformed e -> Change.of(e.registeredAt(), Map.of(Said.PATIENT, "NOT_INFORMED"));
            case LexMariaMeasureLinked e ->
                new Change(e.registeredAt(), Map.of(), null, e.measureId().toString());
            case LexMariaFollowedUp e -> Change.of(e.registeredAt(), status("FOLLOW_UP"));
            case LexMariaClosed e -> Change.of(e.registeredAt(), status("CLOSED"));
            // What the patient's record says moves no figure.
            case LexMariaJournalNoteConfirmed ignored -> null;
        };
    }

    private static Change decided(LexMariaEvent event, String status, String decision, LocalDate on) {
        return Change.of(
                event.registeredAt(),
                Map.of(Said.STATUS, status, Said.DECISION, decision, Said.DECIDED_ON, on.toString()));
    }

    private static Map<Said, String> status(String status) {
        return Map.of(Said.STATUS, status);
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(LexMariaFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
