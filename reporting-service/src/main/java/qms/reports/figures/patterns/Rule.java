package qms.reports.figures.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** What in a chart is not chance: each rule finds the points that speak, as numbers from 0 in runs. */
enum Rule {
    OUTSIDE_LIMITS("En punkt utanför gränserna", "Något särskilt har hänt just då. Ta reda på vad.") {
        @Override
        List<List<Integer>> in(List<Double> values, List<Double> distances) {
            return numbers(distances, distance -> Math.abs(distance) > LIMIT).stream()
                    .map(List::of)
                    .toList();
        }
    },
    EIGHT_ON_ONE_SIDE("Åtta i rad på samma sida om medelvärdet", "Nivån har ändrats. Ta reda på när och varför.") {
        @Override
        List<List<Integer>> in(List<Double> values, List<Double> distances) {
            List<List<Integer>> found = new ArrayList<>(runs(distances, LONG, distance -> distance > 0));
            found.addAll(runs(distances, LONG, distance -> distance < 0));
            return found;
        }
    },
    TWO_OF_THREE("Två av tre i rad nära samma gräns", "Det rör sig mer än det brukar åt ett håll.") {
        @Override
        List<List<Integer>> in(List<Double> values, List<Double> distances) {
            List<List<Integer>> found = new ArrayList<>(pairs(numbers(distances, distance -> distance > WARNING)));
            found.addAll(pairs(numbers(distances, distance -> distance < -WARNING)));
            return found;
        }
    },
    SIX_RISING("Sex i rad stigande", "Det ökar stadigt.") {
        @Override
        List<List<Integer>> in(List<Double> values, List<Double> distances) {
            return steady(values, 1);
        }
    },
    SIX_FALLING("Sex i rad fallande", "Det minskar stadigt.") {
        @Override
        List<List<Integer>> in(List<Double> values, List<Double> distances) {
            return steady(values, -1);
        }
    };

    private static final double LIMIT = 3 + 1e-9;
    private static final double WARNING = 2 + 1e-9;
    private static final int LONG = 8;
    private static final int STEADY = 6;

    private final String title;
    private final String meaning;

    Rule(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /**
     * The points that the rule speaks of.
     *
     * @param distances how many standard deviations each value is from the centre
     */
    abstract List<List<Integer>> in(List<Double> values, List<Double> distances);

    private static List<Integer> numbers(List<Double> distances, DoublePredicate asked) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < distances.size(); i++) {
            if (asked.test(distances.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** A point on the line is on neither side, and ends the run. */
    private static List<List<Integer>> runs(List<Double> distances, int least, DoublePredicate asked) {
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < distances.size(); i++) {
            if (!asked.test(distances.get(i))) {
                keep(run, least, found);
                run = new ArrayList<>();
            } else {
                run.add(i);
            }
        }
        keep(run, least, found);
        return found;
    }

    /** Those that have another beyond the same two standard deviations at most one point away. */
    private static List<List<Integer>> pairs(List<Integer> beyond) {
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> near = new ArrayList<>();
        for (int point : beyond) {
            if (!near.isEmpty() && point - near.getLast() > 2) {
                keep(near, 2, found);
                near = new ArrayList<>();
            }
            near.add(point);
        }
        keep(near, 2, found);
        return found;
    }

    private static List<List<Integer>> steady(List<Double> values, int direction) {
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0 && Math.signum(values.get(i) - values.get(i - 1)) != direction) {
                keep(run, STEADY, found);
                run = new ArrayList<>();
            }
            run.add(i);
        }
        keep(run, STEADY, found);
        return found;
    }

    private static void keep(List<Integer> run, int least, List<List<Integer>> found) {
        if (run.size() >= least) {
            found.add(List.copyOf(run));
        }
    }
}
