package qms.reports.figures.patterns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.UnitName;
import qms.service.export.OnPaper;
import qms.service.export.Paper;

/**
 * Complaints, lex Sarah and deviations of a half-year seen together.
 *
 * @param byTheme category marks: a case with two categories stands in both
 * @param byUnit the unit and those below it that the reader may see
 * @param rising the themes of which there are more than the half-year before, both among complaints and in lex Sarah
 * @param events what happened that cases of several kinds are about
 * @param notShown how many units the reader may not see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Together(
        UnitName unit,
        String half,
        LocalDate from,
        LocalDate to,
        @Nullable Instant asOf,
        @Nullable Instant recordedBy,
        @Nullable Long importedLater,
        String says,
        List<String> rising,
        List<ThemeRow> byTheme,
        List<UnitRow> byUnit,
        List<Event> events,
        long notShown)
        implements OnPaper {

    @Override
    public Paper asPaper() {
        return PatternPaper.of(this);
    }

    /** What is about the same, whatever kind of case. */
    record ThemeRow(String theme, String label, Cell complaints, Cell lexSarah, Cell deviations) {}

    /** The cases of one unit. */
    record UnitRow(UnitName unit, Cell complaints, Cell lexSarah, Cell deviations, Cell events) {}

    /**
     * How many.
     *
     * @param before the half-year before
     * @param cases where they are
     */
    record Cell(long count, long before, List<String> cases) {

        boolean rises() {
            return count > before;
        }
    }

    /** Events by the kinds of the cases that are about them. */
    record Event(List<String> kinds, String label, long count, long before) {}
}
