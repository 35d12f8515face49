package qms.web.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Between what and what the special fee for a decision that is not carried out is set, in kronor, for decisions of these days. */
public record SpecialFee(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long least,
        long most,
        String source,
        String confidence) {

    private static final List<SpecialFee> ALL = read();

    /** By the day of the decision, not of the report (2025:1299 p. 3). */
    public static SpecialFee of(LocalDate decidedOn) {
        return ALL.stream().filter(fee -> fee.holds(decidedOn)).findFirst().orElseThrow();
    }

    /** All of them, the earliest first. */
    public static List<SpecialFee> all() {
        return ALL;
    }

    private boolean holds(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private static List<SpecialFee> read() {
        try (InputStream rows =
                Objects.requireNonNull(SpecialFee.class.getResourceAsStream(ReportWindows.ROWS), ReportWindows.ROWS)) {
            return JsonMapper.builder().build().readValue(rows, Rules.class).fees();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rules(List<SpecialFee> fees) {}
}
