package qms.deviations.platform;

import java.util.Locale;

/** Base 32 as Crockford wrote it: for people, who mistake O for 0 and I for 1. */
public final class Crockford {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Crockford() {}

    /** The lowest bits of a number, five to a character. */
    public static String written(long bits, int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = characters - 1; i >= 0; i--) {
            text.append(DIGITS.charAt((int) (bits >>> (i * BITS)) & 31));
        }
        return text.toString();
    }

    /** As it was written, whatever somebody made of it while copying. */
    public static String read(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[ -]", "");
    }
}
