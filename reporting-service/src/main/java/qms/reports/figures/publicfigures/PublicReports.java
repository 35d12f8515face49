package qms.reports.figures.publicfigures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import qms.reports.figures.CaseSums;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.publicfigures.PublicFigures.Figure;
import qms.reports.figures.publicfigures.PublicFigures.Row;
import qms.reports.figures.publicfigures.PublicFigures.Shown;
import qms.reports.figures.publicfigures.PublicFigures.Unit;
import qms.service.organisation.OrgUnit;
import qms.web.time.Period;
import qms.web.time.Stockholm;

/** Puts the public figures of a unit and year together, with what must not be shown hidden. */
final class PublicReports {

    private static final String NOTE =
            "Antal från 1 till 4 visas som ”färre än 5”. Andra tal visas inte där de skulle avslöja ett sådant.";
    private static final String NOT_YET = "Årets siffror är ännu inte offentliga.";
    private static final String UNJUDGED = "Ännu inte bedömda";

    private final Scope scope;
    private final PublicTables tables;
    private final Map<String, Mark> marks;

    private PublicReports(Scope scope, CaseSums sums, Known known) {
        this.scope = scope;
        Period year = Period.year(scope.year());
        tables = new PublicTables(scope.organisation(), scope.unit(), year);
        tables.family().forEach(unit -> tables.enter(unit, sums.counts(scope.of(unit), known, year)));
        tables.add();
        marks = Suppression.of(tables.values(), tables.sums());
    }

    /** When the report of the year is due: until then what is late may still come in. */
    static LocalDate publicFrom(int year) {
        return LocalDate.of(year + 1, Month.MARCH, 1);
    }

    static PublicFigures of(Scope scope, CaseSums sums, LocalDate today) {
        LocalDate from = publicFrom(scope.year());
        UnitName unit = UnitName.of(scope.unit());
        if (today.isBefore(from)) {
            return new PublicFigures(unit, scope.year(), from, null, NOT_YET, List.of(), List.of());
        }
        Instant asOf = Stockholm.endOf(from.minusDays(1));
        PublicReports reports = new PublicReports(scope, sums, new Known(asOf, null));
        return new PublicFigures(unit, scope.year(), from, asOf, NOTE, reports.figures(scope.unit()), reports.units());
    }

    private List<Figure> figures(OrgUnit unit) {
        return PublicTables.TOTALS.stream().map(total -> figure(total, unit)).toList();
    }

    private Figure figure(CountedFigure total, OrgUnit unit) {
        List<Row> rows = PublicTables.DIVIDED.entrySet().stream()
                .filter(each -> each.getValue() == total)
                .flatMap(each -> rows(each.getKey(), unit).stream())
                .toList();
        return new Figure(total.key(), total.label(), shown(PublicTables.cell(total, "", unit)), rows);
    }

    private List<Row> rows(CountedFigure figure, OrgUnit unit) {
        String start = PublicTables.cell(figure, "/", unit);
        return tables.values().keySet().stream()
                .filter(cell -> cell.startsWith(start))
                .map(cell -> row(figure, cell.substring(start.length()), cell))
                .toList();
    }

    private Row row(CountedFigure figure, String code, String cell) {
        String label = code.isEmpty() ? UNJUDGED : figure.label(scope.organisation(), code);
        return new Row(figure.key() + "." + code, label, shown(cell));
    }

    private List<Unit> units() {
        return tables.directlyBelow(scope.unit())
                .map(unit -> new Unit(UnitName.of(unit), figures(unit)))
                .toList();
    }

    private Shown shown(String cell) {
        return Shown.of(tables.values().getOrDefault(cell, 0L), marks.getOrDefault(cell, Mark.BLANK));
    }
}
