package qms.reports.figures.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.patterns.Comparison.Flag;
import qms.reports.figures.patterns.Pattern.Point;
import qms.reports.figures.patterns.Together.Cell;
import qms.service.export.Chart.Series;
import qms.service.export.LineChart;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;

/** What is seen in the figures as a document: the line with its limits and signals, and the same as a table. */
final class PatternPaper {

    private PatternPaper() {}

    static Paper of(Pattern pattern) {
        String name = pattern.figure().name();
        List<Paper.Block> drawn = new ArrayList<>(List.of(Paper.Paragraph.of(pattern.says())));
        if (!pattern.points().isEmpty()) {
            drawn.add(new Paper.Figure(name + ", " + pattern.figure().unit(), chart(pattern), numbers(pattern)));
        }
        Paper.Rows signals = new Paper.Rows("Signaler", "Signal", "Vad den betyder", "Perioder");
        pattern.signals()
                .forEach(signal -> signals.row(signal.name(), signal.means(), String.join(", ", signal.periods())));
        Paper.Rows breaks = new Paper.Rows("Brott i linjen", "Dag", "Varför");
        pattern.breaks().forEach(each -> breaks.row(each.on(), each.because()));
        return new Paper(
                "monster-" + pattern.unit().key() + "-" + pattern.figure().figure(),
                "Mönster över tiden",
                pattern.unit().name() + ", " + pattern.from() + " till " + pattern.to(),
                List.of(
                        new Section(name, 1, drawn),
                        Section.of(1, "Signaler", signals.grid()),
                        Section.of(1, "Det som inte går att jämföra", breaks.grid()),
                        Section.of(
                                1,
                                "Vad som räknas",
                                Paper.Paragraph.of(pattern.figure().definition()))));
    }

    private static LineChart chart(Pattern pattern) {
        Set<String> signalled = pattern.signals().stream()
                .flatMap(signal -> signal.periods().stream())
                .collect(Collectors.toSet());
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < pattern.points().size(); i++) {
            if (signalled.contains(pattern.points().get(i).period())) {
                places.add(i);
            }
        }
        return new LineChart(
                "Linje för " + pattern.figure().name().toLowerCase(Locale.ROOT) + " period för period. "
                        + pattern.says(),
                "Period",
                pattern.points().stream().map(Point::period).toList(),
                List.of(series("Värde", pattern, Point::value)),
                List.of(
                        series("Medel", pattern, Point::centre),
                        series("Övre gräns", pattern, Point::upper),
                        series("Nedre gräns", pattern, Point::lower)),
                places);
    }

    private static Series series(String name, Pattern pattern, Function<Point, @Nullable Double> value) {
        return new Series(
                name,
                pattern.points().stream()
                        .map(point -> Objects.requireNonNullElse(value.apply(point), Double.NaN))
                        .toList());
    }

    private static Paper.Grid numbers(Pattern pattern) {
        Paper.Rows rows = new Paper.Rows(
                pattern.figure().name(),
                "Period",
                "Antal",
                "Av",
                "Värde",
                "Medel",
                "Övre gräns",
                "Nedre gräns",
                "Anmärkning");
        pattern.points()
                .forEach(point -> rows.row(
                        point.period(),
                        point.count(),
                        orNone(point.denominator()),
                        orNone(point.value()),
                        orNone(point.centre()),
                        orNone(point.upper()),
                        orNone(point.lower()),
                        orNone(point.because())));
        return rows.grid();
    }

    static Paper of(Comparison comparison) {
        Paper.Rows rows = new Paper.Rows(
                comparison.figure().name(), "Enhet", "Antal", "Av", "Värde", "Större än slumpen", "Förbehåll");
        comparison
                .rows()
                .forEach(row -> rows.row(
                        row.unit().name(),
                        row.count(),
                        orNone(row.denominator()),
                        orNone(row.value()),
                        row.beyondChance() == null ? Paper.NONE : row.beyondChance() ? "Ja" : "Nej",
                        row.flags().isEmpty()
                                ? Paper.NONE
                                : row.flags().stream().map(Flag::because).collect(Collectors.joining(" "))));
        return new Paper(
                "jamforelse-" + comparison.unit().key() + "-" + comparison.year(),
                "Jämförelse mellan enheter",
                comparison.unit().name() + ", år " + comparison.year(),
                List.of(Section.of(
                        1,
                        comparison.figure().name() + ", " + comparison.figure().unit(),
                        Paper.Paragraph.of(comparison.says()),
                        rows.grid())));
    }

    static Paper of(Together together) {
        Paper.Rows themes = together("Efter vad det gäller", "Tema");
        together.byTheme()
                .forEach(row -> themes.row(
                        row.label(),
                        row.complaints().count(),
                        before(row.complaints()),
                        row.lexSarah().count(),
                        before(row.lexSarah()),
                        row.deviations().count(),
                        before(row.deviations())));
        Paper.Rows units = together("Efter enhet", "Enhet");
        together.byUnit()
                .forEach(row -> units.row(
                        row.unit().name(),
                        row.complaints().count(),
                        before(row.complaints()),
                        row.lexSarah().count(),
                        before(row.lexSarah()),
                        row.deviations().count(),
                        before(row.deviations())));
        Paper.Rows events = new Paper.Rows("Händelser", "Händelser", "Antal", "Halvåret före");
        together.events().forEach(event -> events.row(event.label(), event.count(), event.before()));
        return new Paper(
                "tillsammans-" + together.unit().key() + "-" + together.half(),
                "Klagomål, lex Sarah och avvikelser tillsammans",
                together.unit().name() + ", " + together.from() + " till " + together.to(),
                List.of(
                        Section.of(1, "Vad som syns", Paper.Paragraph.of(together.says()), themes.grid()),
                        Section.of(1, "Enheterna", units.grid()),
                        Section.of(1, "Händelser som flera slags ärenden handlar om", events.grid())));
    }

    private static Paper.Rows together(String caption, String first) {
        return new Paper.Rows(
                caption,
                first,
                "Klagomål",
                "Klagomål, halvåret före",
                "Lex Sarah",
                "Lex Sarah, halvåret före",
                "Avvikelser",
                "Avvikelser, halvåret före");
    }

    private static Long before(Cell cell) {
        return cell.before();
    }

    private static Object orNone(@Nullable Object cell) {
        return cell == null ? Paper.NONE : cell;
    }
}
