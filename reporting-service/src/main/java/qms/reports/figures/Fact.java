package qms.reports.figures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import qms.service.projection.Recorded;
import qms.service.store.Meta;

/**
 * One signed entry of a figure: {@code n} more (or fewer) of a figure and code, on a leaf unit and a local day, known from {@code
 * registeredAt} and written to the log at {@code recordedAt}. It is kept as one line of text: a report reads a hundred thousand of them.
 */
public record Fact(
        String figure,
        String code,
        String unit,
        LocalDate day,
        Instant registeredAt,
        Instant recordedAt,
        long position,
        int n,
        boolean imported) {

    /** Since when an imported thing without a date of its own counts as known: at any as-of moment. */
    public static final Instant ALWAYS = Instant.EPOCH;

    /** The code of a figure that is not divided further. */
    public static final String WHOLE = "";

    private static final String BETWEEN = "|";
    private static final String IMPORTED = "i";

    /** Unit and code come last, with the length of the first: either may hold anything. */
    @JsonValue
    String line() {
        return String.join(
                BETWEEN,
                figure,
                day.toString(),
                registeredAt.toString(),
                recordedAt.toString(),
                Long.toString(position),
                Integer.toString(n),
                imported ? IMPORTED : "",
                Integer.toString(unit.length()),
                unit + code);
    }

    @JsonCreator
    static Fact of(String line) {
        String[] parts = line.split("\\|", 9);
        int length = Integer.parseInt(parts[7]);
        return new Fact(
                parts[0],
                parts[8].substring(length),
                parts[8].substring(0, length),
                LocalDate.parse(parts[1]),
                Instant.parse(parts[2]),
                Instant.parse(parts[3]),
                Long.parseLong(parts[4]),
                Integer.parseInt(parts[5]),
                parts[6].equals(IMPORTED));
    }

    static Fact one(String figure, String code, String unit, LocalDate day, Instant registeredAt, Recorded recorded) {
        return new Fact(
                figure,
                code,
                unit,
                day,
                registeredAt,
                recorded.recordedAt(),
                recorded.position(),
                1,
                imported(recorded));
    }

    /** When something without a date of its own became known: for an import, long ago; for a person, when it was entered. */
    static Instant undated(Instant registeredAt, Recorded recorded) {
        return imported(recorded) ? ALWAYS : registeredAt;
    }

    static boolean imported(Recorded recorded) {
        MetaData metadata = recorded.metadata();
        return "IMPORT".equals(metadata.get(Meta.VIA));
    }
}
