package qms.reports.figures.bridge;

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
 * Why figures moved from one moment of knowing to another.
 *
 * @param from what was known at the first; {@code to} what was known at the second
 * @param all the figures with the cases of all pages, which a document has
 */
public record Bridge(
        UnitName unit,
        int year,
        Side from,
        Side to,
        List<Figure> figures,
        @JsonIgnore List<Figure> all) implements OnPaper {

    @Override
    public Paper asPaper() {
        return BridgePaper.of(this);
    }

    /** The same with one page of the cases of each row. */
    Bridge page(PageRequest asked) {
        return new Bridge(
                unit,
                year,
                from,
                to,
                all.stream().map(figure -> figure.page(asked)).toList(),
                all);
    }

    /**
     * What is asked about at one end.
     *
     * @param asOf as it was known then; without it, as it is known now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(
            @Nullable String tertial, Days period, @Nullable Instant asOf) {}

    public record Days(LocalDate from, LocalDate to) {}

    /** One figure: opening and the rows' {@code n} add up to closing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            String figure,
            String label,
            @Nullable String code,
            @Nullable String codeLabel,
            long opening,
            List<Row> rows,
            long closing) {

        Figure page(PageRequest asked) {
            return new Figure(
                    figure,
                    label,
                    code,
                    codeLabel,
                    opening,
                    rows.stream().map(row -> row.page(asked)).toList(),
                    closing);
        }
    }

    /**
     * The cases that moved the figure for one reason.
     *
     * @param n what they change the figure by, with those that are not shown
     * @param total how many cases there are on all pages together; {@code cases} are those of one page
     */
    public record Row(String reason, String label, long n, long total, List<Moved> cases, NotShown notShown) {

        Row page(PageRequest asked) {
            return new Row(reason, label, n, total, Page.of(cases, asked).items(), notShown);
        }
    }

    /**
     * A case that came into the figure or left it.
     *
     * @param n what it changes the figure by
     * @param registeredAt when what moved it is registered; the last of several
     * @param positions the places in the log of the events that moved it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moved(
            String collection,
            String id,
            String link,
            UnitName unit,
            LocalDate day,
            String figure,
            String code,
            String codeLabel,
            int n,
            @Nullable Instant registeredAt,
            List<Long> positions) {}

    /** The cases that the asker may not see: how many, and what they change the figure by. */
    public record NotShown(long cases, long n) {}
}
