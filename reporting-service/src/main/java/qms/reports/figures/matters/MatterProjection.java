package qms.reports.figures.matters;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.QmsEvent;
import qms.reports.figures.matters.Matter.Row;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What events about something say in the rows of a table. */
public abstract class MatterProjection<E extends QmsEvent> implements Projection<E, Matter> {

    public static final String UNIT = "unit";
    static final String YEAR = "year";

    private final String collection;
    private final Class<E> events;

    protected MatterProjection(String collection, Class<E> events) {
        this.collection = collection;
        this.events = events;
    }

    /** The rows after an event, from those before it. */
    protected abstract List<Row> rows(List<Row> before, E event);

    @Override
    public final String collection() {
        return collection;
    }

    @Override
    public final Class<E> events() {
        return events;
    }

    @Override
    public final Class<Matter> viewType() {
        return Matter.class;
    }

    @Override
    public final Matter evolve(@Nullable Matter view, E event, Recorded recorded) {
        Matter before = view == null ? new Matter(event.subject(), event.unit(), List.of()) : view;
        List<Row> rows = before.states().isEmpty() ? List.of() : before.rows();
        List<Row> after = rows(rows, event);
        return view != null && after.equals(rows) ? view : before.then(after, event.registeredAt(), recorded);
    }

    @Override
    public final Set<String> keyNames() {
        return Set.of(UNIT, YEAR);
    }

    /** What counts, and the how manieth way of it. */
    public final String version() {
        return collection + "/" + revision();
    }

    /** Of every year that it has ever had a row for. */
    @Override
    public final Map<String, Object> keys(Matter view) {
        List<Integer> years = view.states().stream()
                .flatMap(state -> state.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.year()))
                .distinct()
                .sorted()
                .toList();
        return Map.of(UNIT, view.unit(), YEAR, years);
    }

    protected static String cell(List<Row> rows, String key, String name) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .flatMap(row -> Stream.ofNullable(row.cells().get(name)))
                .findFirst()
                .orElse("");
    }
}
