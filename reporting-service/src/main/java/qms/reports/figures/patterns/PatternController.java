package qms.reports.figures.patterns;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.FactReader;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.reports.figures.definitions.Definitions;
import qms.service.api.Access;
import qms.service.export.Formats;
import qms.web.time.Period;

/** Patterns over HTTP. */
@RestController
@RequestMapping("/api/reports")
class PatternController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final Access access;
    private final Clock clock;

    PatternController(ReportDesk desk, FactReader reader, Access access, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    /**
     * How a figure of a unit has varied from period to period, and whether anything in it is more than chance. Also as a document
     * (`?format=html`, `pdf`, `docx`, `xlsx` or `csv`).
     *
     * @param figure one of those at /api/figures; complaints.cases if left out
     * @param code one of the codes that the figure is divided by; all of them if left out
     * @param per what the figure is set in proportion to; of a figure that is a share, that share if left out
     * @param by MONTH, QUARTER or TERTIAL; MONTH if left out
     * @param from the first day; the first of the year two years before the last if left out
     * @param to the last day; today, or the day of the as-of moment, if left out
     */
    @GetMapping(
            path = "/patterns/{unit}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.CSV,
                Formats.XLSX,
                Formats.PDF,
                Formats.HTML,
                Formats.DOCX
            })
    ResponseEntity<Pattern> pattern(
            HttpServletRequest request,
            @PathVariable String unit,
            @RequestParam(defaultValue = FigureName.CASES) String figure,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String per,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        Definition asked = PatternQuery.figure(figure);
        Ratio ratio = PatternQuery.ratio(asked, per).orElse(null);
        Step step = PatternQuery.by(by);
        Period period = PatternQuery.period(from, to, desk.day(known));
        return desk.report(request, unit, Integer.toString(period.to().getYear()), scope -> {
            String row = PatternQuery.code(asked, code, scope.organisation());
            PatternQuery query = new PatternQuery(asked, row, ratio, step, period);
            return Patterns.of(scope, known, clock.instant(), facts(scope, asked, ratio, period), query);
        });
    }

    /**
     * A figure of a year for each of the units right below, side by side; in order only where that is fair. Also as a document.
     *
     * @param figure one of those at /api/figures; complaints.cases if left out
     * @param code one of the codes that the figure is divided by; all of them if left out
     * @param per what the figure is set in proportion to; of a figure that is a share, that share if left out
     */
    @GetMapping(
            path = "/comparisons/{unit}/{year}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.CSV,
                Formats.XLSX,
                Formats.PDF,
                Formats.HTML,
                Formats.DOCX
            })
    ResponseEntity<Comparison> comparison(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(defaultValue = FigureName.CASES) String figure,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String per,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        Definition asked = PatternQuery.figure(figure);
        Ratio ratio = PatternQuery.ratio(asked, per).orElse(null);
        return desk.report(request, unit, year, scope -> {
            Period whole = Period.year(scope.year());
            String row = PatternQuery.code(asked, code, scope.organisation());
            return Comparisons.of(
                    scope,
                    known,
                    clock.instant(),
                    facts(scope, asked, ratio, whole),
                    new PatternQuery(asked, row, ratio, Step.MONTH, whole),
                    other -> access.permits(request, other));
        });
    }

    /**
     * Complaints, lex Sarah and deviations of half a year together: what they are about, and what is more of both. Also as a document.
     *
     * @param half 2024H1 is January to June 2024; the last one that is over if left out
     */
    @GetMapping(
            path = "/patterns/{unit}/together",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.CSV,
                Formats.XLSX,
                Formats.PDF,
                Formats.HTML,
                Formats.DOCX
            })
    ResponseEntity<Together> together(
            HttpServletRequest request,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String half,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        Half asked = Half.of(half, desk.day(known));
        Period both = new Period(asked.before().period().from(), asked.period().to());
        return desk.report(request, unit, Integer.toString(asked.year()), scope -> {
            PatternFacts facts = PatternFacts.read(
                            reader, scope, both, List.of(Subject.COMPLAINTS, Subject.LEX_SARAH, Subject.DEVIATIONS))
                    .and(reader.incidents(scope.candidates(), both));
            return Togethers.of(scope, known, clock.instant(), facts, asked, other -> access.permits(request, other));
        });
    }

    private PatternFacts facts(Scope scope, Definition figure, @Nullable Ratio ratio, Period period) {
        return PatternFacts.read(reader, scope, wholeYears(period), subjects(figure, ratio));
    }

    /** Whether a year had nothing is a question about all of it. */
    private static Period wholeYears(Period period) {
        return new Period(
                LocalDate.of(period.from().getYear(), 1, 1),
                LocalDate.of(period.to().getYear(), 12, 31));
    }

    private static List<Subject> subjects(Definition figure, @Nullable Ratio ratio) {
        Stream<Subject> below = Stream.ofNullable(ratio)
                .map(each -> Definitions.of(each.per()).orElseThrow().subject());
        return Stream.concat(Stream.of(figure.subject()), below).toList();
    }
}
