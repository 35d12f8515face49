package qms.deviations.conformance;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.deviations.conformance.CaseRoute.Step;

/**
 * The routes that cases took through their life cycle. A number below five could point at a person: it is told as fewer than five, together with
 * so many more that it cannot be reckoned from the rest.
 *
 * @param total how many cases there are; null where they are fewer than five
 * @param fewerThanFive whether they are
 * @param routes the common ones, the commonest first
 * @param others the ways that fewer than five took, together
 * @param slowestSteps the states in which cases stayed the longest, by the median
 */
record CommonRoutes(
        @Nullable Integer total, boolean fewerThanFive, List<Route> routes, Others others, List<Stay> slowestSteps) {

    private static final int SMALLEST = 5;
    private static final int MOST_SLOW = 5;
    private static final double PER_CENT = 100.0;

    /**
     * One way.
     *
     * @param states in their order; a state that was come back to stands again
     * @param share of all cases, in whole per cent
     * @param stays the median of days in each state but the last
     */
    record Route(List<String> states, int count, long share, List<Stay> stays) {}

    /**
     * Ways that are not told one by one.
     *
     * @param routes how many different ones
     * @param count how many cases took them; null where that is fewer than five
     */
    record Others(int routes, @Nullable Integer count, boolean fewerThanFive) {}

    /** How long cases stay in a state: the median of days, of so many stays. */
    record Stay(String state, double medianDays, int count) {}

    static CommonRoutes of(List<CaseRoute> cases) {
        if (cases.size() < SMALLEST) {
            return new CommonRoutes(
                    cases.isEmpty() ? 0 : null,
                    !cases.isEmpty(),
                    List.of(),
                    new Others(0, null, !cases.isEmpty()),
                    List.of());
        }
        List<List<CaseRoute>> ways = new ArrayList<>(
                cases.stream().collect(Collectors.groupingBy(CaseRoute::states)).values());
        ways.sort(Comparator.<List<CaseRoute>>comparingInt(List::size)
                .reversed()
                .thenComparing(way -> way.getFirst().states().toString()));
        List<List<CaseRoute>> common = new ArrayList<>(
                ways.stream().filter(way -> way.size() >= SMALLEST).toList());
        // What is left over is not to be reckoned from the whole either.
        while (isSmall(cases.size() - count(common)) && !common.isEmpty()) {
            common.removeLast();
        }
        int others = cases.size() - count(common);
        return new CommonRoutes(
                cases.size(),
                false,
                common.stream().map(way -> route(way, cases.size())).toList(),
                new Others(ways.size() - common.size(), others, false),
                slowest(cases));
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST;
    }

    private static int count(List<List<CaseRoute>> ways) {
        return ways.stream().mapToInt(List::size).sum();
    }

    private static Route route(List<CaseRoute> way, int all) {
        List<String> states = way.getFirst().states();
        List<Stay> stays = IntStream.range(0, states.size() - 1)
                .mapToObj(place -> stay(
                        states.get(place),
                        way.stream().map(each -> days(each.steps(), place)).toList()))
                .toList();
        return new Route(states, way.size(), Math.round(way.size() * PER_CENT / all), stays);
    }

    private static List<Stay> slowest(List<CaseRoute> cases) {
        Map<String, List<Long>> days = new LinkedHashMap<>();
        for (CaseRoute each : cases) {
            for (int place = 0; place < each.steps().size() - 1; place++) {
                days.computeIfAbsent(each.steps().get(place).state(), state -> new ArrayList<>())
                        .add(days(each.steps(), place));
            }
        }
        Stream<Stay> stays = days.entrySet().stream()
                .filter(state -> state.getValue().size() >= SMALLEST)
                .map(state -> stay(state.getKey(), state.getValue()));
        return stays.sorted(
                        Comparator.comparingDouble(Stay::medianDays).reversed().thenComparing(Stay::state))
                .limit(MOST_SLOW)
                .toList();
    }

    private static long days(List<Step> steps, int place) {
        // An import may tell of what was registered earlier last.
        return Math.max(
                0,
                ChronoUnit.DAYS.between(
                        steps.get(place).on(), steps.get(place + 1).on()));
    }

    private static Stay stay(String state, List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return new Stay(state, median, days.size());
    }
}
