package qms.deviations.incidents;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.incidents.CaseClaimed;
import qms.events.incidents.CaseMembershipEvent;
import qms.events.incidents.CaseReleased;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** For which incident each case is claimed. */
@Component
class MembershipProjection implements Projection<CaseMembershipEvent, MembershipView> {

    @Override
    public String collection() {
        return "incident-memberships";
    }

    @Override
    public Class<CaseMembershipEvent> events() {
        return CaseMembershipEvent.class;
    }

    @Override
    public Class<MembershipView> viewType() {
        return MembershipView.class;
    }

    @Override
    public MembershipView evolve(@Nullable MembershipView view, CaseMembershipEvent event, Recorded recorded) {
        return switch (event) {
            case CaseClaimed e ->
                new MembershipView(e.membershipId().toString(), e.incidentId().toString(), e.registeredAt());
            case CaseReleased e -> new MembershipView(e.membershipId().toString(), null, e.registeredAt());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("claimed", "since");
    }

    @Override
    public Map<String, Object> keys(MembershipView view) {
        return Map.of("claimed", view.incident() != null, "since", view.since());
    }
}
