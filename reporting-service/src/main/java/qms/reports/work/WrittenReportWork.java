package qms.reports.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.writtenreports.WrittenReportApproved;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.reports.platform.ReportDue;
import qms.reports.work.Work.Item;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** Reports that are to be there on a day by law, until the board has approved them. What the board has decided for itself stands in the report. */
@Component
class WrittenReportWork extends WorkProjection<WrittenReportEvent> {

    private static final String THE_REPORT = "report";

    WrittenReportWork() {
        super("work-of-written-reports", WrittenReportEvent.class);
    }

    @Override
    @Nullable
    Work after(@Nullable Work before, WrittenReportEvent event) {
        if (event instanceof WrittenReportPlanned e) {
            return ReportDue.of(e.kind(), e.year()).map(due -> planned(e, due)).orElse(null);
        }
        if (before == null) {
            return null;
        }
        // One that the board returns is still to be there by the day.
        return event instanceof WrittenReportApproved ? before.done() : before;
    }

    private static Work planned(WrittenReportPlanned event, ReportDue due) {
        return Work.of(event.unit(), "Patientsäkerhetsberättelse " + event.year())
                .opening(new Item(
                        THE_REPORT,
                        WorkKind.REPORT,
                        "Gör patientsäkerhetsberättelsen klar (" + due.law().citation() + ")",
                        "/api/written-reports/" + event.subject(),
                        List.of(Role.MAS.name(), Role.QUALITY_COORDINATOR.name()),
                        List.of(),
                        due.on(),
                        Stockholm.day(event.registeredAt())));
    }
}
