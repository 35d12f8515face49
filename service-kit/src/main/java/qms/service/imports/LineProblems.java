package qms.service.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** Everything that is wrong with one line, each thing once. */
public final class LineProblems {

    /** Enough for whoever is to mend the line; a line made to fill the answer stops here. */
    private static final int MOST = 50;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** The detail is a plain Swedish sentence and never quotes personal text. */
    public void add(@Nullable String field, FieldCode code, String detail) {
        add(new FieldProblem(field, code, detail));
    }

    public void add(FieldProblem problem) {
        if (problems.size() < MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    public void addAll(List<FieldProblem> more) {
        more.forEach(this::add);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    List<FieldProblem> all() {
        return List.copyOf(problems);
    }
}
