package qms.service.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as Swedes write them: a comma before decimals, at most two of those, and a minus that is one. */
final class Numbers {

    private static final int DECIMALS = 2;

    private Numbers() {}

    static String swedish(Number number) {
        if (Double.isNaN(number.doubleValue())) {
            return Paper.NONE;
        }
        BigDecimal rounded = exact(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        String digits =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return digits.replace('.', ',').replace('-', '\u2212');
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
