package qms.deviations.lexmaria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qms.web.law.LegalBasis;
import qms.web.law.LegalStep;
import qms.web.time.Stockholm;

/** What a lex Maria case rests on, step by step. */
final class LexMariaLaw {

    private static final String HEALTH_CARE = "HSL";

    private LexMariaLaw() {}

    /** What each step that has been taken rests on, by the law of its own day. */
    static List<LegalBasis> basisOf(LexMariaView view) {
        List<LegalBasis> basis = new ArrayList<>();
        basis.add(basis(LegalStep.LEX_MARIA_REPORT, view.reported().reportedAt()));
        judged(view.judgement(), basis);
        var opened = view.investigation().opened();
        if (opened != null) {
            basis.add(basis(LegalStep.LEX_MARIA_INVESTIGATE, opened.openedOn()));
        }
        var notified = view.ivo().notified();
        if (notified != null) {
            basis.add(basis(LegalStep.LEX_MARIA_NOTIFY_IVO, notified.notifiedAt()));
        }
        told(view.patient(), basis);
        var followedUp = view.ending().followedUp();
        if (followedUp != null) {
            basis.add(basis(LegalStep.LEX_MARIA_FOLLOW_UP, followedUp.followedUpOn()));
        }
        return List.copyOf(basis);
    }

    private static void judged(LexMariaView.Judgement judgement, List<LegalBasis> basis) {
        var assessed = judgement.assessed();
        if (assessed != null) {
            basis.add(basis(LegalStep.LEX_MARIA_ASSESS, assessed.assessedOn()));
        }
        var decided = judgement.decided();
        if (decided != null) {
            basis.add(basis(LegalStep.LEX_MARIA_DECIDE, decided.decidedOn()));
        }
    }

    private static void told(LexMariaView.Patient patient, List<LegalBasis> basis) {
        var informed = patient.informed();
        var not = patient.notInformed();
        if (informed != null) {
            basis.add(basis(LegalStep.LEX_MARIA_INFORM_PATIENT, informed.informedOn()));
        } else if (not != null) {
            basis.add(basis(LegalStep.LEX_MARIA_INFORM_PATIENT, not.notedOn()));
        }
    }

    private static LegalBasis basis(LegalStep step, Instant at) {
        return basis(step, Stockholm.day(at));
    }

    private static LegalBasis basis(LegalStep step, LocalDate on) {
        return LegalBasis.of(step, on, HEALTH_CARE);
    }
}
