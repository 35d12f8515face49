package qms.risks.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.JudgedValue;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskCarriedOver;
import qms.events.risks.RiskClosed;
import qms.events.risks.RiskEvent;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskMaterialised;
import qms.events.risks.RiskMeasureLinked;
import qms.events.risks.RiskResidualAssessed;
import qms.events.risks.RiskTreatmentDecided;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;

/** A risk as it stood on a day, by what was known at a moment. */
record RiskThen(
        RiskId riskId,
        String unit,
        int year,
        String risk,
        boolean carriedFromEarlier,
        @Nullable Judged inherent,
        @Nullable Judged residual,
        String decision,
        boolean open,
        @Nullable Integer carriedToYear) {

    /** A value and the day on which it was judged. */
    record Judged(@Nullable LocalDate on, JudgedValue value) {

        /** The later day holds; one without a day is older than any. */
        static Judged later(@Nullable Judged before, Judged next) {
            if (before == null || before.on() == null) {
                return next;
            }
            return next.on() == null || next.on().isBefore(before.on()) ? before : next;
        }
    }

    @Nullable
    JudgedValue inherentValue() {
        return inherent == null ? null : inherent.value();
    }

    @Nullable
    JudgedValue residualValue() {
        return residual == null ? null : residual.value();
    }

    private RiskThen judged(@Nullable Judged whole, @Nullable Judged left) {
        return new RiskThen(riskId, unit, year, risk, carriedFromEarlier, whole, left, decision, open, carriedToYear);
    }

    private RiskThen decided(String made) {
        return new RiskThen(
                riskId, unit, year, risk, carriedFromEarlier, inherent, residual, made, open, carriedToYear);
    }

    private RiskThen ended(@Nullable Integer laterYear) {
        return new RiskThen(
                riskId, unit, year, risk, carriedFromEarlier, inherent, residual, decision, false, laterYear);
    }

    /** Folds a risk's own stream as far as it was known at a moment, and with what had been judged by a day. */
    static final class Fold extends Reading<RiskEvent, RiskThen> {

        private final Instant asOf;
        private final LocalDate on;

        Fold(Instant asOf, LocalDate on) {
            super(RiskEvent.class, RiskThen.class);
            this.asOf = asOf;
            this.on = on;
        }

        @Override
        public @Nullable RiskThen evolve(@Nullable RiskThen before, RiskEvent event, Recorded recorded) {
            if (event.registeredAt().isAfter(asOf)) {
                return before;
            }
            if (event instanceof RiskIdentified identified) {
                return identified(identified);
            }
            // What is entered afterwards may bear an earlier moment than the risk itself.
            return before == null ? null : after(before, event);
        }

        private RiskThen after(RiskThen known, RiskEvent event) {
            return switch (event) {
                case RiskIdentified e -> identified(e);
                case RiskAssessed e -> assessed(known, e);
                case RiskTreatmentDecided e -> known.decided("MEASURES");
                case RiskAccepted e -> known.decided("NO_ACTION");
                case RiskMeasureLinked e -> known;
                case RiskResidualAssessed e -> left(known, e);
                case RiskMaterialised e -> known;
                case RiskClosed e -> known.ended(null);
                case RiskCarriedOver e -> known.ended(e.year());
            };
        }

        private RiskThen assessed(RiskThen known, RiskAssessed e) {
            if (e.assessedOn() != null && e.assessedOn().isAfter(on)) {
                return known;
            }
            JudgedValue value = new JudgedValue(e.probability(), e.consequence(), e.value(), e.level(), e.mapVersion());
            return known.judged(Judged.later(known.inherent(), new Judged(e.assessedOn(), value)), known.residual());
        }

        private RiskThen left(RiskThen known, RiskResidualAssessed e) {
            if (e.assessedOn().isAfter(on)) {
                return known;
            }
            JudgedValue value = new JudgedValue(e.probability(), e.consequence(), e.value(), e.level(), e.mapVersion());
            return known.judged(known.inherent(), Judged.later(known.residual(), new Judged(e.assessedOn(), value)));
        }

        private static RiskThen identified(RiskIdentified e) {
            return new RiskThen(
                    e.riskId(),
                    e.unit(),
                    e.year(),
                    e.risk(),
                    e.carriedFrom() != null,
                    null,
                    null,
                    "UNDECIDED",
                    true,
                    null);
        }
    }
}
