package qms.processes.processes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.events.persons.PersonId;
import qms.events.processes.MapLane;
import qms.events.processes.MapLink;
import qms.events.processes.MapStep;
import qms.events.processes.ProcessActivity;
import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessId;
import qms.events.processes.ProcessMap;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessReturned;
import qms.events.processes.ProcessRevisionStarted;
import qms.events.processes.ProcessSubmittedForReview;

/** A process at a stage: how Björken takes up a matter (aktualisera). */
final class ProcessFixture {

    static final ProcessId ID = ProcessId.of("018f0000-0000-7000-8000-0000000000d1");
    static final ProcessId OTHER = ProcessId.of("018f0000-0000-7000-8000-0000000000d2");
    static final PersonId OWNER = PersonId.of("018f0000-0000-7000-8000-0000000000e1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    static final LocalDate SECOND_DAY = LocalDate.of(2026, 4, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private ProcessFixture() {}

    static AggregateTestFixture<Process> fixture() {
        AggregateTestFixture<Process> fixture = new AggregateTestFixture<>(Process.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static ProcessContent content() {
        return content("Aktualisera", map());
    }

    static ProcessContent content(String name, @Nullable ProcessMap map) {
        return new ProcessContent(
                "2.",
                name,
                "CORE",
                "UNIT",
                null,
                List.of("granen"),
                "Den enskilde får sin sak prövad.",
                List.of("SoL 14 kap. 1 §"),
                List.of("SAFE", "EQUAL"),
                List.of(
                        activity("ta-emot", "Ta emot anmälan", "Mottagning"),
                        activity("bedom", "Bedöma behov av skydd", "Handläggare"),
                        activity("besluta", "Besluta om utredning", "Enhetschef")),
                map);
    }

    static ProcessActivity activity(String id, String name, String who) {
        return new ProcessActivity(id, name, who, null, "Enligt rutinen.", List.of("dok-" + id), "INTERNAL");
    }

    static ProcessMap map() {
        return new ProcessMap(
                List.of(
                        new MapLane("m", "Mottagning"),
                        new MapLane("h", "Handläggare"),
                        new MapLane("c", "Enhetschef")),
                List.of(
                        new MapStep("1", "m", "ta-emot"),
                        new MapStep("2", "h", "bedom"),
                        new MapStep("3", "c", "besluta")),
                List.of(
                        new MapLink("1", "2", null),
                        new MapLink("2", "3", "behov finns"),
                        new MapLink("2", "1", "uppgifter saknas")));
    }

    static ProcessDrafted drafted() {
        return new ProcessDrafted(ID, "bjorken", content(), NOW);
    }

    static ProcessDescribed described(String name) {
        return new ProcessDescribed(ID, "bjorken", content(name, null), NOW);
    }

    static ProcessOwnerAppointed owned() {
        return new ProcessOwnerAppointed(ID, "bjorken", OWNER, NOW);
    }

    static ProcessSubmittedForReview submitted() {
        return new ProcessSubmittedForReview(ID, "bjorken", NOW);
    }

    static ProcessReturned returned() {
        return new ProcessReturned(ID, "bjorken", "Skyddsbedömningen saknas.", NOW);
    }

    static ProcessApproved approved() {
        return new ProcessApproved(ID, "bjorken", "UNIT", TODAY, "Protokoll 2026-03-10 § 4", NOW);
    }

    static ProcessPublished published() {
        return new ProcessPublished(ID, "bjorken", 1, FIRST_DAY, FIRST_DAY.plusYears(1), NOW);
    }

    static ProcessRevisionStarted revised() {
        return new ProcessRevisionStarted(ID, "bjorken", "Ny socialtjänstlag.", NOW);
    }

    static ProcessPublished publishedAgain() {
        return new ProcessPublished(ID, "bjorken", 2, SECOND_DAY, SECOND_DAY.plusYears(1), NOW);
    }

    static ProcessRetired retired() {
        return new ProcessRetired(ID, "bjorken", LAST_DAY, OTHER, NOW);
    }
}
