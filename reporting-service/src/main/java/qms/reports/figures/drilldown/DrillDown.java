package qms.reports.figures.drilldown;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;
import qms.web.http.Page;
import qms.web.http.PageRequest;

/**
 * The cases behind one figure of a report.
 *
 * @param value the figure: the sum of {@code n} over the cases of all pages, with those that are not shown
 * @param total how many rows there are on all pages together; {@code cases} are those of one page
 * @param all the rows of all pages, which a document has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DrillDown(
        UnitName unit,
        int year,
        @Nullable String tertial,
        Days period,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        String figure,
        String label,
        @Nullable String code,
        @Nullable String codeLabel,
        long value,
        long total,
        int page,
        int size,
        List<Row> cases,
        NotShown notShown,
        @JsonIgnore List<Row> all)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return DrillDownPaper.of(this);
    }

    /** The same with the rows of one page. */
    DrillDown page(PageRequest asked) {
        Page<Row> rows = Page.of(all, asked);
        return new DrillDown(
                unit,
                year,
                tertial,
                period,
                asOf,
                recordedBy,
                figure,
                label,
                code,
                codeLabel,
                value,
                total,
                rows.page(),
                rows.size(),
                rows.items(),
                notShown,
                all);
    }

    record Days(LocalDate from, LocalDate to) {}

    /**
     * One case, or one occurrence of a self-check, and what it counts as.
     *
     * @param n what it adds: 1, once however many units below it counts on, or -1 where the figure is a difference
     * @param registeredAt since when it counts so
     * @param facts the entries that it comes of; what has come and gone is among them
     */
    record Row(
            String collection,
            String id,
            String link,
            UnitName unit,
            LocalDate day,
            String figure,
            String code,
            String codeLabel,
            int n,
            Instant registeredAt,
            List<Entry> facts) {}

    /**
     * One signed entry.
     *
     * @param position the place in the log of the event that it comes of
     */
    record Entry(
            UnitName unit,
            LocalDate day,
            int n,
            Instant registeredAt,
            Instant recordedAt,
            long position,
            boolean imported) {}

    /** The cases that the asker may not see: how many, and what they add to the figure. */
    record NotShown(long cases, long value) {}
}
