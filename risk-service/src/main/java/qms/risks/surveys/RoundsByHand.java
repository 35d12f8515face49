package qms.risks.surveys;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyEvent;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.service.store.Meta;

/** The periods of an imported survey whose rounds were opened or given up here by hand: a line that tells of them too would count them twice. */
record RoundsByHand(Set<String> periods) {

    static final RoundsByHand NONE = new RoundsByHand(Set.of());

    private RoundsByHand with(String period, Recorded recorded) {
        if ("IMPORT".equals(recorded.metadata().get(Meta.VIA))) {
            return this;
        }
        Set<String> more = new HashSet<>(periods);
        more.add(period);
        return new RoundsByHand(Set.copyOf(more));
    }

    /** Folds the stream of a survey when its line comes again; never kept. */
    static final class Fold implements Projection<SurveyEvent, RoundsByHand> {

        @Override
        public String collection() {
            return "rounds-by-hand";
        }

        @Override
        public Class<SurveyEvent> events() {
            return SurveyEvent.class;
        }

        @Override
        public Class<RoundsByHand> viewType() {
            return RoundsByHand.class;
        }

        @Override
        public RoundsByHand evolve(@Nullable RoundsByHand before, SurveyEvent event, Recorded recorded) {
            RoundsByHand known = before == null ? NONE : before;
            return switch (event) {
                case SurveyRoundOpened e -> known.with(e.period(), recorded);
                case SurveyRoundNotPerformed e -> known.with(e.period(), recorded);
                case SurveyPlanned e -> known;
                case SurveyAnswersEntered e -> known;
                case SurveyRoundClosed e -> known;
            };
        }

        @Override
        public Set<String> keyNames() {
            return Set.of();
        }

        @Override
        public Map<String, Object> keys(RoundsByHand view) {
            return Map.of();
        }
    }
}
