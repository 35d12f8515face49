package qms.web.problems;

import org.jspecify.annotations.Nullable;

/** One thing to mend. The field is a path such as {@code placements[0].parent}; null means the whole body. */
public record FieldProblem(@Nullable String field, FieldCode code, String detail) {}
