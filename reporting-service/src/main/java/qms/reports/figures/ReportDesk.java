package qms.reports.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import qms.reports.platform.LedgerHead;
import qms.service.api.Access;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Progress;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/**
 * What every report shares at the counter: which unit and year is asked for, as of when, who may read it, up to when events are counted, and
 * the head of the ledger.
 */
@Component
public class ReportDesk {

    private static final String PROJECTED_UNTIL = "X-Projected-Until";
    private static final String LEDGER_HEAD = "X-Ledger-Head";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final OrganisationReader organisation;
    private final Access access;
    private final Progress progress;
    private final LedgerHead ledger;
    private final Clock clock;

    ReportDesk(OrganisationReader organisation, Access access, Progress progress, LedgerHead ledger, Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.progress = progress;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A report on a unit and year; an unknown unit, or one that the reader may not see, is not found. */
    public <R> ResponseEntity<R> report(
            HttpServletRequest request, String unit, String year, Function<Scope, R> report) {
        // Asked before the facts are read: what is counted after it is more than was promised, never less.
        Instant until = progress.projectedUntil();
        Organisation now = organisation.current();
        Scope scope = now.unit(unit)
                .filter(found -> access.permits(request, found.key()))
                .map(found -> new Scope(now, found, year(year)))
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen enhet här med nyckeln " + unit + "."));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(PROJECTED_UNTIL, until.toString());
        ledger.latest().ifPresent(head -> answer.header(LEDGER_HEAD, head));
        return answer.body(report.apply(scope));
    }

    public static Known known(@Nullable String asOf, @Nullable String recordedBy) {
        return new Known(
                Optional.ofNullable(asOf).map(AsOf::parse).orElse(null),
                Optional.ofNullable(recordedBy)
                        .map(text -> AsOf.parseInstant(text, "recordedBy"))
                        .orElse(null));
    }

    /** The local day on which the question is answered: the day of the as-of moment, else today. */
    public LocalDate day(Known known) {
        return Stockholm.day(known.asOf() == null ? clock.instant() : known.asOf());
    }

    private static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw Problem.invalid("year", FieldCode.MALFORMED, "Ange ett år med fyra siffror, till exempel 2024.");
        }
        int year = Integer.parseInt(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.invalid(
                    "year", FieldCode.OUT_OF_RANGE, "Ange ett år från " + FIRST_YEAR + " till " + LAST_YEAR + ".");
        }
        return year;
    }
}
