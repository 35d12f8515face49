package qms.reports.figures;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentEvent;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.reports.figures.IncidentFacts.Change;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What incidents take from the sum of the tables, so that an event counts once. */
@Component
class IncidentFactsProjection implements Projection<IncidentEvent, IncidentFacts> {

    @Override
    public String collection() {
        return "incident-facts";
    }

    @Override
    public Class<IncidentEvent> events() {
        return IncidentEvent.class;
    }

    @Override
    public Class<IncidentFacts> viewType() {
        return IncidentFacts.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public IncidentFacts evolve(@Nullable IncidentFacts view, IncidentEvent event, Recorded recorded) {
        IncidentFacts before = Objects.requireNonNullElse(view, IncidentFacts.NONE);
        return switch (event) {
            case IncidentOpened e -> opened(before, e, recorded);
            case IncidentCaseLinked e -> before.with(new Change(e.registeredAt(), e.member(), null), recorded);
            case IncidentCaseUnlinked e -> before.with(new Change(e.registeredAt(), null, e.ref()), recorded);
            case IncidentDissolved e -> before.with(new Change(e.registeredAt(), null, null), recorded);
        };
    }

    private static IncidentFacts opened(IncidentFacts before, IncidentOpened event, Recorded recorded) {
        IncidentFacts facts = before;
        for (IncidentMember member : event.members()) {
            facts = facts.with(new Change(event.registeredAt(), member, null), recorded);
        }
        return facts;
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(IncidentFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}
