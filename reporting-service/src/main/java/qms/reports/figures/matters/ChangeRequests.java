package qms.reports.figures.matters;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.changerequests.ChangeRequestAccepted;
import qms.events.changerequests.ChangeRequestConfirmed;
import qms.events.changerequests.ChangeRequestDone;
import qms.events.changerequests.ChangeRequestEscalated;
import qms.events.changerequests.ChangeRequestEvent;
import qms.events.changerequests.ChangeRequestMerged;
import qms.events.changerequests.ChangeRequestRejected;
import qms.events.changerequests.ChangeRequestStarted;
import qms.events.changerequests.ChangeRequestSubmitted;
import qms.events.changerequests.ChangeRequestTriaged;
import qms.reports.figures.matters.Matter.Row;
import qms.web.time.Stockholm;

/** Changes of processes and routines that somebody has asked for: a row for each. */
@Component
final class ChangeRequests extends MatterProjection<ChangeRequestEvent> {

    ChangeRequests() {
        super("report-change-requests", ChangeRequestEvent.class);
    }

    @Override
    protected List<Row> rows(List<Row> before, ChangeRequestEvent event) {
        return switch (event) {
            case ChangeRequestSubmitted e -> submitted(e);
            case ChangeRequestTriaged e -> now(before, "TRIAGED");
            case ChangeRequestEscalated e -> now(before, "ESCALATED");
            case ChangeRequestAccepted e -> now(before, "ACCEPTED");
            case ChangeRequestRejected e -> now(before, "REJECTED");
            case ChangeRequestMerged e -> now(before, "MERGED");
            case ChangeRequestStarted e -> now(before, "IN_PROGRESS");
            case ChangeRequestDone e -> now(before, "DONE");
            case ChangeRequestConfirmed e -> now(before, "CONFIRMED");
        };
    }

    private static List<Row> submitted(ChangeRequestSubmitted event) {
        LocalDate day = Stockholm.day(event.registeredAt());
        return List.of(Row.of("request", day.getYear(), day)
                .and("title", event.title())
                .and("status", "SUBMITTED"));
    }

    private static List<Row> now(List<Row> before, String status) {
        return Matter.with(before, before.getLast(), row -> row.and("status", status));
    }
}
