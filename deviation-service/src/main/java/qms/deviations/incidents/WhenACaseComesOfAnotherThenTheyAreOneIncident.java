package qms.deviations.incidents;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import qms.deviations.incidents.IncidentCommand.LinkCase;
import qms.deviations.incidents.IncidentCommand.OpenIncident;
import qms.deviations.incidents.MembershipCommand.ClaimCase;
import qms.events.CaseRef;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.Ids;

/**
 * Links a case to the one that it came of: in the incident of that one, or in a new one. It does so once for each case; what people decide
 * afterwards stands.
 */
@Component
class WhenACaseComesOfAnotherThenTheyAreOneIncident implements Worker {

    private static final Duration LOOKED_AFTER = Duration.ofDays(30);
    private static final String REASON = "Ärendet kom av ett annat.";

    private final Views views;
    private final List<ComeOfAnotherProjection<?>> origins;
    private final Memberships memberships;
    private final Cases cases;
    private final Clock clock;

    WhenACaseComesOfAnotherThenTheyAreOneIncident(
            Views views, List<ComeOfAnotherProjection<?>> origins, Memberships memberships, Cases cases, Clock clock) {
        this.views = views;
        this.origins = origins;
        this.memberships = memberships;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void work(Automation automation) {
        Query recent = Query.everything()
                .between("registeredAt", clock.instant().minus(LOOKED_AFTER), null)
                .sortedBy("registeredAt");
        SequencedMap<CaseRef, ComeOfAnother> unlinked = new LinkedHashMap<>();
        origins.stream()
                .flatMap(origin -> views.all(origin, recent).stream())
                .filter(come -> !memberships.everHad(come.ref()))
                .forEach(come -> unlinked.put(come.ref(), come));
        while (!unlinked.isEmpty()) {
            link(unlinked.firstEntry().getValue(), unlinked, automation);
        }
    }

    /** Where the other one came of a third, that is linked first: once it is in an incident it is left where it is. */
    private void link(ComeOfAnother come, SequencedMap<CaseRef, ComeOfAnother> unlinked, Automation automation) {
        unlinked.remove(come.ref());
        ComeOfAnother before = unlinked.get(come.origin());
        if (before != null) {
            link(before, unlinked, automation);
        }
        Optional<IncidentMember> origin = cases.find(come.origin());
        Optional<IncidentMember> own = cases.find(come.ref());
        if (origin.isPresent() && own.isPresent()) {
            link(origin.get(), own.get(), automation);
        }
    }

    private void link(IncidentMember origin, IncidentMember own, Automation automation) {
        IncidentId incident = memberships
                .incidentOf(origin.ref())
                .orElseGet(() -> IncidentId.of(
                        Ids.derived("incidents", own.ref().kind(), own.ref().id())));
        automation.send(ClaimCase.of(origin, incident));
        automation.send(ClaimCase.of(own, incident));
        automation.send(
                memberships.exists(incident)
                        ? new LinkCase(incident, own, REASON)
                        : new OpenIncident(incident, origin.unit(), List.of(origin, own), REASON));
    }
}
