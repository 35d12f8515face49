package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.events.EventName;
import qms.service.projection.Projection;

/** The read models that facts stand in: of which events each is made, and in which revision. */
public final class ReadModels {

    private static final Map<String, Projection<?, ?>> ALL = Stream.<Projection<?, ?>>of(
                    new ComplaintFactsProjection(),
                    new LexSarahFactsProjection(),
                    new DeviationFactsProjection(),
                    new LexMariaFactsProjection(),
                    new IncidentFactsProjection(),
                    new RiskFactsProjection(),
                    new MeasureFactsProjection(),
                    new SelfCheckFactsProjection(),
                    new FollowUpFactsProjection(),
                    new DeclaredFactsProjection(),
                    new StatementFactsProjection(),
                    new DeadlineFactsProjection(),
                    new NonExecutedFactsProjection())
            .collect(Collectors.toMap(Projection::collection, Function.identity()));

    private ReadModels() {}

    public static int revision(String collection) {
        return of(collection).revision();
    }

    /** The names that its events are stored under, in life-cycle order. */
    public static List<String> events(String collection) {
        Class<?> events = of(collection).events();
        Stream<Class<?>> each = events.isSealed() ? Stream.of(events.getPermittedSubclasses()) : Stream.of(events);
        return each.map(event -> Optional.ofNullable(event.getAnnotation(EventName.class)))
                .flatMap(Optional::stream)
                .map(EventName::value)
                .toList();
    }

    private static Projection<?, ?> of(String collection) {
        return Optional.ofNullable(ALL.get(collection))
                .orElseThrow(() -> new IllegalArgumentException("no facts stand in " + collection));
    }
}
