package qms.deviations.logchecks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import qms.events.CaseRef;
import qms.events.access.AccessId;
import qms.events.logchecks.SampledAccess;
import qms.service.access.AccessView;

/** Draws from readings by a seed: the same seed draws the same again, in whatever order the readings come. */
final class Sampling {

    private Sampling() {}

    static List<SampledAccess> draw(List<AccessView> readings, int count, long seed) {
        List<AccessView> drawn = new ArrayList<>(readings);
        drawn.sort(Comparator.comparing(AccessView::id));
        Collections.shuffle(drawn, new Random(seed));
        return drawn.stream()
                .limit(count)
                .sorted(Comparator.comparing(AccessView::readAt).thenComparing(AccessView::id))
                .map(Sampling::sampled)
                .toList();
    }

    private static SampledAccess sampled(AccessView reading) {
        return new SampledAccess(
                AccessId.of(reading.id()),
                new CaseRef(reading.caseKind(), reading.caseId()),
                reading.person(),
                reading.roles(),
                reading.kind(),
                reading.readAt());
    }
}
