package qms.reports.figures.bridge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.bridge.Bridge.Figure;
import qms.reports.figures.bridge.Bridge.Moved;
import qms.reports.figures.bridge.Bridge.Row;
import qms.reports.figures.bridge.Bridge.Side;
import qms.service.export.Paper;

/** A bridge as a document: for each figure from opening to closing reason by reason, and the cases of each reason. */
final class BridgePaper {

    private BridgePaper() {}

    static Paper of(Bridge bridge) {
        Paper.Section about = Paper.Section.of(
                1,
                "Vad bryggan visar",
                new Paper.Paragraph("Från", side(bridge.from())),
                new Paper.Paragraph("Till", side(bridge.to())),
                Paper.Paragraph.of(
                        "Ingående värde och raderna blir tillsammans utgående värde. Varje rad består av de ärenden som står under den."));
        return new Paper(
                "brygga-" + bridge.unit().key() + "-" + bridge.year(),
                "Brygga: varför siffrorna har ändrats",
                bridge.unit().name() + ", år " + bridge.year(),
                Stream.concat(Stream.of(about), bridge.all().stream().map(BridgePaper::section))
                        .toList());
    }

    private static String side(Side side) {
        return side.period().from() + " till " + side.period().to()
                + (side.asOf() == null ? ", som det är känt nu" : ", som det var känt " + side.asOf());
    }

    private static Paper.Section section(Figure figure) {
        String name = figure.codeLabel() == null ? figure.label() : figure.label() + ": " + figure.codeLabel();
        Paper.Rows rows = new Paper.Rows(name, "Rad", "Antal", "Ärenden som visas", "Ärenden som inte visas");
        rows.row("Ingående värde", figure.opening(), Paper.NONE, Paper.NONE);
        figure.rows()
                .forEach(row -> rows.row(
                        row.label(), row.n(), row.total(), row.notShown().cases()));
        rows.row("Utgående värde", figure.closing(), Paper.NONE, Paper.NONE);
        Paper.Rows cases = new Paper.Rows(
                name + ", ärenden", "Ärende", "Rad", "Enhet", "Dag", "Klassning", "Antal", "Händelser i loggen");
        figure.rows().forEach(row -> row.cases().forEach(moved -> add(cases, row, moved)));
        return new Paper.Section(
                name,
                1,
                figure.rows().stream().allMatch(row -> row.cases().isEmpty())
                        ? List.of(rows.grid())
                        : List.of(rows.grid(), cases.grid()));
    }

    private static void add(Paper.Rows cases, Row row, Moved moved) {
        cases.row(
                moved.link(),
                row.label(),
                moved.unit().name(),
                moved.day(),
                moved.codeLabel().isEmpty() ? Paper.NONE : moved.codeLabel(),
                moved.n(),
                moved.positions().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
