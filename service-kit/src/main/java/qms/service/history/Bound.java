package qms.service.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.AsOf;

/** One end of a comparison: what was known at a moment, or, without one, all up to an event of that number. */
record Bound(@Nullable Instant moment, long number) {

    static final Bound NOW = new Bound(null, Long.MAX_VALUE);

    /** What a request says: the moment in {@code field}, or the number in {@code field + "Number"}; never both. */
    static @Nullable Bound of(String field, @Nullable String moment, @Nullable String number) {
        if (moment != null && number != null) {
            throw Problem.invalid(field, FieldCode.DUPLICATE, "Ange antingen tidpunkt eller nummer, inte båda.");
        }
        if (number != null && !number.matches("\\d{1,18}")) {
            throw Problem.invalid(field + "Number", FieldCode.MALFORMED, "Ange händelsens nummer, ett heltal från 0.");
        }
        if (number != null) {
            return new Bound(null, Long.parseLong(number));
        }
        return moment == null ? null : new Bound(AsOf.parse(moment, field), Long.MAX_VALUE);
    }
}
