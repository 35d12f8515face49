package qms.deviations.lexmaria;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexmaria.LexMariaView.Ending;
import qms.deviations.lexmaria.LexMariaView.Investigation;
import qms.deviations.lexmaria.LexMariaView.Ivo;
import qms.deviations.lexmaria.LexMariaView.Judgement;
import qms.deviations.lexmaria.LexMariaView.Patient;
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
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every lex Maria case and how far it has come. */
@Component
class LexMariaProjection implements Projection<LexMariaEvent, LexMariaView> {

    @Override
    public String collection() {
        return "lex-maria-cases";
    }

    @Override
    public Class<LexMariaEvent> events() {
        return LexMariaEvent.class;
    }

    @Override
    public Class<LexMariaView> viewType() {
        return LexMariaView.class;
    }

    @Override
    public LexMariaView evolve(@Nullable LexMariaView view, LexMariaEvent event, Recorded recorded) {
        if (event instanceof LexMariaEventReported reported) {
            return LexMariaView.of(reported);
        }
        LexMariaView before = Objects.requireNonNull(view, "a lex Maria case begins with a report");
        return told(before, event).now(before.status().after(event));
    }

    private static LexMariaView told(LexMariaView before, LexMariaEvent event) {
        Judgement judged = before.judgement();
        Ivo ivo = before.ivo();
        Patient patient = before.patient();
        return switch (event) {
            case LexMariaEventReported e -> LexMariaView.of(e);
            case LexMariaAssessed e -> before.judged(new Judgement(e, judged.declined(), judged.decided()));
            case LexMariaDeclined e -> before.judged(new Judgement(judged.assessed(), e, judged.decided()));
            case LexMariaInvestigationOpened e ->
                before.investigated(new Investigation(e, before.investigation().analysed()));
            case LexMariaEventAnalysed e ->
                before.investigated(new Investigation(before.investigation().opened(), e));
            case LexMariaNotificationDecided e -> before.judged(new Judgement(judged.assessed(), judged.declined(), e));
            case LexMariaNotifiedToIvo e -> before.atIvo(new Ivo(e, ivo.submitted(), ivo.decided()));
            case LexMariaInvestigationSubmitted e -> before.atIvo(new Ivo(ivo.notified(), e, ivo.decided()));
            case LexMariaIvoDecided e -> before.atIvo(new Ivo(ivo.notified(), ivo.submitted(), e));
            case LexMariaPatientInformed e -> before.told(new Patient(e, null, patient.note()));
            case LexMariaPatientNotInformed e -> before.told(new Patient(patient.informed(), e, patient.note()));
            case LexMariaJournalNoteConfirmed e ->
                before.told(new Patient(patient.informed(), patient.notInformed(), e));
            case LexMariaMeasureLinked e -> before.with(e.measureId().toString());
            case LexMariaFollowedUp e ->
                before.ended(new Ending(e, before.ending().closed()));
            case LexMariaClosed e -> before.ended(new Ending(before.ending().followedUp(), e));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "injury", "origin", "reportedAt", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(LexMariaView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("reportedAt", view.reported().reportedAt());
        keys.put("registeredAt", view.reported().registeredAt());
        LexMariaAssessed assessed = view.judgement().assessed();
        if (assessed != null) {
            keys.put("injury", assessed.injury());
        }
        if (view.reported().origin() != null) {
            keys.put("origin", view.reported().origin().id());
        }
        return keys;
    }
}
