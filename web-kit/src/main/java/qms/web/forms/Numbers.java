package qms.web.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** Whole numbers and decimals. "7", true and 2.5 are no whole numbers, and nothing is rounded. */
final class Numbers {
    /** Keeps 1e999999999 from being written out in full further on. */
    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    static ValueReader integers(@Nullable Range range, long least, long greatest, LongFunction<Object> box) {
        BigInteger min = BigInteger.valueOf(range == null ? least : range.min());
        BigInteger max = BigInteger.valueOf(range == null ? greatest : range.max());
        return (node, field, problems) -> {
            if (!node.isIntegralNumber()) {
                problems.add(new FieldProblem(field, FieldCode.MALFORMED, "Ange ett heltal."));
                return null;
            }
            BigInteger value = node.bigIntegerValue();
            if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
                problems.add(outside(field, min, max));
                return null;
            }
            return box.apply(value.longValueExact());
        };
    }

    static ValueReader decimals(@Nullable Range range) {
        return (node, field, problems) -> {
            if (!node.isNumber()) {
                problems.add(new FieldProblem(field, FieldCode.MALFORMED, "Ange ett tal."));
                return null;
            }
            BigDecimal value = node.decimalValue();
            if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS
                    || Math.abs(value.scale()) > MOST_DIGITS) {
                problems.add(new FieldProblem(
                        field, FieldCode.OUT_OF_RANGE, "Talet är för stort eller har för många decimaler."));
                return null;
            }
            if (range != null
                    && (value.compareTo(BigDecimal.valueOf(range.min())) < 0
                            || value.compareTo(BigDecimal.valueOf(range.max())) > 0)) {
                problems.add(outside(field, range.min(), range.max()));
                return null;
            }
            return value;
        };
    }

    private static FieldProblem outside(String field, Object min, Object max) {
        return new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Ange ett tal från " + min + " till " + max + ".");
    }
}
