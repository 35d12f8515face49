package qms.reports.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportChapter;

/** The templates of written reports, for whoever makes a report. */
public interface Templates {

    /** A template as its own stream now tells it; not one that is retired. */
    Optional<Template> find(String id);

    /** The one that there is for a kind before anybody has decided on another. */
    Template standard(String kind);

    /**
     * A template as it is at one version.
     *
     * @param id null for the standard one
     */
    record Template(@Nullable String id, int version, String kind, String name, List<ReportChapter> chapters) {}
}
