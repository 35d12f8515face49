package qms.processes.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessContent;

/**
 * What gaps need to know of a process.
 *
 * @param written as it was written last
 * @param published as it was published last
 * @param retiredOn its last day
 */
record ProcessState(
        String id,
        String unit,
        boolean owned,
        ProcessContent written,
        @Nullable ProcessContent published,
        @Nullable LocalDate retiredOn) {

    ProcessState writtenAs(ProcessContent content) {
        return new ProcessState(id, unit, owned, content, published, retiredOn);
    }

    ProcessState withOwner() {
        return new ProcessState(id, unit, true, written, published, retiredOn);
    }

    ProcessState publishedNow() {
        return new ProcessState(id, unit, owned, written, written, retiredOn);
    }

    ProcessState retired(LocalDate lastDay) {
        return new ProcessState(id, unit, owned, written, published, lastDay);
    }

    boolean hasEnded(LocalDate today) {
        return retiredOn != null && retiredOn.isBefore(today);
    }

    String name() {
        return published == null ? written.name() : published.name();
    }

    List<ProcessActivity> publishedActivities() {
        return published == null ? List.of() : published.activities();
    }
}
