package qms.reports.figures.drilldown;

import java.util.List;
import java.util.stream.Collectors;
import qms.reports.figures.drilldown.DrillDown.Row;
import qms.service.export.Paper;

/** The cases behind a figure as a document. */
final class DrillDownPaper {

    private DrillDownPaper() {}

    static Paper of(DrillDown opened) {
        String name = opened.codeLabel() == null ? opened.label() : opened.label() + ": " + opened.codeLabel();
        Paper.Rows sums = new Paper.Rows(name, "Rad", "Antal");
        sums.row("Siffran", opened.value());
        sums.row("Ärenden som visas", opened.all().stream().mapToLong(Row::n).sum());
        sums.row("Ärenden som inte visas", opened.notShown().value());
        Paper.Rows cases = new Paper.Rows(
                name + ", ärenden",
                "Ärende",
                "Enhet",
                "Dag",
                "Klassning",
                "Antal",
                "Registrerad",
                "Händelser i loggen");
        opened.all().forEach(row -> add(cases, row));
        return new Paper(
                "arenden-" + opened.unit().key() + "-" + opened.year(),
                "Ärendena bakom en siffra",
                opened.unit().name() + ", " + opened.period().from() + " till "
                        + opened.period().to(),
                List.of(Paper.Section.of(1, name, sums.grid(), cases.grid())));
    }

    private static void add(Paper.Rows cases, Row row) {
        cases.row(
                row.link(),
                row.unit().name(),
                row.day(),
                row.codeLabel().isEmpty() ? Paper.NONE : row.codeLabel(),
                row.n(),
                row.registeredAt().toString(),
                row.facts().stream()
                        .map(fact -> Long.toString(fact.position()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
