package qms.reports.figures.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * What has changed for a unit since the last tertial.
 *
 * @param since the end of the tertial before
 * @param until the end of this tertial, or the asked moment where that comes before; what was registered later belongs to the next tertial
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Changes(
        UnitName unit,
        int year,
        String tertial,
        Days period,
        Instant since,
        Instant until,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        List<Section> sections)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return ChangesPaper.of(this);
    }

    record Days(LocalDate from, LocalDate to) {}

    /**
     * One kind of change.
     *
     * @param notShown how many changes there are that the asker may not see
     */
    record Section(String kind, String label, List<Change> rows, long notShown) {}

    /**
     * One thing that changed.
     *
     * @param name what it is called; nothing for cases
     * @param day when it changed, was due or began to hold
     * @param text the same as a sentence
     * @param figure the figure in which it changed
     * @param from what it was, {@code to} what it is
     * @param positions the places in the log of the events that changed it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String collection,
            String id,
            String link,
            UnitName unit,
            @Nullable String name,
            LocalDate day,
            String text,
            @Nullable String figure,
            List<Value> from,
            List<Value> to,
            List<Long> positions) {}

    /**
     * What it was or is.
     *
     * @param map the risk map, and its version, that a risk was assessed on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(String code, String label, @Nullable String map) {

        static Value of(String code, String label) {
            return new Value(code, label, null);
        }
    }
}
