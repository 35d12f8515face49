package qms.deviations.logchecks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import qms.events.logchecks.LogCheckTerms;
import tools.jackson.databind.json.JsonMapper;

/** How often the log is checked: rows with a source and days of validity, the organisation's own file before the platform's. */
@Component
class LogCheckPolicies {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int YEAR = 12;

    private final List<LogCheckTerms> terms;

    LogCheckPolicies(@Value("${qms.log-checks.policies:}") String own) {
        this.terms =
                read(own.isBlank() ? new ClassPathResource("log-check-policies.json") : new FileSystemResource(own));
    }

    /** The periods of the year before a day that have passed, the last one first. */
    List<Span> passed(LocalDate today) {
        List<Span> spans = new ArrayList<>();
        LocalDate end = today;
        LocalDate earliest = today.minusYears(1);
        for (Optional<Span> span = before(end); span.isPresent(); span = before(end)) {
            end = span.get().from();
            if (end.isBefore(earliest)) {
                break;
            }
            spans.add(span.get());
        }
        return spans;
    }

    /** The last period that is over when this day begins, by what held on its first day. */
    private Optional<Span> before(LocalDate day) {
        LocalDate last = day.withDayOfMonth(1).minusDays(1);
        return terms.stream()
                .filter(row -> holds(row, last))
                .findFirst()
                .map(row -> Span.lastBefore(day, row))
                .filter(span -> holds(span.terms(), span.from()));
    }

    private static boolean holds(LogCheckTerms row, LocalDate day) {
        return !day.isBefore(row.validFrom()) && (row.validTo() == null || !day.isAfter(row.validTo()));
    }

    private static List<LogCheckTerms> read(Resource rows) {
        try (InputStream json = rows.getInputStream()) {
            return List.of(JSON.readValue(json, LogCheckTerms[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("no rules for log checks can be read from " + rows, e);
        }
    }

    /** A period, which begins with a year or a whole number of periods after. */
    record Span(LocalDate from, LocalDate to, LogCheckTerms terms) {

        static Span lastBefore(LocalDate day, LogCheckTerms terms) {
            int months = Math.clamp(terms.months(), 1, YEAR);
            YearMonth now = YearMonth.from(day);
            YearMonth next = now.minusMonths((now.getMonthValue() - 1) % months);
            return new Span(next.minusMonths(months).atDay(1), next.atDay(1).minusDays(1), terms);
        }
    }
}
