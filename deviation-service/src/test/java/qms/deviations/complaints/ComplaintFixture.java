package qms.deviations.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;

/** A complaint at a stage: about a missed night visit at Björken. */
final class ComplaintFixture {

    static final ComplaintId ID = ComplaintId.of("018f0000-0000-7000-8000-000000000001");
    static final Instant RECEIVED = Instant.parse("2026-03-02T08:15:00Z");
    static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");

    private ComplaintFixture() {}

    static AggregateTestFixture<Complaint> fixture() {
        AggregateTestFixture<Complaint> fixture = new AggregateTestFixture<>(Complaint.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static ComplaintRegistered registered() {
        return registered("COMPLAINT");
    }

    static ComplaintRegistered registered(String kind) {
        return new ComplaintRegistered(
                ID,
                "bjorken",
                null,
                kind,
                "PHONE",
                RECEIVED,
                NOW,
                "RELATIVE",
                List.of("PROVISION"),
                null,
                WORDS,
                null,
                true);
    }

    static ComplaintDecided decided() {
        return new ComplaintDecided(ID, "bjorken", "JUSTIFIED", true, NOW);
    }

    static ComplaintClosed closed() {
        return new ComplaintClosed(ID, "bjorken", TODAY, NOW);
    }
}
