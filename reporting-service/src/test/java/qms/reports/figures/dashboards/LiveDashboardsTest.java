package qms.reports.figures.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.Scope;
import qms.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What a listener is told, one look at a time. */
class LiveDashboardsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Player player = new Player().lines("staden", "units").byHand();
    private final Queue<String> versions = new ArrayDeque<>();
    private final Queue<Integer> numbers = new ArrayDeque<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final List<String> told = new ArrayList<>();

    @Test
    void it_is_told_at_once_and_then_only_when_something_on_it_is_other_than_before() throws IOException {
        versions.addAll(List.of("1", "1", "2", "3"));
        numbers.addAll(List.of(7, 7, 8));

        listen(Duration.ZERO, HOUR, null, 4);

        assertThat(told)
                .satisfiesExactly(
                        begins -> assertThat(begins).startsWith(":"),
                        first -> assertThat(first)
                                .startsWith("id: 1\nevent: dashboard\ndata: {")
                                .contains("\"year\":7"),
                        second -> assertThat(second).startsWith("id: 3\n").contains("\"year\":8"),
                        last -> assertThat(last).startsWith("event: ended"));
        assertThat(reads).hasValue(3);
    }

    @Test
    void who_comes_again_is_not_told_what_they_have_seen() throws IOException {
        versions.addAll(List.of("5", "5"));

        listen(Duration.ZERO, HOUR, "5", 2);

        assertThat(told).hasSize(2);
        assertThat(reads).hasValue(0);
    }

    @Test
    void a_silent_line_is_kept_alive() throws IOException {
        versions.addAll(List.of("5", "5"));

        listen(Duration.ZERO, Duration.ZERO, "5", 2);

        assertThat(told).filteredOn(": kvar"::equals).hasSize(2);
    }

    @Test
    void there_are_so_many_places_and_each_is_free_again_when_its_listener_is_gone() throws IOException {
        versions.addAll(List.of("1", "2"));
        numbers.addAll(List.of(7, 8));
        LiveDashboards live = live(Duration.ZERO, HOUR);
        assertThatThrownBy(() -> live.tell(
                        () -> player.scope("staden", 2024),
                        null,
                        () -> true,
                        () -> message ->
                                live.tell(() -> player.scope("staden", 2024), null, () -> true, () -> told::add)))
                .isInstanceOfSatisfying(
                        Problem.class, full -> assertThat(full.type().status()).isEqualTo(503));
        assertThatThrownBy(() -> live.tell(() -> player.scope("staden", 2024), null, () -> true, gone()))
                .isInstanceOf(IOException.class);

        live.tell(() -> player.scope("staden", 2024), null, () -> false, () -> told::add);
        assertThat(told).last().asString().startsWith("event: ended");
    }

    @Test
    void nobody_holds_up_a_service_that_stops() throws IOException {
        versions.addAll(List.of("1", "1"));
        numbers.add(7);
        Pulse pulse = new Pulse(versions::remove, HOUR, HOUR, HOUR);
        new LiveDashboards(pulse, reader(), JsonMapper.builder().build(), 1)
                .tell(() -> player.scope("staden", 2024), null, () -> true, () -> message -> {
                    told.add(message);
                    pulse.stop();
                });
        assertThat(told).last().asString().startsWith("event: ended");
    }

    private void listen(Duration look, Duration silence, String seen, int looks) throws IOException {
        AtomicInteger left = new AtomicInteger(looks);
        live(look, silence)
                .tell(() -> player.scope("staden", 2024), seen, () -> left.getAndDecrement() > 0, () -> told::add);
    }

    private LiveDashboards live(Duration look, Duration silence) {
        return new LiveDashboards(
                new Pulse(versions::remove, look, silence, HOUR),
                reader(),
                JsonMapper.builder().build(),
                1);
    }

    private DashboardReader reader() {
        return new DashboardReader(null, null, null, null) {
            @Override
            public Dashboard read(Scope scope, Known known) {
                reads.incrementAndGet();
                Dashboard empty = Dashboards.of(scope, known, LocalDate.of(2024, 5, 1), DashboardsTest.factsOf(player));
                return numbered(empty, numbers.remove());
            }
        };
    }

    private static LiveDashboards.Arrival gone() {
        return () -> message -> {
            throw new IOException("nobody is there");
        };
    }

    private static Dashboard numbered(Dashboard of, int year) {
        return new Dashboard(
                of.unit(),
                year,
                of.from(),
                of.day(),
                null,
                null,
                of.tiles(),
                of.years(),
                of.trends(),
                of.sources(),
                of.categories(),
                of.lexSarah(),
                of.risks(),
                of.selfChecks(),
                of.measures(),
                of.followUps(),
                of.deadlines());
    }
}
