package qms.deviations.deadlines;

import org.jspecify.annotations.Nullable;
import qms.deviations.deadlines.SeenCases.SeenCase;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationReassigned;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.service.api.Investigated;
import qms.service.api.OfUnit;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;

/** Where a case is and who looks into it, from its own stream: by that it is known who may see what it waits for. */
final class SeenCases<E extends QmsEvent> extends Reading<E, SeenCase> {

    /** A case, as far as it is asked who may see it. */
    record SeenCase(String unit, @Nullable String investigator) implements OfUnit, Investigated {

        private SeenCase at(@Nullable String other) {
            return new SeenCase(other == null ? unit : other, investigator);
        }

        private SeenCase by(String person) {
            return new SeenCase(unit, person);
        }
    }

    SeenCases(Class<E> events) {
        super(events, SeenCase.class);
    }

    @Override
    public SeenCase evolve(@Nullable SeenCase before, E event, Recorded recorded) {
        SeenCase now = before == null ? new SeenCase(event.unit(), null) : before;
        return switch (event) {
            case ComplaintCorrected e -> now.at(e.correctedUnit());
            case DeviationReassigned e -> now.at(e.toUnit());
            case ComplaintInvestigationStarted e -> now.by(e.investigator());
            case DeviationInvestigationOpened e -> now.by(e.investigator());
            case LexSarahInvestigatorAppointed e -> now.by(e.investigator());
            case LexMariaInvestigationOpened e -> now.by(e.investigator());
            default -> now;
        };
    }
}
