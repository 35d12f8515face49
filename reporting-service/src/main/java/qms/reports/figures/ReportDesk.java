package qms.reports.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import qms.reports.platform.LedgerHead;
import qms.service.api.Access;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Progress;
import qms.web.forms.CanonicalJson;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every report shares at the counter: which unit and year is asked for, as of when, who may read it, up to when events are counted, and
 * the head of the ledger.
 */
@Component
public class ReportDesk {

    private static final String PROJECTED_UNTIL = "X-Projected-Until";
    private static final String LEDGER_HEAD = "X-Ledger-Head";
    private static final String POSITION = "X-Log-Position";
    private static final String QUERY = "X-Query-Version";
    private static final String SHA256 = "X-Figures-Sha256";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final OrganisationReader organisation;
    private final Access access;
    private final Progress progress;
    private final LedgerHead ledger;
    private final FactReader reader;
    private final JsonMapper json;
    private final Clock clock;

    ReportDesk(
            OrganisationReader organisation,
            Access access,
            Progress progress,
            LedgerHead ledger,
            FactReader reader,
            JsonMapper json,
            Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.progress = progress;
        this.ledger = ledger;
        this.reader = reader;
        this.json = json;
        this.clock = clock;
    }

    /** A report on a unit and year; an unknown unit, or one that the reader may not see, is not found. */
    public <R> ResponseEntity<R> report(
            HttpServletRequest request, String unit, String year, Function<Scope, R> report) {
        // Asked before the facts are read: what is counted after it is more than was promised, never less.
        Instant until = progress.projectedUntil();
        Scope scope = scope(request, unit, year);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(PROJECTED_UNTIL, until.toString());
        ledger.latest().ifPresent(head -> answer.header(LEDGER_HEAD, head));
        return answer.body(report.apply(scope));
    }

    /**
     * A report that has a certificate: it names up to where in the log events are counted, the version of what counts, and its hash as canonical
     * JSON. While events come that are not counted yet it cannot say which it is of, and leaves the position and the hash to the certificate.
     */
    public <R> ResponseEntity<R> certified(
            HttpServletRequest request, String unit, String year, Function<Scope, R> report) {
        return certified(request, unit, year, reader.version(), report);
    }

    /** The same of one that counts by more than facts, and says by which version. */
    public <R> ResponseEntity<R> certified(
            HttpServletRequest request, String unit, String year, String query, Function<Scope, R> report) {
        long head = progress.head();
        boolean still = progress.ready();
        ResponseEntity<R> answer = report(request, unit, year, report);
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        headers.set(QUERY, query);
        headers.set(HttpHeaders.LINK, "<" + certificate(request) + ">; rel=\"certificate\"");
        if (still && progress.head() == head) {
            headers.set(POSITION, Long.toString(head));
            R body = Objects.requireNonNull(answer.getBody());
            headers.set(SHA256, CanonicalJson.sha256(PartlyProved.proved(body, json.valueToTree(body))));
        }
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static String certificate(HttpServletRequest request) {
        String query = Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(each -> !each.isEmpty() && !each.startsWith("format="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + "/certificate" + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * The same, unless the reader has it already: an answer changes with the log, with what could be counted at last, and with the day, and with
     * nothing else. Who may not read it is told so first.
     */
    public <R> ResponseEntity<R> reportIfNew(
            HttpServletRequest request, String unit, String year, Function<Scope, R> report) {
        String version = "\"" + version() + "\"";
        boolean had = version.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        ResponseEntity<Optional<R>> answer =
                report(request, unit, year, scope -> had ? Optional.<R>empty() : Optional.of(report.apply(scope)));
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        headers.setETag(version);
        headers.setCacheControl("private, no-cache");
        R body = Optional.ofNullable(answer.getBody())
                .flatMap(Function.identity())
                .orElse(null);
        return new ResponseEntity<>(body, headers, had ? HttpStatus.NOT_MODIFIED : HttpStatus.OK);
    }

    /** The unit and year that are asked for, if the reader may see the unit as it stands now. */
    public Scope scope(HttpServletRequest request, String unit, String year) {
        Organisation now = organisation.current();
        return now.unit(unit)
                .filter(found -> access.permits(request, found.key()))
                .map(found -> new Scope(now, found, year(year)))
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen enhet här med nyckeln " + unit + "."));
    }

    /** What every answer of the present changes with. */
    public String version() {
        return progress.position() + "-" + progress.deadLetters() + "-" + day(Known.EVERYTHING);
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

    /** The tertial that is asked for by name. */
    public static Tertial tertial(String text) {
        return Arrays.stream(Tertial.values())
                .filter(tertial -> tertial.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("tertial", FieldCode.UNKNOWN_CODE, "Ange tertialet som T1, T2 eller T3."));
    }

    /** The quarter that is asked for, 1 to 4. */
    public static int quarter(String text) {
        if (!text.matches("[1-4]")) {
            throw Problem.invalid("quarter", FieldCode.OUT_OF_RANGE, "Ange kvartalet som 1, 2, 3 eller 4.");
        }
        return Integer.parseInt(text);
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
