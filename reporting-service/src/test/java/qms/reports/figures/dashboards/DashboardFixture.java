package qms.reports.figures.dashboards;

import java.time.Instant;
import java.util.List;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** What happens at Granen, so that its dashboard shows it. */
final class DashboardFixture {

    private DashboardFixture() {}

    /** A relative calls, and it is registered at once. */
    static void complaintRegistered(ServiceUnderTest service, String which, Instant at) {
        ComplaintId id = ComplaintId.of(Ids.derived(which));
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        ServiceUnderTest.OTHER_UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        at,
                        at,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        new PersonalText("k", "c"),
                        null,
                        false));
    }
}
