package qms.reports.work;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import qms.reports.work.WorkList.Waiting;

/**
 * Something that waits to be done.
 *
 * @param what what is to be done
 * @param about what the thing is called
 * @param path where the thing is read
 * @param since from when it waits
 */
record WorkItem(
        WorkKind kind,
        String what,
        String about,
        String path,
        String unit,
        @Nullable LocalDate due,
        boolean overdue,
        LocalDate since) {

    /** What is late first, then what is due first; what has no last day comes last, the oldest first. */
    static final Comparator<WorkItem> LATE_FIRST = Comparator.comparing((WorkItem item) -> !item.overdue())
            .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::since)
            .thenComparing(WorkItem::path)
            .thenComparing(WorkItem::what);

    static WorkItem of(Waiting waiting, LocalDate today) {
        Work.Item item = waiting.item();
        return new WorkItem(
                item.kind(),
                item.what(),
                waiting.thing().about(),
                item.path(),
                waiting.thing().unit(),
                item.due(),
                item.due() != null && item.due().isBefore(today),
                item.since());
    }

    /** Whether it is to be thought of by a day: it waits already, and its last day is not further off. */
    boolean isUpBy(LocalDate today, LocalDate until) {
        return !since.isAfter(today) && (due == null || !due.isAfter(until));
    }
}
