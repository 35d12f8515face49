package qms.service.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import qms.web.time.Stockholm;

/** Days, times, numbers and lists as they are written in Swedish. */
public final class Swedish {

    private static final Locale SWEDEN = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDEN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SWEDEN);

    private Swedish() {}

    /** For instance "14 november 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For instance "14 november 2026 kl. 07.05", as the clocks show in Stockholm. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(Stockholm.ZONE));
    }

    /** For instance "SoL, LSS och HSL". */
    public static String list(List<String> several) {
        int last = several.size() - 1;
        return last < 1
                ? String.join("", several)
                : String.join(", ", several.subList(0, last)) + " och " + several.get(last);
    }

    /** For instance "inga ärenden", "1 ärende" or "3 ärenden". */
    static String count(int count, String one, String more) {
        return switch (count) {
            case 0 -> "inga " + more;
            case 1 -> "1 " + one;
            default -> count + " " + more;
        };
    }

    static String words(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Instant moment -> time(moment);
            case Boolean yes -> yes ? "ja" : "nej";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> value.toString();
        };
    }
}
