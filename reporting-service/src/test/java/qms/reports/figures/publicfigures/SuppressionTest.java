package qms.reports.figures.publicfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small numbers are hidden, and so is whatever they could be worked out from. */
class SuppressionTest {

    private static final int TABLES = 150;

    /** Hard case 36. */
    @Test
    void hard_case_36_one_small_number_is_not_told_by_the_total() {
        Map<String, Mark> marks = marks(row("all", "abuse", 1, "treatment", 14, "information", 20, "other", 0));
        assertThat(marks)
                .containsEntry("abuse", Mark.FEW)
                .containsEntry("treatment", Mark.HIDDEN)
                .containsEntry("information", Mark.SHOWN)
                .containsEntry("other", Mark.SHOWN)
                .containsEntry("all", Mark.SHOWN);
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        assertThat(marks(row("all", "a", 0, "b", 7, "c", 5))).doesNotContainValue(Mark.FEW);
        assertThat(marks(row("all", "a", 0, "b", 7, "c", 5)).values()).containsOnly(Mark.SHOWN);
    }

    @Test
    void two_small_numbers_whose_sum_tells_more_of_them_take_a_third_along() {
        Map<String, Mark> marks = marks(row("all", "a", 4, "b", 4, "c", 12, "d", 30));
        assertThat(marks).containsEntry("c", Mark.HIDDEN).containsEntry("d", Mark.SHOWN);
    }

    @Test
    void where_there_is_nothing_else_to_hide_nothing_is_said_of_any() {
        Map<String, Mark> marks = marks(row("all", "a", 1, "b", 2, "c", 0));
        assertThat(marks.get("a")).isEqualTo(Mark.BLANK);
        assertThat(marks.get("c")).isEqualTo(Mark.BLANK);
    }

    @Test
    void a_unit_is_not_told_by_what_the_others_leave_of_the_board() {
        Map<String, Mark> marks = marks(row("board", "bjorken", 3, "granen", 25, "linden", 40));
        assertThat(marks).containsEntry("granen", Mark.HIDDEN).containsEntry("board", Mark.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoever_solves_the_sums_learns_nothing_but_that_a_small_number_is_small(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TABLES; i++) {
            Table table = table(random);
            Map<String, Mark> marks = Suppression.of(table.values(), table.sums());
            Attacker attacker = new Attacker(table.values(), table.sums(), marks);
            table.values().forEach((cell, value) -> {
                boolean small = value > 0 && value < 5;
                if (small) {
                    assertThat(marks.get(cell)).isNotEqualTo(Mark.SHOWN);
                    assertThat(attacker.least(cell))
                            .as(table + " " + marks + " " + cell)
                            .isLessThanOrEqualTo(1);
                    assertThat(attacker.most(cell))
                            .as(table + " " + marks + " " + cell)
                            .isGreaterThanOrEqualTo(4);
                }
            });
        }
    }

    private record Table(Map<String, Long> values, List<Sum> sums) {}

    private static Map<String, Mark> marks(Table table) {
        return Suppression.of(table.values(), table.sums());
    }

    private static Table row(String total, Object... parts) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            values.put((String) parts[i], ((Number) parts[i + 1]).longValue());
        }
        List<String> names = List.copyOf(values.keySet());
        values.put(total, values.values().stream().mapToLong(Long::longValue).sum());
        return new Table(values, List.of(new Sum(total, names, 0)));
    }

    /** Units and codes with sums both ways, and the units of a department once more. */
    private static Table table(Random random) {
        int units = 1 + random.nextInt(4);
        int codes = 1 + random.nextInt(4);
        int most = 2 + random.nextInt(20);
        Map<String, Long> values = new LinkedHashMap<>();
        List<Sum> sums = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            for (int c = 0; c < codes; c++) {
                values.put(u + "/" + c, (long) (random.nextInt(3) == 0 ? 0 : random.nextInt(most)));
            }
        }
        for (int u = 0; u < units; u++) {
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < codes; c++) {
                parts.add(u + "/" + c);
            }
            add(u + "/all", parts, values, sums);
        }
        for (int c = 0; c < codes; c++) {
            List<String> parts = new ArrayList<>();
            for (int u = 0; u < units; u++) {
                parts.add(u + "/" + c);
            }
            add("board/" + c, parts, values, sums);
        }
        List<String> parts = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            parts.add(u + "/all");
        }
        add("board/all", parts, values, sums);
        return new Table(values, sums);
    }

    private static void add(String total, List<String> parts, Map<String, Long> values, List<Sum> sums) {
        values.put(total, parts.stream().mapToLong(values::get).sum());
        sums.add(new Sum(total, List.copyOf(parts), 0));
    }

    /** Narrows what each hidden number can be, sum by sum, also over sums put together, until nothing more follows. */
    private static final class Attacker {

        private static final double FAR = 1e6;

        private final Map<String, double[]> bounds = new HashMap<>();

        Attacker(Map<String, Long> values, List<Sum> sums, Map<String, Mark> marks) {
            values.forEach((cell, value) -> bounds.put(
                    cell,
                    switch (marks.get(cell)) {
                        case SHOWN -> new double[] {value, value};
                        case FEW -> new double[] {1, 4};
                        case HIDDEN -> new double[] {5, FAR};
                        case BLANK -> new double[] {0, FAR};
                    }));
            List<Map<String, Integer>> equations = new ArrayList<>();
            for (Sum sum : sums) {
                Map<String, Integer> equation = new HashMap<>();
                sum.cells().forEach(cell -> equation.merge(cell, sum.sign(cell), Integer::sum));
                equations.add(equation);
            }
            int single = equations.size();
            for (int i = 0; i < single; i++) {
                for (int j = 0; j < i; j++) {
                    equations.add(together(equations.get(i), equations.get(j), 1));
                    equations.add(together(equations.get(i), equations.get(j), -1));
                }
            }
            for (int round = 0; round < 30; round++) {
                equations.forEach(this::narrow);
            }
        }

        private static Map<String, Integer> together(Map<String, Integer> a, Map<String, Integer> b, int sign) {
            Map<String, Integer> both = new HashMap<>(a);
            b.forEach((cell, n) -> both.merge(cell, sign * n, Integer::sum));
            both.values().removeIf(n -> n == 0);
            return both;
        }

        private void narrow(Map<String, Integer> equation) {
            equation.forEach((cell, n) -> {
                double low = 0;
                double high = 0;
                for (Map.Entry<String, Integer> other : equation.entrySet()) {
                    if (!other.getKey().equals(cell)) {
                        double[] bound = bounds.get(other.getKey());
                        int m = -other.getValue();
                        low += m > 0 ? m * bound[0] : m * bound[1];
                        high += m > 0 ? m * bound[1] : m * bound[0];
                    }
                }
                double[] own = bounds.get(cell);
                double least = n > 0 ? low / n : high / n;
                double most = n > 0 ? high / n : low / n;
                own[0] = Math.max(own[0], Math.ceil(least - 1e-6));
                own[1] = Math.min(own[1], Math.floor(most + 1e-6));
            });
        }

        double least(String cell) {
            return bounds.get(cell)[0];
        }

        double most(String cell) {
            return bounds.get(cell)[1];
        }
    }
}
