package qms.events.reporttemplates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter: its key, which stays when it is renamed; when its texts are due, as month and day of the year after (`02-15`); and what
 * stands in it from the beginning.
 */
public record ReportChapter(
        String key, String title, @Nullable String due, List<ReportBlock> blocks) {}
