package qms.deviations.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.CaseRef;
import qms.events.incidents.CaseClaimed;
import qms.events.incidents.CaseMembershipId;
import qms.events.incidents.CaseReleased;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;

/** A fall at Björken that somebody complained about, that was reported as a deviation, and that led to a lex Sarah report. */
final class IncidentFixture {

    static final IncidentId ID = IncidentId.of("00000000-0000-7000-8000-000000000001");
    static final IncidentId OTHER = IncidentId.of("00000000-0000-7000-8000-000000000002");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final CaseRef COMPLAINT = new CaseRef("COMPLAINT", "00000000-0000-7000-8000-00000000000a");
    static final CaseRef DEVIATION = new CaseRef("DEVIATION", "00000000-0000-7000-8000-00000000000b");
    static final CaseRef LEX_SARAH = new CaseRef("LEX_SARAH_CASE", "00000000-0000-7000-8000-00000000000c");
    static final CaseMembershipId MEMBERSHIP = MembershipCommand.idOf(COMPLAINT);
    static final String REASON = "Samma fall i badrummet.";

    private IncidentFixture() {}

    static AggregateTestFixture<Incident> fixture() {
        AggregateTestFixture<Incident> fixture = new AggregateTestFixture<>(Incident.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static AggregateTestFixture<CaseMembership> memberships() {
        AggregateTestFixture<CaseMembership> fixture = new AggregateTestFixture<>(CaseMembership.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static IncidentMember member(CaseRef ref) {
        return new IncidentMember(ref, "bjorken", LocalDate.of(2026, 3, 9));
    }

    static IncidentOpened opened() {
        return new IncidentOpened(ID, "bjorken", List.of(member(COMPLAINT), member(DEVIATION)), REASON, NOW);
    }

    static IncidentCaseLinked linked() {
        return new IncidentCaseLinked(ID, "bjorken", member(LEX_SARAH), REASON, NOW);
    }

    static IncidentCaseUnlinked unlinked() {
        return new IncidentCaseUnlinked(ID, "bjorken", DEVIATION, "Ett annat fall.", NOW);
    }

    static IncidentDissolved dissolved() {
        return new IncidentDissolved(ID, "bjorken", "Två olika fall.", NOW);
    }

    static CaseClaimed claimed(IncidentId incident) {
        return new CaseClaimed(MEMBERSHIP, "bjorken", COMPLAINT, incident, NOW);
    }

    static CaseReleased released(IncidentId incident) {
        return new CaseReleased(MEMBERSHIP, "bjorken", COMPLAINT, incident, NOW);
    }
}
