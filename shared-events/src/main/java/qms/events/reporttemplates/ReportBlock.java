package qms.events.reporttemplates;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a chapter: a TEXT says something itself; a FIGURE, TABLE or CHART stands by reference and has no values of its own.
 *
 * @param reference the figure or table, such as {@code complaints.bySource}
 * @param figuresOf the unit whose figures they are; null where the writer did not say
 * @param alt what a chart shows, for whoever does not see it
 */
public record ReportBlock(
        String kind,
        @Nullable String text,
        @Nullable String reference,
        @Nullable String figuresOf,
        @Nullable String alt) {}
