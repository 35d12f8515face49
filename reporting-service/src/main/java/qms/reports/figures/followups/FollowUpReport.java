package qms.reports.figures.followups;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * The follow-ups of a unit and what stands below it. What was not submitted when its time has passed is missing; nothing is ever filled in.
 *
 * @param importedLater in an as-of answer only: how many of the descriptions and submitted follow-ups were imported after the as-of moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpReport(
        UnitName unit,
        int year,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        List<Section> sections,
        List<PeriodTotal> periods)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return FollowUpPaper.of(this);
    }

    /** A section of one unit's description. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(
            UnitName unit,
            String key,
            String title,
            @Nullable String responsible,
            List<FollowUp> followUps) {}

    /** The state of a section in a period: SUBMITTED with its words, MISSING or NOT_DUE. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FollowUp(
            String period,
            State state,
            @Nullable String text,
            @Nullable LocalDate submittedOn) {}

    public record PeriodTotal(String period, LocalDate to, long submitted, long missing, long notDue) {}

    public enum State {
        SUBMITTED,
        MISSING,
        NOT_DUE
    }
}
