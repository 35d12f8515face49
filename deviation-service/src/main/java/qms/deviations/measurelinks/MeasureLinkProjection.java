package qms.deviations.measurelinks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureOriginAdded;
import qms.events.measures.MeasureProposed;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The measures by when they last named a case; nothing else about them is of interest here. */
@Component
class MeasureLinkProjection implements Projection<MeasureEvent, MeasureLinkView> {

    static final String POSITION = "position";

    @Override
    public String collection() {
        return "measure-links";
    }

    @Override
    public Class<MeasureEvent> events() {
        return MeasureEvent.class;
    }

    @Override
    public Class<MeasureLinkView> viewType() {
        return MeasureLinkView.class;
    }

    @Override
    public @Nullable MeasureLinkView evolve(@Nullable MeasureLinkView view, MeasureEvent event, Recorded recorded) {
        if (event instanceof MeasureProposed proposed) {
            return new MeasureLinkView(event.subject(), proposed.origins(), recorded.position());
        }
        if (event instanceof MeasureOriginAdded added) {
            MeasureLinkView before = Objects.requireNonNull(view, "a measure begins with being proposed");
            List<MeasureOrigin> origins = Stream.concat(before.origins().stream(), Stream.of(added.origin()))
                    .toList();
            return new MeasureLinkView(before.id(), origins, recorded.position());
        }
        return view;
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(POSITION);
    }

    @Override
    public Map<String, Object> keys(MeasureLinkView view) {
        return Map.of(POSITION, view.position());
    }
}
