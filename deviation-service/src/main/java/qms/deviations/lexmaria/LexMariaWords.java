package qms.deviations.lexmaria;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexmaria.LexMariaDetails.AnalysisDetails;
import qms.deviations.lexmaria.LexMariaDetails.AssessmentDetails;
import qms.deviations.lexmaria.LexMariaDetails.ClosingDetails;
import qms.deviations.lexmaria.LexMariaDetails.DecisionDetails;
import qms.deviations.lexmaria.LexMariaDetails.DeclinedDetails;
import qms.deviations.lexmaria.LexMariaDetails.FollowUpDetails;
import qms.deviations.lexmaria.LexMariaDetails.IvoDetails;
import qms.deviations.lexmaria.LexMariaDetails.PatientDetails;
import qms.events.PersonalText;
import qms.events.lexmaria.LexMariaEventReported;
import qms.service.privacy.Sealer;

/** Seals the words of a lex Maria case at the door and opens them for an answer; one key per case, named by its id. */
@Component
class LexMariaWords {

    /** What is sealed; an altered name would open nothing that was sealed before. */
    enum Field {
        DESCRIPTION("lexmaria.description"),
        ACUTE_MEASURES("lexmaria.acute-measures"),
        PATIENT("lexmaria.patient"),
        ASSESSMENT("lexmaria.assessment"),
        DECLINED("lexmaria.declined"),
        COURSE_OF_EVENTS("lexmaria.course-of-events"),
        CAUSES("lexmaria.causes"),
        CONCLUSIONS("lexmaria.conclusions"),
        DECISION("lexmaria.decision"),
        IVO_SUMMARY("lexmaria.ivo-summary"),
        NOT_INFORMED("lexmaria.not-informed"),
        RESULT("lexmaria.result"),
        WITHOUT_MEASURES("lexmaria.without-measures");

        private final String bound;

        Field(String bound) {
            this.bound = bound;
        }
    }

    private final Sealer sealer;

    LexMariaWords(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonalText seal(String id, Field field, String words) {
        return sealer.seal(id, field.bound, words);
    }

    @Nullable
    PersonalText sealIfAny(String id, Field field, @Nullable String words) {
        return words == null ? null : seal(id, field, words);
    }

    LexMariaDetails details(LexMariaView view) {
        LexMariaEventReported reported = view.reported();
        var opened = view.investigation().opened();
        return new LexMariaDetails(
                reported.caseId().toString(),
                view.unit(),
                view.status(),
                reported.origin(),
                reported.occurredOn(),
                reported.reportedAt(),
                reported.registeredAt(),
                reported.reportedAs(),
                open(Field.DESCRIPTION, reported.description()),
                openIfAny(Field.ACUTE_MEASURES, reported.acuteMeasures()),
                openIfAny(Field.PATIENT, reported.patient()),
                assessment(view.judgement()),
                declined(view.judgement()),
                opened == null ? null : opened.investigator(),
                analysis(view.investigation()),
                decision(view.judgement()),
                ivo(view.ivo()),
                patient(view.patient()),
                view.measures(),
                followUp(view.ending()),
                closing(view.ending()),
                LexMariaLaw.basisOf(view));
    }

    private @Nullable AssessmentDetails assessment(LexMariaView.Judgement judgement) {
        var e = judgement.assessed();
        return e == null
                ? null
                : new AssessmentDetails(
                        e.injury(), e.outcome(), open(Field.ASSESSMENT, e.reason()), e.assessedOn(), e.assessedBy());
    }

    private @Nullable DeclinedDetails declined(LexMariaView.Judgement judgement) {
        var e = judgement.declined();
        return e == null ? null : new DeclinedDetails(open(Field.DECLINED, e.reason()), e.declinedOn(), e.declinedBy());
    }

    private @Nullable DecisionDetails decision(LexMariaView.Judgement judgement) {
        var e = judgement.decided();
        return e == null
                ? null
                : new DecisionDetails(e.toBeNotified(), open(Field.DECISION, e.reason()), e.decidedOn(), e.decidedBy());
    }

    private @Nullable AnalysisDetails analysis(LexMariaView.Investigation investigation) {
        var e = investigation.analysed();
        return e == null
                ? null
                : new AnalysisDetails(
                        open(Field.COURSE_OF_EVENTS, e.courseOfEvents()),
                        e.causeAreas(),
                        open(Field.CAUSES, e.causes()),
                        open(Field.CONCLUSIONS, e.conclusions()),
                        e.similarBefore(),
                        e.analysedOn(),
                        e.analysedBy());
    }

    private @Nullable IvoDetails ivo(LexMariaView.Ivo ivo) {
        var notified = ivo.notified();
        var submitted = ivo.submitted();
        var decided = ivo.decided();
        return notified == null
                ? null
                : new IvoDetails(
                        notified.notifiedAt(),
                        notified.registryNumber(),
                        notified.ivoReference(),
                        notified.contentHash(),
                        submitted == null ? null : submitted.submittedAt(),
                        decided == null ? null : decided.outcome(),
                        decided == null ? null : decided.decidedOn(),
                        decided == null ? null : openIfAny(Field.IVO_SUMMARY, decided.summary()));
    }

    private @Nullable PatientDetails patient(LexMariaView.Patient patient) {
        var informed = patient.informed();
        var not = patient.notInformed();
        var note = patient.note();
        return informed == null && not == null && note == null
                ? null
                : new PatientDetails(
                        informed == null ? null : informed.informedOn(),
                        informed == null ? null : informed.told(),
                        not == null ? null : not.ground(),
                        not == null ? null : openIfAny(Field.NOT_INFORMED, not.explanation()),
                        note == null ? null : note.notedOn());
    }

    private @Nullable FollowUpDetails followUp(LexMariaView.Ending ending) {
        var e = ending.followedUp();
        return e == null
                ? null
                : new FollowUpDetails(open(Field.RESULT, e.result()), e.followedUpOn(), e.followedUpBy());
    }

    private @Nullable ClosingDetails closing(LexMariaView.Ending ending) {
        var e = ending.closed();
        return e == null
                ? null
                : new ClosingDetails(
                        e.closedAt(), e.measures(), openIfAny(Field.WITHOUT_MEASURES, e.withoutMeasures()));
    }

    private String open(Field field, PersonalText sealed) {
        return sealer.open(sealed, field.bound);
    }

    private @Nullable String openIfAny(Field field, @Nullable PersonalText sealed) {
        return sealed == null ? null : open(field, sealed);
    }
}
