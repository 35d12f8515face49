package qms.service.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.organisation.LocalTermAdded;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;

/** Organisations in a few words. */
final class OrganisationFixture {

    static final Instant THEN = Instant.parse("2024-01-01T08:00:00Z");

    private final List<OrganisationEvent> events = new ArrayList<>();

    /** Three boards in a row of mergers, a department that follows them, and two units of which one becomes a department and one moves. */
    static OrganisationFixture threeBoards() {
        return new OrganisationFixture()
                .unit("a", "2000-01-01", "2023-12-31")
                .unit("b", "2024-01-01", "2024-06-30")
                .merged("a", "b", "2024-01-01")
                .unit("c", "2024-07-01", null)
                .merged("b", "c", "2024-07-01")
                .unit("d", "2000-01-01", null)
                .unit("department", "2000-01-01", null)
                .placed("department", "a", "2000-01-01", "2023-12-31")
                .placed("department", "b", "2024-01-01", "2024-06-30")
                .placed("department", "c", "2024-07-01", null)
                .unit("x", "2000-01-01", "2024-06-30")
                .placed("x", "department", "2000-01-01", "2024-06-30")
                .unit("heir", "2024-07-01", null)
                .placed("heir", "c", "2024-07-01", null)
                .merged("x", "heir", "2024-07-01")
                .unit("y", "2000-01-01", null)
                .placed("y", "department", "2000-01-01", "2024-03-31")
                .placed("y", "d", "2024-04-01", null);
    }

    OrganisationFixture unit(String key, String from, @Nullable String to) {
        events.add(new UnitEstablished(key, "Enheten " + key, "UNIT", LocalDate.parse(from), THEN));
        if (to != null) {
            events.add(new UnitClosed(key, LocalDate.parse(to), THEN));
        }
        return this;
    }

    OrganisationFixture placed(String unit, String parent, String from, @Nullable String to) {
        events.add(new UnitPlaced(unit, parent, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), THEN));
        return this;
    }

    OrganisationFixture merged(String predecessor, String into, String on) {
        events.add(new PredecessorMerged(into, predecessor, LocalDate.parse(on), THEN));
        return this;
    }

    OrganisationFixture term(String unit, String code, String label) {
        events.add(new LocalTermAdded(unit, "COMPLAINT_SOURCE", code, label, THEN));
        return this;
    }

    List<OrganisationEvent> events() {
        return events;
    }

    Organisation organisation() {
        return Organisation.EMPTY.evolve(events);
    }
}
