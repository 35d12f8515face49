package qms.deviations.deviations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import qms.deviations.deviations.DeviationView.Assessment;
import qms.deviations.deviations.DeviationView.Ending;
import qms.deviations.deviations.DeviationView.Escalation;
import qms.deviations.deviations.DeviationView.HealthCare;
import qms.deviations.deviations.DeviationView.Investigation;
import qms.deviations.deviations.DeviationView.Measures;
import qms.deviations.deviations.DeviationView.Move;
import qms.deviations.deviations.DeviationView.Triage;
import qms.events.CaseRef;

/** A view on its way to the next: one part is put in the place of what was there, the others stay. */
final class Draft {

    private final DeviationView before;
    private final List<Move> moves;
    private String unit;
    private @Nullable Triage triage;
    private Investigation investigation;
    private @Nullable Assessment assessment;
    private @Nullable HealthCare healthCare;
    private List<Escalation> escalations;
    private Measures measures;
    private Ending ending;

    Draft(DeviationView before) {
        this.before = before;
        moves = new ArrayList<>(before.moves());
        unit = before.unit();
        triage = before.triage();
        investigation = before.investigation();
        assessment = before.assessment();
        healthCare = before.healthCare();
        escalations = before.escalations();
        measures = before.measures();
        ending = before.ending();
    }

    Draft moved(Move move) {
        moves.add(move);
        unit = move.to();
        investigation = investigation.by(null, null);
        return this;
    }

    Draft with(Triage next) {
        triage = next;
        return this;
    }

    Draft with(Investigation next) {
        investigation = next;
        return this;
    }

    Draft with(Assessment next) {
        assessment = next;
        return this;
    }

    Draft with(HealthCare next) {
        healthCare = next;
        return this;
    }

    Draft with(Escalation next) {
        List<Escalation> more = new ArrayList<>(escalations);
        more.add(next);
        escalations = List.copyOf(more);
        return this;
    }

    Draft changed(CaseRef opens, UnaryOperator<Escalation> change) {
        escalations = escalations.stream()
                .map(escalation -> escalation.opens().equals(opens) ? change.apply(escalation) : escalation)
                .toList();
        return this;
    }

    Draft with(Measures next) {
        measures = next;
        return this;
    }

    Draft with(Ending next) {
        ending = next;
        return this;
    }

    DeviationView at(Standing standing) {
        return new DeviationView(
                before.id(),
                unit,
                standing,
                before.report(),
                List.copyOf(moves),
                triage,
                investigation,
                assessment,
                healthCare,
                escalations,
                measures,
                ending);
    }
}
