package qms.deviations.measurelinks;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import qms.deviations.platform.LinksMeasures;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.problems.Problem;

/**
 * Tells a case of the measures that name it. How far it has come is not kept: after a start it goes through them all once more, and a case that
 * names a measure already stays as it is.
 */
@Component
class WhenAMeasureNamesACaseThenTheCaseNamesIt implements Worker {

    private final Views views;
    private final MeasureLinkProjection projection;
    private final Map<String, LinksMeasures> kinds;
    private final AtomicLong told = new AtomicLong(-1);

    WhenAMeasureNamesACaseThenTheCaseNamesIt(
            Views views, MeasureLinkProjection projection, ObjectProvider<LinksMeasures> kinds) {
        this.views = views;
        this.projection = projection;
        this.kinds = kinds.stream().collect(Collectors.toMap(LinksMeasures::originKind, Function.identity()));
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void work(Automation automation) {
        Query untold = Query.everything()
                .between(MeasureLinkProjection.POSITION, told.get() + 1, null)
                .sortedBy(MeasureLinkProjection.POSITION);
        for (MeasureLinkView measure : views.all(projection, untold)) {
            MeasureId id = MeasureId.of(measure.id());
            measure.origins().forEach(origin -> tell(origin, id, automation));
            told.set(measure.position());
        }
    }

    /** A case that has ended, that is not there, or that another system keeps, is not told: the measure still says where it comes from. */
    private void tell(MeasureOrigin origin, MeasureId measure, Automation automation) {
        LinksMeasures kind = kinds.get(origin.kind());
        if (kind == null) {
            return;
        }
        try {
            automation.send(kind.linking(origin.id(), measure));
        } catch (Problem | AggregateNotFoundException | IllegalArgumentException nobodyToTell) {
            // Nothing is left undone: the next round would meet the same.
        }
    }
}
