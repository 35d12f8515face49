package qms.deviations.decisions;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.CaseRef;
import qms.events.incidents.CaseClaimed;
import qms.events.incidents.CaseMembershipEvent;
import qms.events.incidents.CaseReleased;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentEvent;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.service.history.ThingHistory;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.Ids;

/** The cases that a case was linked to at a moment: by its own events, and by the incident that it then belonged to. */
@Component
class LinkedCases {

    private final Streams streams;

    LinkedCases(Streams streams) {
        this.streams = streams;
    }

    /**
     * Another case.
     *
     * @param event the stored number of the own event that names it; absent where the incident does
     * @param incident the incident that both belonged to
     */
    record LinkedCase(
            String kind,
            String id,
            @Nullable Long event,
            @Nullable String incident) {}

    /** Before an event of the case, which was registered at a moment. */
    List<LinkedCase> before(long number, Instant moment, CaseRef self, ThingHistory history) {
        List<LinkedCase> linked = new ArrayList<>();
        history.events().stream()
                .filter(event -> event.getSequenceNumber() < number)
                .flatMap(event -> named(event.getPayload())
                        .map(ref -> new LinkedCase(ref.kind(), ref.id(), event.getSequenceNumber(), null)))
                .forEach(linked::add);
        streams.known(new Membership(), membershipOf(self), moment)
                .map(Versioned::view)
                .ifPresent(incident -> members(incident, moment)
                        .filter(ref -> !ref.equals(self))
                        .map(ref -> new LinkedCase(ref.kind(), ref.id(), null, incident))
                        .forEach(linked::add));
        return linked;
    }

    /** As the incidents derive it: {@code incidents} keeps one such stream for each case. */
    private static String membershipOf(CaseRef ref) {
        return Ids.derived("incident-memberships", ref.kind(), ref.id());
    }

    private Stream<CaseRef> members(String incident, Instant moment) {
        return streams.known(new Members(), incident, moment).stream().flatMap(found -> found.view().refs().stream());
    }

    private static Stream<CaseRef> named(Object event) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == CaseRef.class)
                .map(component -> (CaseRef) value(component, event))
                .filter(Objects::nonNull);
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** The incident that a case belongs to. */
    private static final class Membership extends Reading<CaseMembershipEvent, String> {

        Membership() {
            super(CaseMembershipEvent.class, String.class);
        }

        @Override
        public @Nullable String evolve(@Nullable String before, CaseMembershipEvent event, Recorded recorded) {
            return switch (event) {
                case CaseClaimed claimed -> claimed.incidentId().toString();
                case CaseReleased e -> null;
            };
        }
    }

    private record Refs(Set<CaseRef> refs) {

        Refs and(CaseRef ref) {
            Set<CaseRef> more = new LinkedHashSet<>(refs);
            more.add(ref);
            return new Refs(more);
        }

        Refs without(CaseRef ref) {
            Set<CaseRef> less = new LinkedHashSet<>(refs);
            less.remove(ref);
            return new Refs(less);
        }
    }

    /** The cases of an incident. */
    private static final class Members extends Reading<IncidentEvent, Refs> {

        Members() {
            super(IncidentEvent.class, Refs.class);
        }

        @Override
        public Refs evolve(@Nullable Refs before, IncidentEvent event, Recorded recorded) {
            Refs now = before == null ? new Refs(Set.of()) : before;
            return switch (event) {
                case IncidentOpened e ->
                    new Refs(new LinkedHashSet<>(
                            e.members().stream().map(IncidentMember::ref).toList()));
                case IncidentCaseLinked e -> now.and(e.member().ref());
                case IncidentCaseUnlinked e -> now.without(e.ref());
                case IncidentDissolved e -> new Refs(Set.of());
            };
        }
    }
}
