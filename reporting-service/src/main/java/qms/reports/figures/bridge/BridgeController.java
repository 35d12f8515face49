package qms.reports.figures.bridge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Asked;
import qms.reports.figures.CaseAccess;
import qms.reports.figures.CaseKind;
import qms.reports.figures.CodeLabels;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.Pages;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;
import qms.reports.figures.bridge.Reasons.End;
import qms.service.export.Formats;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Tertial;

/** Why figures moved, over HTTP. */
@RestController
@RequestMapping("/api/reports/bridges")
class BridgeController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final CaseAccess access;
    private final ProviderNames providers;

    BridgeController(ReportDesk desk, FactReader reader, CaseAccess access, ProviderNames providers) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.providers = providers;
    }

    /**
     * Why the figures of a year moved from what was known at one moment to what was known at another; only cases that the asker may see are
     * named. Also as a document, a table for each figure: `?format=html`, `pdf`, `docx`, `xlsx` or `csv`.
     *
     * @param figure the figure's name in the reports, such as complaints.bySource; without it, all figures
     * @param code one of the codes that the figure is divided by
     * @param from as it was known then; without it, at the end of the year
     * @param to as it was known then; without it, now
     * @param page which page of the cases of each row, counted from 0
     * @param size how many cases a page has, at most 200
     */
    @GetMapping(
            path = "/{unit}/{year}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<Bridge> ofYear(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        PageRequest cases = Pages.asked(page, size);
        Optional<Asked> asked = asked(figure, code);
        Moments moments = Moments.of(from, to);
        return desk.report(request, unit, year, scope -> {
            Window window = Window.year(scope);
            return bridges(asked, scope, moments.first(window), moments.second(window))
                    .of(asked)
                    .page(cases);
        });
    }

    /**
     * Why the figures of a tertial moved from what was known at one moment to what was known at another, or what another tertial has that this
     * one has not. Also as a document, as for a year.
     *
     * @param figure the figure's name in the reports, such as complaints.bySource; without it, all figures
     * @param code one of the codes that the figure is divided by
     * @param from as it was known then; without it, at the end of the period that the bridge begins at
     * @param to as it was known then; without it, now
     * @param since the tertial of the same year that the bridge begins at; without it, the same tertial
     * @param cumulative from 1 January to the end of the tertial, at both ends
     * @param page which page of the cases of each row, counted from 0
     * @param size how many cases a page has, at most 200
     */
    @GetMapping(
            path = "/{unit}/{year}/{tertial}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<Bridge> ofTertial(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String tertial,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(defaultValue = "false") boolean cumulative,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        PageRequest cases = Pages.asked(page, size);
        Optional<Asked> asked = asked(figure, code);
        Moments moments = Moments.of(from, to);
        Tertial part = ReportDesk.tertial(tertial);
        Optional<Tertial> before = Asked.tertial(since).filter(other -> other != part);
        return desk.report(request, unit, year, scope -> {
            Window window = Window.tertial(scope, part, cumulative);
            Window opening = before.map(other -> Window.tertial(scope, other, cumulative))
                    .orElse(window);
            return bridges(asked, scope, moments.first(opening), moments.second(window))
                    .of(asked)
                    .page(cases);
        });
    }

    /** The two moments of knowing, as they are asked for. */
    private record Moments(@Nullable Instant from, @Nullable Instant to) {

        static Moments of(@Nullable String from, @Nullable String to) {
            Instant first = from == null ? null : AsOf.parse(from, "from");
            Instant second = to == null ? null : AsOf.parse(to, "to");
            if (first != null && second != null && second.isBefore(first)) {
                throw Problem.invalid("to", FieldCode.OUT_OF_RANGE, "Ange en tidpunkt som inte ligger före from.");
            }
            return new Moments(first, second);
        }

        /** Unless it is said, as it was known when the days had ended; or at the second moment, where that comes before. */
        End first(Window window) {
            Instant ended = window.period().end();
            Instant usual = to != null && to.isBefore(ended) ? to : ended;
            return new End(window, new Known(from == null ? usual : from, null));
        }

        End second(Window window) {
            return new End(window, new Known(to, null));
        }
    }

    private static Optional<Asked> asked(@Nullable String figure, @Nullable String code) {
        return figure == null ? Optional.empty() : Optional.of(Asked.of(figure, code));
    }

    private Bridges bridges(Optional<Asked> asked, Scope scope, End from, End to) {
        Collection<CaseKind> kinds = asked.<Collection<CaseKind>>map(
                        one -> one.figure().kinds())
                .orElseGet(() -> Arrays.asList(CaseKind.values()));
        List<Thing> things = kinds.stream()
                .map(kind -> reader.things(kind, scope))
                .flatMap(Collection::stream)
                .toList();
        return new Bridges(from, to, things, access, new CodeLabels(scope.organisation(), providers::name));
    }
}
