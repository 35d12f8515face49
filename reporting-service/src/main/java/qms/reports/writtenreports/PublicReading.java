package qms.reports.writtenreports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.platform.PublicNumbers;
import qms.reports.writtenreports.Placed.InChapter;
import qms.reports.writtenreports.PublishedReport.Chapter;
import qms.reports.writtenreports.PublishedReport.Piece;
import qms.reports.writtenreports.WrittenReportView.Section;

/**
 * What anybody may read of a published report: its texts, and of its frozen figures those that are public of the year and still say the same. So
 * that nothing can be subtracted, no number about persons stands here that is not among the public figures of the year.
 */
final class PublicReading {

    static final String NOT_SHOWN = "visas inte";
    private static final String NOT_PUBLIC = "Visas inte offentligt.";
    private static final String TERTIAL_REPORT = "TERTIAL_REPORT";

    /** They say how much work is done and planned, and nothing of any person. */
    private static final Pattern OF_NO_PERSON =
            Pattern.compile("risks\\.(total|byLevel)(\\..+)?|selfChecks\\.(planned|performed|notPerformed)");

    private static final Pattern SMALL = Pattern.compile("[1-4]");

    private final WrittenReportView report;
    private final FiguresText figures;
    private final UnaryOperator<String> nameOf;
    private final Function<String, Map<String, String>> numbers;
    private final Map<String, Map<String, String>> asked = new HashMap<>();

    /**
     * @param nameOf what a unit is called
     * @param numbers what is public of a unit in the year of the report
     */
    PublicReading(
            WrittenReportView report,
            FiguresText figures,
            UnaryOperator<String> nameOf,
            Function<String, Map<String, String>> numbers) {
        this.report = report;
        this.figures = figures;
        this.nameOf = nameOf;
        this.numbers = numbers;
    }

    List<Chapter> chapters() {
        return report.planned().chapters().stream().map(this::chapter).toList();
    }

    private Chapter chapter(ReportChapter chapter) {
        List<Piece> own = new ArrayList<>();
        List<Piece> departments = new ArrayList<>();
        for (Section section : WrittenReportDetails.sections(report, chapter.key())) {
            boolean whole = section.department().equals(report.unit());
            section.blocks().stream()
                    .map(block -> piece(
                            new InChapter(chapter, section.department(), false, block),
                            whole ? null : nameOf.apply(section.department())))
                    .forEach(whole ? own::add : departments::add);
        }
        chapter.blocks().forEach(block -> own.add(piece(new InChapter(chapter, report.unit(), true, block), null)));
        return new Chapter(
                chapter.key(),
                chapter.title(),
                Stream.concat(own.stream(), departments.stream()).toList());
    }

    private Piece piece(InChapter placed, @Nullable String department) {
        ReportBlock block = placed.block();
        return switch (block.kind()) {
            case "FIGURE" -> Piece.text(department, placed.title(), shown(placed.figuresOf(), placed.reference()));
            case "TABLE", "CHART" -> table(placed, department);
            default ->
                Piece.text(department, null, Optional.ofNullable(block.text()).orElse(""));
        };
    }

    /** The numbers of a chart too: what is hidden is not drawn. */
    private Piece table(InChapter placed, @Nullable String department) {
        String of = placed.figuresOf();
        String title = of.equals(report.unit()) ? placed.title() : placed.title() + ", " + nameOf.apply(of);
        List<List<String>> rows = ReportTables.rows(figures.report(of), placed.reference())
                .filter(row -> row.path("code").isString())
                .map(row -> new Row(
                        placed.reference() + "." + row.path("code").asString(""),
                        row.path("label").asString("")))
                .filter(row -> isOfNoPerson(row.figure()) || of(of).containsKey(row.figure()))
                .map(row -> List.of(row.label(), shown(of, row.figure())))
                .toList();
        return rows.isEmpty()
                ? Piece.text(department, title, NOT_PUBLIC)
                : Piece.table(department, title, List.of("Uppgift", "Antal"), rows);
    }

    private record Row(String figure, String label) {}

    /** The frozen number, where it tells nobody more than what is public of the year already. */
    private String shown(String unit, String figure) {
        String frozen = figures.value(unit, figure).orElse(NOT_SHOWN);
        if (isOfNoPerson(figure)) {
            return frozen;
        }
        String open = of(unit).getOrDefault(figure, NOT_SHOWN);
        boolean few = open.equals(PublicNumbers.FEW) && SMALL.matcher(frozen).matches();
        return few || open.equals(frozen) ? open : NOT_SHOWN;
    }

    private static boolean isOfNoPerson(String figure) {
        return OF_NO_PERSON.matcher(figure).matches();
    }

    /** Those of a tertial would be subtracted from those of the year. */
    private Map<String, String> of(String unit) {
        return report.planned().kind().equals(TERTIAL_REPORT) ? Map.of() : asked.computeIfAbsent(unit, numbers);
    }
}
