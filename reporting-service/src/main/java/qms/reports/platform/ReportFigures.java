package qms.reports.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.service.organisation.Organisation;

/** The figures of a unit and year with all that a written report may refer to, rendered as one text. */
public interface ReportFigures {

    /**
     * Whose figures, and of when.
     *
     * @param kind of which report: some figures are rendered for one kind alone, so that what was frozen of others is counted again as it was
     */
    record Asked(String unit, int year, @Nullable String tertial, ReportKind kind) {}

    /** As they are now, with every event counted that the log held when they were asked for. */
    FrozenFigures now(Asked asked);

    /** By what the present software counts, of what was counted then. */
    FrozenFigures again(Asked asked, FrozenFigures then);

    /** The unit and its departments, by what stands below it as the year ends; the unit first. */
    List<String> unitsOf(Organisation organisation, Asked asked);
}
