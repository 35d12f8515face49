package qms.risks.selfchecks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckResult;
import qms.web.forms.Bound;
import qms.web.forms.Codes;
import qms.web.forms.Forms;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;

/** Reads what a self-check found, by its kind: each kind has a record that says what its value may be. */
final class ResultForm {

    private ResultForm() {}

    /** The result, or null where there is none or it added problems; {@code field} is its path, for instance {@code result}. */
    static @Nullable CheckResult read(@Nullable JsonNode node, String field, List<FieldProblem> problems) {
        if (node == null || node.isNull()) {
            return null;
        }
        Kind kind = bind(node, Kind.class, field, problems);
        return kind == null ? null : read(kind.kind(), node, field, problems);
    }

    private static @Nullable CheckResult read(String kind, JsonNode node, String field, List<FieldProblem> problems) {
        return switch (kind) {
            case "YES_NO" -> {
                var found = bind(node, YesNo.class, field, problems);
                yield found == null ? null : new CheckResult(kind, Boolean.toString(found.value()), null, null);
            }
            case "COUNT" -> {
                var found = bind(node, Count.class, field, problems);
                yield found == null ? null : new CheckResult(kind, Long.toString(found.value()), null, null);
            }
            case "PERCENT" -> {
                var found = bind(node, Percent.class, field, problems);
                yield found == null ? null : new CheckResult(kind, plain(found.value()), found.passed(), found.of());
            }
            case "SAMPLE" -> {
                var found = bind(node, Sample.class, field, problems);
                yield found == null || tooMany(found, field, problems)
                        ? null
                        : new CheckResult(kind, null, found.passed(), found.of());
            }
            case "TEXT" -> {
                var found = bind(node, Text.class, field, problems);
                yield found == null ? null : new CheckResult(kind, found.value(), null, null);
            }
            default -> throw new IllegalStateException("Kind lets no other code through: " + kind);
        };
    }

    private static boolean tooMany(Sample sample, String field, List<FieldProblem> problems) {
        if (sample.passed() <= sample.of()) {
            return false;
        }
        problems.add(new FieldProblem(
                field + ".passed", FieldCode.OUT_OF_RANGE, "Fler kan inte vara godkända än de som kontrollerats."));
        return true;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static <T extends Record> @Nullable T bind(
            JsonNode node, Class<T> type, String field, List<FieldProblem> problems) {
        Bound<T> bound = Forms.bind(node, type);
        for (FieldProblem problem : bound.problems()) {
            problems.add(new FieldProblem(
                    problem.field() == null ? field : field + "." + problem.field(), problem.code(), problem.detail()));
        }
        return bound.value();
    }

    /** Which kind of result it is. */
    record Kind(
            @Codes({"YES_NO", "COUNT", "PERCENT", "SAMPLE", "TEXT"})
            String kind) {}

    /** Yes or no, as true or false. */
    record YesNo(boolean value) {}

    /** A whole number. */
    record Count(@Range(min = 0, max = Long.MAX_VALUE) long value) {}

    /** A share from 0 to 100, and where it is known of how many. */
    record Percent(
            @Range(min = 0, max = 100) BigDecimal value,

            @Range(min = 0, max = Integer.MAX_VALUE) @Nullable
            Integer passed,

            @Range(min = 0, max = Integer.MAX_VALUE) @Nullable
            Integer of) {}

    /** How many passed of how many. */
    record Sample(
            @Range(min = 0, max = Integer.MAX_VALUE) int passed,
            @Range(min = 0, max = Integer.MAX_VALUE) int of) {}

    /** Words; they stand in the clear. */
    record Text(@Label @MaxLength(2000) String value) {}
}
