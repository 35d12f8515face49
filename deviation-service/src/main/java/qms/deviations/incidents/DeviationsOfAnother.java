package qms.deviations.incidents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.deviations.DeviationReported;

/** Deviations that came of another case. */
@Component
class DeviationsOfAnother extends ComeOfAnotherProjection<DeviationReported> {

    DeviationsOfAnother() {
        super("incident-deviations", DeviationReported.class);
    }

    @Override
    @Nullable
    ComeOfAnother of(DeviationReported reported) {
        return ComeOfAnother.of(CaseKind.DEVIATION, reported, reported.origin(), reported.registeredAt());
    }
}
