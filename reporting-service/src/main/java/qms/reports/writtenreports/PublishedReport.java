package qms.reports.writtenreports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * A published report as anybody reads it: no person, and no link to a case.
 *
 * @param note what is not shown, and why
 * @param supplements what has been put right since it was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedReport(Head head, List<Chapter> chapters, List<PutRight> supplements, String note) implements OnPaper {

    private static final String NOTE =
            "Siffror om personer är de som är offentliga för året. Antal från 1 till 4 visas som ”färre än 5”; andra tal visas inte där de"
                    + " skulle avslöja ett sådant, och inte heller där de har ändrats sedan rapporten frystes.";

    /**
     * What it is about, and that the board has approved it.
     *
     * @param unit its key
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Head(
            String id,
            String unit,
            String unitName,
            String kind,
            int year,
            @Nullable String tertial,
            String title,
            @Nullable LocalDate meetingOn,
            @Nullable String paragraph,
            @Nullable String registryNumber,
            @Nullable LocalDate publishedOn) {

        static Head of(WrittenReportView report, String unitName) {
            WrittenReportView.Planned planned = report.planned();
            WrittenReportView.Board board = report.board();
            return new Head(
                    report.id(),
                    report.unit(),
                    unitName,
                    planned.kind(),
                    planned.year(),
                    planned.tertial(),
                    planned.title(),
                    board.meetingOn(),
                    board.paragraph(),
                    board.registryNumber(),
                    board.publishedOn());
        }
    }

    /** A chapter and what stands in it, in order. */
    record Chapter(String key, String title, List<Piece> pieces) {}

    /**
     * A text, a figure or a table.
     *
     * @param department whose it is; missing for the whole
     * @param title what is counted; missing for a text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Piece(
            @Nullable String department,
            @Nullable String title,
            @Nullable String text,
            @Nullable List<String> columns,
            @Nullable List<List<String>> rows) {

        static Piece text(@Nullable String department, @Nullable String title, String text) {
            return new Piece(department, title, text, null, null);
        }

        static Piece table(@Nullable String department, String title, List<String> columns, List<List<String>> rows) {
            return new Piece(department, title, null, columns, rows);
        }

        private Paper.Block block() {
            String heading = Optional.ofNullable(title).orElse("");
            if (columns == null || rows == null) {
                return new Paper.Paragraph(heading, Optional.ofNullable(text).orElse(""));
            }
            return new Paper.Grid(
                    heading,
                    columns,
                    rows.stream()
                            .map(row -> row.stream().map(cell -> (Object) cell).toList())
                            .toList());
        }
    }

    /** What was put right, why, and who decided so; not the numbers, whose difference may be small. */
    record PutRight(int number, List<String> figures, String reason, String approvedBy, LocalDate decidedOn) {

        static PutRight of(WrittenReportView.Supplement supplement) {
            return new PutRight(
                    supplement.number(),
                    supplement.figures().stream().map(figure -> figure.figure()).toList(),
                    supplement.reason(),
                    supplement.approvedBy(),
                    supplement.decidedOn());
        }
    }

    static PublishedReport of(WrittenReportView report, String unitName, PublicReading reading) {
        return new PublishedReport(
                Head.of(report, unitName),
                reading.chapters(),
                report.board().supplements().stream().map(PutRight::of).toList(),
                NOTE);
    }

    @Override
    public Paper asPaper() {
        List<Paper.Section> sections = new ArrayList<>();
        chapters.forEach(chapter -> sections(chapter, sections));
        supplements.forEach(supplement -> sections.add(Paper.Section.of(
                1,
                "Rättelse " + supplement.number(),
                new Paper.Paragraph("Beslutad", supplement.decidedOn() + " av " + supplement.approvedBy()),
                Paper.Paragraph.of(supplement.reason()))));
        sections.add(Paper.Section.of(1, "Om siffrorna", Paper.Paragraph.of(note)));
        String tertial =
                Optional.ofNullable(head.tertial()).map(part -> ", " + part).orElse("");
        return new Paper(
                "rapport-" + head.unit() + "-" + head.year(),
                head.title(),
                head.unitName() + ", " + head.year() + tertial,
                sections);
    }

    private static void sections(Chapter chapter, List<Paper.Section> into) {
        List<Paper.Block> blocks = new ArrayList<>();
        String heading = chapter.title();
        int level = 1;
        String of = "";
        for (Piece piece : chapter.pieces()) {
            String department = Optional.ofNullable(piece.department()).orElse("");
            if (!department.equals(of)) {
                into.add(new Paper.Section(heading, level, blocks));
                blocks = new ArrayList<>();
                heading = department;
                level = 2;
                of = department;
            }
            blocks.add(piece.block());
        }
        into.add(new Paper.Section(heading, level, blocks));
    }
}
