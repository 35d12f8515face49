package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexmaria.LexMariaWords.Field;
import qms.events.PersonalText;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaFollowedUp;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaIvoDecided;
import qms.events.lexmaria.LexMariaJournalNoteConfirmed;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.lexmaria.LexMariaPatientNotInformed;
import qms.service.imports.ImportPlan;
import qms.service.imports.ParsedLine;
import qms.web.time.Stockholm;

/** What happened to an imported lex Maria case after its report, in life-cycle order; each is known from the day on which it was done. */
final class ImportedLexMaria {

    private final LexMariaCaseId id;
    private final ParsedLine<LexMariaLine> line;
    private final LexMariaLine l;
    private final LexMariaWords words;
    private final ImportPlan.Builder plan;

    ImportedLexMaria(LexMariaCaseId id, ParsedLine<LexMariaLine> line, LexMariaWords words, ImportPlan.Builder plan) {
        this.id = id;
        this.line = line;
        this.l = line.value();
        this.words = words;
        this.plan = plan;
    }

    void add() {
        judged();
        analysed();
        decided();
        atIvo();
        told();
        ended();
    }

    private void judged() {
        var a = l.assessment();
        if (a != null) {
            step(
                    "assessment",
                    LexMariaAssessed.class,
                    () -> new LexMariaAssessed(
                            id,
                            l.unit(),
                            a.injury(),
                            a.outcome(),
                            sealed(Field.ASSESSMENT, a.reason()),
                            a.assessedOn(),
                            l.responsible(),
                            at(a.assessedOn())));
        }
        var d = l.declined();
        if (d != null) {
            step(
                    "declined",
                    LexMariaDeclined.class,
                    () -> new LexMariaDeclined(
                            id,
                            l.unit(),
                            sealed(Field.DECLINED, d.reason()),
                            d.declinedOn(),
                            l.responsible(),
                            at(d.declinedOn())));
        }
    }

    private void analysed() {
        var a = l.analysis();
        if (a != null) {
            step(
                    "analysis",
                    LexMariaInvestigationOpened.class,
                    () -> new LexMariaInvestigationOpened(
                            id, l.unit(), l.responsible(), a.openedOn(), at(a.openedOn())));
            step(
                    "analysis",
                    LexMariaEventAnalysed.class,
                    () -> new LexMariaEventAnalysed(
                            id,
                            l.unit(),
                            sealed(Field.COURSE_OF_EVENTS, a.courseOfEvents()),
                            a.causeAreas(),
                            sealed(Field.CAUSES, a.causes()),
                            sealed(Field.CONCLUSIONS, a.conclusions()),
                            a.similarBefore(),
                            a.analysedOn(),
                            l.responsible(),
                            at(a.analysedOn())));
        }
    }

    private void decided() {
        var d = l.decision();
        if (d != null) {
            step(
                    "decision",
                    LexMariaNotificationDecided.class,
                    () -> new LexMariaNotificationDecided(
                            id,
                            l.unit(),
                            d.toBeNotified(),
                            sealed(Field.DECISION, d.reason()),
                            d.decidedOn(),
                            l.responsible(),
                            at(d.decidedOn())));
        }
    }

    private void atIvo() {
        var n = l.notification();
        if (n != null) {
            step(
                    "notification",
                    LexMariaNotifiedToIvo.class,
                    () -> new LexMariaNotifiedToIvo(
                            id,
                            l.unit(),
                            n.notifiedAt(),
                            n.registryNumber(),
                            n.ivoReference(),
                            null,
                            l.responsible(),
                            n.notifiedAt()));
        }
        Instant submitted = l.submittedAt();
        if (submitted != null) {
            step(
                    "submittedAt",
                    LexMariaInvestigationSubmitted.class,
                    () -> new LexMariaInvestigationSubmitted(id, l.unit(), submitted, null, submitted));
        }
        var d = l.ivoDecision();
        if (d != null) {
            step(
                    "ivoDecision",
                    LexMariaIvoDecided.class,
                    () -> new LexMariaIvoDecided(
                            id,
                            l.unit(),
                            d.outcome(),
                            d.decidedOn(),
                            sealedIfAny(Field.IVO_SUMMARY, d.summary()),
                            at(d.decidedOn())));
        }
    }

    private void told() {
        var t = l.patientInformation();
        if (t != null) {
            step(
                    "patientInformation",
                    LexMariaPatientInformed.class,
                    () -> new LexMariaPatientInformed(id, l.unit(), t.informedOn(), t.told(), at(t.informedOn())));
        }
        var n = l.noPatientInformation();
        if (n != null) {
            step(
                    "noPatientInformation",
                    LexMariaPatientNotInformed.class,
                    () -> new LexMariaPatientNotInformed(
                            id,
                            l.unit(),
                            n.ground(),
                            sealedIfAny(Field.NOT_INFORMED, n.explanation()),
                            n.notedOn(),
                            at(n.notedOn())));
        }
        LocalDate noted = l.noteConfirmedOn();
        if (noted != null) {
            step(
                    "noteConfirmedOn",
                    LexMariaJournalNoteConfirmed.class,
                    () -> new LexMariaJournalNoteConfirmed(id, l.unit(), noted, l.responsible(), at(noted)));
        }
    }

    private void ended() {
        var f = l.followUp();
        if (f != null) {
            step(
                    "followUp",
                    LexMariaFollowedUp.class,
                    () -> new LexMariaFollowedUp(
                            id,
                            l.unit(),
                            sealed(Field.RESULT, f.result()),
                            f.followedUpOn(),
                            l.responsible(),
                            at(f.followedUpOn())));
        }
        Instant closed = l.closedAt();
        if (closed != null) {
            step(
                    "closedAt",
                    LexMariaClosed.class,
                    () -> new LexMariaClosed(id, l.unit(), closed, List.of(), null, closed));
        }
    }

    private <E extends LexMariaEvent> void step(String member, Class<E> type, Supplier<E> event) {
        plan.addOnce(type, line.part(member), sealer -> event.get());
    }

    private PersonalText sealed(Field field, String text) {
        return words.seal(id.toString(), field, text);
    }

    private @Nullable PersonalText sealedIfAny(Field field, @Nullable String text) {
        return words.sealIfAny(id.toString(), field, text);
    }

    private static Instant at(LocalDate day) {
        return Stockholm.startOf(day);
    }
}
