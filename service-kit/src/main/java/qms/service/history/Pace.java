package qms.service.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/**
 * How a thing is replayed.
 *
 * @param from the number of the first step
 * @param speed steps a second
 * @param steps after how many of them it pauses
 */
public record Pace(long from, int speed, int steps) {

    static final int FASTEST = 50;
    static final int MOST_STEPS = 500;
    private static final int USUAL_SPEED = 2;

    /**
     * What a request asks for. A client that has lost its connection asks by itself for what comes after the last step that it saw; one
     * that has paused gets a single step.
     */
    public static Pace of(
            @Nullable String from,
            @Nullable String speed,
            @Nullable String steps,
            @Nullable String paused,
            @Nullable String lastSeen) {
        List<FieldProblem> problems = new ArrayList<>();
        int first = number(from, "from", 0, 0, Integer.MAX_VALUE, problems);
        int fast = number(speed, "speed", USUAL_SPEED, 1, FASTEST, problems);
        int many = number(steps, "steps", MOST_STEPS, 1, MOST_STEPS, problems);
        boolean single = "true".equals(paused);
        if (paused != null && !paused.matches("true|false")) {
            problems.add(new FieldProblem("paused", FieldCode.MALFORMED, "Ange true eller false."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        boolean goesOn = lastSeen != null && lastSeen.matches("\\d{1,9}");
        return new Pace(goesOn ? Long.parseLong(lastSeen) + 1 : first, fast, single ? 1 : many);
    }

    private static int number(
            @Nullable String said, String name, int usual, int least, int most, List<FieldProblem> problems) {
        if (said == null) {
            return usual;
        }
        if (!said.matches("\\d{1,9}")) {
            problems.add(new FieldProblem(name, FieldCode.MALFORMED, "Ange ett heltal."));
            return usual;
        }
        int number = Integer.parseInt(said);
        if (number < least || number > most) {
            problems.add(new FieldProblem(
                    name, FieldCode.OUT_OF_RANGE, "Ange ett tal från " + least + " till " + most + "."));
        }
        return number;
    }
}
