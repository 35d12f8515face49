package qms.deviations.nonexecuted;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.deviations.nonexecuted.NonExecutedView.Days;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.web.law.ReportWindows.Window;

/** A quarterly report with the window in which IVO takes it in. */
record NonExecutedDetails(
        String id,
        String unit,
        int year,
        int quarter,
        NonExecutedStatus status,
        List<NonExecutedFigure> figures,
        int total,
        Days days,
        @Nullable String registryNumber,
        Window window,
        Instant registeredAt) {

    static NonExecutedDetails of(NonExecutedView view, Window window) {
        return new NonExecutedDetails(
                view.id(),
                view.unit(),
                view.year(),
                view.quarter(),
                view.status(),
                view.figures(),
                view.figures().stream().mapToInt(NonExecutedFigure::count).sum(),
                view.days(),
                view.registryNumber(),
                window,
                view.registeredAt());
    }
}
