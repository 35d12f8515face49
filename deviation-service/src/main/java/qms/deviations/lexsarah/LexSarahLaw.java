package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.web.law.LegalBasis;
import qms.web.law.LegalStep;
import qms.web.time.Stockholm;

/** What a lex Sarah case rests on, step by step. */
final class LexSarahLaw {

    private LexSarahLaw() {}

    /** What each step that has been taken rests on, by the law of its own day. */
    static List<LegalBasis> basisOf(LexSarahCaseView view) {
        List<LegalBasis> basis = new ArrayList<>();
        LexSarahHandling handling = view.handling();
        LegalStep reported = view.ofProvider() ? LegalStep.LEX_SARAH_PROVIDER_INFORMATION : LegalStep.LEX_SARAH_REPORT;
        basis.add(basis(view, reported, view.report().reportedAt()));
        if (handling.received() != null) {
            basis.add(
                    basis(view, LegalStep.LEX_SARAH_RECEIVE, handling.received().receivedAt()));
        }
        if (handling.assessed() != null) {
            basis.add(
                    basis(view, LegalStep.LEX_SARAH_ASSESS, handling.assessed().registeredAt()));
        }
        if (handling.investigated() != null) {
            basis.add(basis(
                    view,
                    LegalStep.LEX_SARAH_INVESTIGATE,
                    handling.investigated().registeredAt()));
        }
        for (LexSarahLevelDecided decision : view.decisions()) {
            basis.add(basis(view, LegalStep.LEX_SARAH_DECIDE, decision.decidedOn()));
        }
        if (view.ivo().notification() != null) {
            basis.add(basis(
                    view,
                    LegalStep.LEX_SARAH_NOTIFY_IVO,
                    view.ivo().notification().notifiedAt()));
        }
        if (view.followUp() != null) {
            basis.add(basis(view, LegalStep.LEX_SARAH_FOLLOW_UP, view.followUp().followedUpOn()));
        }
        return List.copyOf(basis);
    }

    private static LegalBasis basis(LexSarahCaseView view, LegalStep step, Instant at) {
        return basis(view, step, Stockholm.day(at));
    }

    private static LegalBasis basis(LexSarahCaseView view, LegalStep step, LocalDate on) {
        return LegalBasis.of(step, on, view.report().lawArea());
    }
}
