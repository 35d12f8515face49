package qms.reports.work;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import qms.web.identity.Role;

/** Change requests, and with whom each of them waits; who asked is kept as the one that answers for it, until it is done. */
@Component
class ChangeRequestWork extends WorkProjection<ChangeRequestEvent> {

    private static final String THE_REQUEST = "request";

    ChangeRequestWork() {
        super("work-of-change-requests", ChangeRequestEvent.class);
    }

    @Override
    Work after(@Nullable Work before, ChangeRequestEvent event) {
        if (event instanceof ChangeRequestSubmitted e) {
            Work work = Work.of(e.unit(), e.title()).answeredForBy(e.requester());
            return waiting(work, e, "Bedöm beställningen", Role.PROCESS_FACILITATOR, e.registeredAt());
        }
        Work work = Objects.requireNonNull(before, "a request begins with being submitted");
        return switch (event) {
            case ChangeRequestSubmitted e -> work;
            case ChangeRequestTriaged e ->
                waiting(work, e, "Besluta om beställningen", Role.PROCESS_FACILITATOR, e.registeredAt());
            case ChangeRequestEscalated e ->
                waiting(work, e, "Besluta om beställningen", Role.STEERING_GROUP, e.registeredAt());
            case ChangeRequestAccepted e ->
                waiting(work, e, "Gör ändringen", Role.PROCESS_FACILITATOR, e.registeredAt());
            case ChangeRequestStarted e ->
                waiting(work, e, "Gör ändringen", Role.PROCESS_FACILITATOR, e.registeredAt());
            case ChangeRequestDone e ->
                work.opening(forPerson(
                        THE_REQUEST,
                        WorkKind.CHANGE_REQUEST,
                        "Bekräfta att ändringen blev som du ville",
                        path(e),
                        work.responsible(),
                        e.registeredAt()));
            case ChangeRequestConfirmed e -> work.done();
            case ChangeRequestRejected e -> work.done();
            case ChangeRequestMerged e -> work.done();
        };
    }

    private static Work waiting(Work work, ChangeRequestEvent event, String what, Role role, Instant since) {
        return work.opening(forRole(THE_REQUEST, WorkKind.CHANGE_REQUEST, what, path(event), role.name(), null, since));
    }

    private static String path(ChangeRequestEvent event) {
        return "/api/change-requests/" + event.subject();
    }
}
