package qms.processes.changerequests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import qms.processes.changerequests.ChangeRequestView.Step;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every change request and how far it has come. */
@Component
class ChangeRequestProjection implements Projection<ChangeRequestEvent, ChangeRequestView> {

    @Override
    public String collection() {
        return "change-requests";
    }

    @Override
    public Class<ChangeRequestEvent> events() {
        return ChangeRequestEvent.class;
    }

    @Override
    public Class<ChangeRequestView> viewType() {
        return ChangeRequestView.class;
    }

    @Override
    public ChangeRequestView evolve(@Nullable ChangeRequestView view, ChangeRequestEvent event, Recorded recorded) {
        ChangeRequestStatus after = ChangeRequest.statusAfter(event);
        return switch (event) {
            case ChangeRequestSubmitted e -> submitted(e);
            case ChangeRequestTriaged e -> begun(view).next(after, e.note(), e.registeredAt());
            case ChangeRequestEscalated e -> begun(view).next(after, e.reason(), e.registeredAt());
            case ChangeRequestAccepted e -> begun(view).next(after, e.note(), e.registeredAt());
            case ChangeRequestRejected e -> begun(view).next(after, e.reason(), e.registeredAt());
            case ChangeRequestMerged e ->
                begun(view)
                        .next(after, null, e.registeredAt())
                        .leadingTo(e.into().toString(), null);
            case ChangeRequestStarted e -> begun(view).next(after, null, e.registeredAt());
            case ChangeRequestDone e ->
                begun(view).next(after, null, e.registeredAt()).leadingTo(null, e.answer());
            case ChangeRequestConfirmed e -> begun(view).next(after, e.note(), e.registeredAt());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "requester", "about", "aboutId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(ChangeRequestView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("requester", view.requester());
        keys.put("about", view.about().kind());
        keys.put("registeredAt", view.registeredAt());
        if (view.about().id() != null) {
            keys.put("aboutId", view.about().id());
        }
        return keys;
    }

    private static ChangeRequestView begun(@Nullable ChangeRequestView view) {
        return Objects.requireNonNull(view, "a change request begins with being submitted");
    }

    private static ChangeRequestView submitted(ChangeRequestSubmitted e) {
        return new ChangeRequestView(
                e.requestId().toString(),
                e.unit(),
                e.requester(),
                e.about(),
                e.title(),
                e.description(),
                e.origin(),
                ChangeRequestStatus.SUBMITTED,
                null,
                null,
                List.of(new Step(ChangeRequestStatus.SUBMITTED, null, e.registeredAt())),
                e.registeredAt());
    }
}
