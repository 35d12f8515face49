package qms.reports.figures.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Known;
import qms.service.projection.Recorded;

/**
 * Something that stands as rows in a table of a report, with all its earlier states: a survey and its rounds, an inspection, a meeting. A report
 * that is counted again finds the one that stood then.
 */
public record Matter(String id, String unit, List<State> states) {

    /** The rows as they were after an event. */
    public record State(Instant registeredAt, Instant recordedAt, long position, List<Row> rows) {}

    /**
     * A row of a year; what is remembered for the rows to come has no year.
     *
     * @param key what the next event about the same finds it by
     */
    public record Row(
            String key, @Nullable Integer year, @Nullable LocalDate day, Map<String, String> cells) {

        public Row and(String name, @Nullable Object value) {
            Map<String, String> more = new LinkedHashMap<>(cells);
            if (value != null) {
                more.put(name, value.toString());
            }
            return new Row(key, year, day, more);
        }

        Row on(LocalDate last) {
            return new Row(key, year, last, cells);
        }

        public static Row of(String key, @Nullable Integer year, @Nullable LocalDate day) {
            return new Row(key, year, day, Map.of());
        }
    }

    public List<Row> rows() {
        return states.getLast().rows();
    }

    Matter then(List<Row> rows, Instant registeredAt, Recorded recorded) {
        State state = new State(registeredAt, recorded.recordedAt(), recorded.position(), rows);
        return new Matter(
                id, unit, Stream.concat(states.stream(), Stream.of(state)).toList());
    }

    /** The rows that stood by what is taken as known. */
    public List<Row> rows(Known known) {
        return states.stream()
                .filter(state -> known.holds(state.registeredAt(), state.recordedAt(), state.position()))
                .reduce((earlier, later) -> later)
                .map(State::rows)
                .orElse(List.of());
    }

    /** The same rows with one of them changed, or with one more. */
    public static List<Row> with(List<Row> rows, Row fresh, UnaryOperator<Row> change) {
        List<Row> more = new ArrayList<>(rows);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).key().equals(fresh.key())) {
                more.set(i, change.apply(more.get(i)));
                return List.copyOf(more);
            }
        }
        more.add(change.apply(fresh));
        more.sort(Comparator.comparing(Row::key));
        return List.copyOf(more);
    }
}
