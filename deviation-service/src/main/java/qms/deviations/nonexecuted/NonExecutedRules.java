package qms.deviations.nonexecuted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import qms.deviations.platform.ReportWindows;
import qms.deviations.platform.ReportWindows.Window;
import tools.jackson.databind.json.JsonMapper;

/** By when a decision is to be carried out, and what one that waits may cost: rows with a source and days of validity. */
@Component
class NonExecutedRules {

    private final ReportWindows windows;
    private final List<Fee> fees;

    NonExecutedRules(ReportWindows windows) {
        this.windows = windows;
        try (InputStream rows = new ClassPathResource(ReportWindows.ROWS).getInputStream()) {
            fees = JsonMapper.builder().build().readValue(rows, Rules.class).fees();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What holds for a decision of a day. Three months from 30 November end on the last day of February. */
    OfDecision of(LocalDate decidedOn) {
        LocalDate last = decidedOn.plusMonths(3);
        return new OfDecision(decidedOn, last, windows.of(last.plusDays(1)), fee(decidedOn));
    }

    /** By the day of the decision, not of the report (2025:1299 p. 3). */
    Fee fee(LocalDate decidedOn) {
        return fees.stream().filter(fee -> fee.holds(decidedOn)).findFirst().orElseThrow();
    }

    private record Rules(List<Fee> fees) {}

    /** Between what and what the special fee is set, in kronor, for decisions of these days. */
    record Fee(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            long least,
            long most,
            String source,
            String confidence) {

        boolean holds(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** By when a decision is to be carried out, in which report it stands if it is not, and what it may cost. */
    record OfDecision(LocalDate decidedOn, LocalDate toBeExecutedBy, Window firstReport, Fee fee) {}
}
