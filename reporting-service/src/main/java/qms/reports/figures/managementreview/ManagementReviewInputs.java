package qms.reports.figures.managementreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/** What the management of a unit has before it when it reviews the system: each table can be placed in a chapter by its reference. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagementReviewInputs(
        UnitName unit,
        int year,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        List<ReviewTable> tables) implements OnPaper {

    @Override
    public Paper asPaper() {
        return new Paper(
                "underlag-" + unit.key() + "-" + year,
                "Underlag till ledningens genomgång",
                unit.name() + ", " + year,
                tables.stream().map(ReviewTable::section).toList());
    }
}
