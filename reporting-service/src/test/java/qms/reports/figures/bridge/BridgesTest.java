package qms.reports.figures.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.figures.Contribution;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Fact;
import qms.reports.figures.Known;
import qms.reports.figures.Player;
import qms.reports.figures.RandomHistory;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;
import qms.reports.figures.bridge.Bridge.Figure;
import qms.reports.figures.bridge.Bridge.Moved;
import qms.reports.figures.bridge.Bridge.Row;
import qms.reports.figures.bridge.Reasons.End;
import qms.web.time.Tertial;

/** Over made-up histories: a bridge explains every difference between two readings of a figure, case by case, and nothing else. */
class BridgesTest {

    private static final int OF_EACH = 10;
    private static final int BRIDGES = 6;

    private record Signed(String collection, String id, String figure, String code) {}

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void every_bridge_is_the_difference_of_the_two_drill_downs(long seed) {
        Player player = RandomHistory.played(seed, OF_EACH);
        List<Thing> things = player.things();
        Random random = new Random(seed);
        for (int i = 0; i < BRIDGES; i++) {
            for (String unit : RandomHistory.UNITS) {
                Window window = window(player.scope(unit, RandomHistory.YEAR), random);
                Known a = RandomHistory.known(random);
                Known b = random.nextInt(4) == 0 ? Known.EVERYTHING : later(a, random);
                compare(new End(window, a), new End(window, b), things);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void so_is_one_from_one_tertial_to_another(long seed) {
        Player player = RandomHistory.played(seed, OF_EACH);
        Random random = new Random(seed);
        for (String unit : RandomHistory.UNITS) {
            Scope scope = player.scope(unit, RandomHistory.YEAR);
            boolean cumulative = random.nextBoolean();
            Known a = RandomHistory.known(random);
            compare(
                    new End(Window.tertial(scope, Tertial.T1, cumulative), a),
                    new End(Window.tertial(scope, Tertial.T2, cumulative), later(a, random)),
                    player.things());
        }
    }

    @Test
    void the_histories_are_wide_enough_to_meet_every_reason() {
        Set<Reason> met = EnumSet.noneOf(Reason.class);
        for (long seed = 0; seed < 3; seed++) {
            Player player = RandomHistory.played(seed, 60);
            Random random = new Random(seed);
            List<Thing> things = player.things();
            for (String unit : RandomHistory.UNITS) {
                Scope scope = player.scope(unit, RandomHistory.YEAR);
                for (Tertial tertial : Tertial.values()) {
                    Known a = RandomHistory.known(random);
                    Window window = Window.tertial(scope, tertial, false);
                    met(met, new End(window, a), new End(window, later(a, random)), things);
                    met(met, new End(window, a), new End(window, Known.EVERYTHING), things);
                    met(met, new End(Window.tertial(scope, Tertial.T1, false), a), new End(window, a), things);
                }
            }
        }
        // Nothing that has counted is ever taken out of the figures altogether; were it so, this is what it would be
        // called.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(met))).containsExactly(Reason.REMOVED);
    }

    private static void met(Set<Reason> met, End from, End to, List<Thing> things) {
        new Bridges(from, to, things, ignored -> true)
                .of(Optional.empty())
                .figures()
                .forEach(figure -> figure.rows().forEach(row -> met.add(Reason.valueOf(row.reason()))));
    }

    private static void compare(End from, End to, List<Thing> things) {
        Bridges bridges = new Bridges(from, to, things, ignored -> true);
        for (CountedFigure figure : CountedFigure.values()) {
            compare(bridges.figure(figure, null), figure, null, from, to, things);
            for (String code : codes(figure, things)) {
                compare(bridges.figure(figure, code), figure, code, from, to, things);
            }
        }
    }

    private static void compare(
            Figure bridge, CountedFigure figure, @Nullable String code, End from, End to, List<Thing> things) {
        List<Contribution> before = Contribution.to(figure, code, from.window(), from.known(), things);
        List<Contribution> after = Contribution.to(figure, code, to.window(), to.known(), things);
        String what =
                figure + " " + code + " on " + from.window().scope().unit().key();
        assertThat(bridge.opening()).as(what).isEqualTo(Contribution.sum(before));
        assertThat(bridge.closing()).as(what).isEqualTo(Contribution.sum(after));
        assertThat(bridge.opening() + bridge.rows().stream().mapToLong(Row::n).sum())
                .as(what)
                .isEqualTo(bridge.closing());
        assertThat(signed(bridge)).as(what).isEqualTo(difference(before, after));
        bridge.rows().forEach(row -> {
            assertThat(row.n())
                    .isEqualTo(row.cases().stream().mapToLong(Moved::n).sum());
            assertThat(row.cases())
                    .as(what)
                    .allMatch(moved -> !moved.positions().isEmpty());
        });
    }

    private static Map<Signed, Integer> signed(Figure bridge) {
        return bridge.rows().stream()
                .flatMap(row -> row.cases().stream())
                .collect(Collectors.toMap(
                        moved -> new Signed(moved.collection(), moved.id(), moved.figure(), moved.code()),
                        Moved::n,
                        Integer::sum));
    }

    private static Map<Signed, Integer> difference(List<Contribution> before, List<Contribution> after) {
        Map<Signed, Integer> signed = new HashMap<>();
        after.forEach(each -> signed.merge(signed(each), each.n(), Integer::sum));
        before.forEach(each -> signed.merge(signed(each), -each.n(), Integer::sum));
        signed.values().removeIf(n -> n == 0);
        return signed;
    }

    private static Signed signed(Contribution each) {
        return new Signed(
                each.named().kind().collection(),
                each.named().id(),
                each.count().figure(),
                each.count().code());
    }

    private static Set<String> codes(CountedFigure figure, List<Thing> things) {
        Set<String> codes = new TreeSet<>();
        things.stream()
                .filter(thing ->
                        figure.kinds().contains(thing.kind()) && !thing.kind().countedInParts())
                .flatMap(thing -> thing.document().facts().stream())
                .filter(fact -> fact.figure().equals(figure.key()))
                .map(Fact::code)
                .forEach(codes::add);
        return codes;
    }

    private static Window window(Scope scope, Random random) {
        return random.nextBoolean()
                ? Window.year(scope)
                : Window.tertial(scope, Tertial.values()[random.nextInt(3)], random.nextBoolean());
    }

    private static Known later(Known known, Random random) {
        Known other = RandomHistory.known(random);
        return Arrays.asList(known, other).stream()
                .max((x, y) -> x.asOf().compareTo(y.asOf()))
                .orElseThrow();
    }
}
