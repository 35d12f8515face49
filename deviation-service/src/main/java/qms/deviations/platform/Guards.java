package qms.deviations.platform;

import qms.web.problems.Problem;
import qms.web.problems.ProblemType;

/** How a case says no. */
public final class Guards {

    private Guards() {}

    public static void refuseIf(boolean against, ProblemType problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
