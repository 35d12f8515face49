package qms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qms.events.QmsEvent;
import qms.events.periods.PeriodEvent;
import qms.web.problems.Problem;

/**
 * Holds an aggregate against the table of its life cycle in {@code docs/lifecycles}: a row for each state, a column for each command, and in the
 * cell the state that follows or {@value #REFUSED}. The table is written by hand from the domain; what the aggregate does must be the same,
 * cell for cell.
 *
 * @param <A> the aggregate
 * @param <E> the events of its feature
 */
public abstract class LifeCycleContract<A, E extends QmsEvent> {

    /** The row of what does not exist yet. */
    protected static final String NOTHING = "(none)";

    private static final String REFUSED = "–";

    /** The file's name without ending. */
    protected abstract String table();

    protected abstract AggregateTestFixture<A> fixture();

    /** For each state of the table, {@link #NOTHING} aside, events that lead to it. */
    protected abstract Map<String, List<E>> states();

    /** Every command of the feature with what it needs to be well-formed. */
    protected abstract List<?> commands();

    /** The sealed interface of the feature's commands. */
    protected abstract Class<?> commandType();

    /** The state in which a thing is after these events, as the table calls it. */
    protected abstract String stateAfter(List<E> events);

    @Test
    void the_table_has_every_command_and_every_state_is_reached() {
        Map<String, Map<String, String>> table = read();
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(NOTHING), states().keySet().stream())
                        .toList());
        assertThat(table.getOrDefault(NOTHING, Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(commandType().getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
        states().forEach((state, events) -> assertThat(stateAfter(events)).isEqualTo(state));
    }

    @TestFactory
    Stream<DynamicTest> every_cell_is_as_written() {
        return read().entrySet().stream()
                .flatMap(row -> commands().stream().map(command -> {
                    String name = command.getClass().getSimpleName();
                    return DynamicTest.dynamicTest(
                            row.getKey() + " " + name,
                            () -> assertThat(outcome(row.getKey(), command))
                                    .isEqualTo(row.getValue().get(name)));
                }));
    }

    /** The state after the command; what no thing has made is refused by there being none. */
    private String outcome(String state, Object command) {
        List<E> before = states().getOrDefault(state, List.of());
        TestExecutor<A> given =
                before.isEmpty() ? fixture().givenNoPriorActivity() : fixture().given(before);
        Seen<E> seen = new Seen<>();
        ResultValidator<A> result = given.when(command);
        result.expectEventsMatching(seen);
        List<E> after = new ArrayList<>(before);
        after.addAll(seen.events);
        return seen.events.isEmpty() && refused(result) ? REFUSED : stateAfter(after);
    }

    private static boolean refused(ResultValidator<?> result) {
        boolean[] refused = {false};
        result.expectException(new CustomMatcher<Throwable>("a refusal") {
            @Override
            public boolean matches(Object thrown) {
                refused[0] = thrown instanceof Problem || isOfAxon(thrown);
                return refused[0];
            }
        });
        return refused[0];
    }

    /** A creating command on what exists, or another on what does not. */
    private static boolean isOfAxon(Object thrown) {
        return thrown != null && thrown.getClass().getName().startsWith("org.axonframework.");
    }

    private Map<String, Map<String, String>> read() {
        List<List<String>> rows;
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "lifecycles", table() + ".md"))) {
            rows = lines.filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                    .map(LifeCycleContract::cells)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<String> commands = rows.getFirst().subList(1, rows.getFirst().size());
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            assertThat(row).as(row.getFirst()).hasSize(commands.size() + 1);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < commands.size(); i++) {
                cells.put(commands.get(i), row.get(i + 1));
            }
            assertThat(table.put(row.getFirst(), cells))
                    .as("two rows of one state")
                    .isNull();
        }
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Takes whatever events there are, and remembers them. */
    private static final class Seen<E> extends CustomMatcher<List<? super EventMessage<?>>> {
        private final List<E> events = new ArrayList<>();

        Seen() {
            super("any events");
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean matches(Object published) {
            ((List<EventMessage<?>>) published)
                    .stream()
                            .map(EventMessage::getPayload)
                            // What a thing takes when it begins is no step of its own.
                            .filter(event -> !(event instanceof PeriodEvent))
                            .forEach(event -> events.add((E) event));
            return true;
        }
    }
}
