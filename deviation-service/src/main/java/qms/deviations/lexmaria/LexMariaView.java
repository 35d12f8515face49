package qms.deviations.lexmaria;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaFollowedUp;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaIvoDecided;
import qms.events.lexmaria.LexMariaJournalNoteConfirmed;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.lexmaria.LexMariaPatientNotInformed;
import qms.service.api.AboutPersons;
import qms.service.api.OfUnit;

/** A lex Maria case as it is read, still sealed: what was said last at each step. */
record LexMariaView(
        LexMariaEventReported reported,
        LexMariaStatus status,
        Judgement judgement,
        Investigation investigation,
        Ivo ivo,
        Patient patient,
        List<String> measures,
        Ending ending)
        implements OfUnit, AboutPersons {

    /** What MAS, MAR and the one responsible for notifications have decided. */
    record Judgement(
            @Nullable LexMariaAssessed assessed,
            @Nullable LexMariaDeclined declined,
            @Nullable LexMariaNotificationDecided decided) {}

    /** Who looks into it, and what was found. */
    record Investigation(
            @Nullable LexMariaInvestigationOpened opened,
            @Nullable LexMariaEventAnalysed analysed) {}

    /** What IVO was told, and what it answered. */
    record Ivo(
            @Nullable LexMariaNotifiedToIvo notified,
            @Nullable LexMariaInvestigationSubmitted submitted,
            @Nullable LexMariaIvoDecided decided) {}

    /** What the patient was told, or why nothing. */
    record Patient(
            @Nullable LexMariaPatientInformed informed,
            @Nullable LexMariaPatientNotInformed notInformed,
            @Nullable LexMariaJournalNoteConfirmed note) {}

    /** How it was followed up and closed. */
    record Ending(
            @Nullable LexMariaFollowedUp followedUp,
            @Nullable LexMariaClosed closed) {}

    static LexMariaView of(LexMariaEventReported reported) {
        return new LexMariaView(
                reported,
                LexMariaStatus.EVENT_REPORTED,
                new Judgement(null, null, null),
                new Investigation(null, null),
                new Ivo(null, null, null),
                new Patient(null, null, null),
                List.of(),
                new Ending(null, null));
    }

    @Override
    public String caseKind() {
        return "LEX_MARIA_CASE";
    }

    @Override
    public String unit() {
        return reported.unit();
    }

    LexMariaView now(LexMariaStatus next) {
        return new LexMariaView(reported, next, judgement, investigation, ivo, patient, measures, ending);
    }

    LexMariaView judged(Judgement next) {
        return new LexMariaView(reported, status, next, investigation, ivo, patient, measures, ending);
    }

    LexMariaView investigated(Investigation next) {
        return new LexMariaView(reported, status, judgement, next, ivo, patient, measures, ending);
    }

    LexMariaView atIvo(Ivo next) {
        return new LexMariaView(reported, status, judgement, investigation, next, patient, measures, ending);
    }

    LexMariaView told(Patient next) {
        return new LexMariaView(reported, status, judgement, investigation, ivo, next, measures, ending);
    }

    LexMariaView with(String measure) {
        List<String> more =
                Stream.concat(measures.stream(), Stream.of(measure)).distinct().toList();
        return new LexMariaView(reported, status, judgement, investigation, ivo, patient, more, ending);
    }

    LexMariaView ended(Ending next) {
        return new LexMariaView(reported, status, judgement, investigation, ivo, patient, measures, next);
    }
}
