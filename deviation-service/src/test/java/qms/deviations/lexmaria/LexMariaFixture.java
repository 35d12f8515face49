package qms.deviations.lexmaria;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaClosed;
import qms.events.lexmaria.LexMariaDeclined;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaFollowedUp;
import qms.events.lexmaria.LexMariaInvestigationOpened;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaIvoDecided;
import qms.events.lexmaria.LexMariaJournalNoteConfirmed;
import qms.events.lexmaria.LexMariaMeasureLinked;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** A lex Maria case at a stage: the wrong dose at Björken. */
final class LexMariaFixture {

    static final LexMariaCaseId ID = LexMariaCaseId.of("018f0000-0000-7000-8000-0000000000b1");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000b2");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");
    static final String MAS = "p-mas";

    private LexMariaFixture() {}

    static AggregateTestFixture<LexMariaCase> fixture() {
        AggregateTestFixture<LexMariaCase> fixture = new AggregateTestFixture<>(LexMariaCase.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static LexMariaEventReported reported() {
        return new LexMariaEventReported(
                ID,
                "bjorken",
                new CaseRef("DEVIATION", "018f0000-0000-7000-8000-0000000000d1"),
                TODAY,
                NOW,
                "EMPLOYEE",
                WORDS,
                null,
                null,
                NOW);
    }

    static LexMariaAssessed assessed(String injury, String outcome) {
        return new LexMariaAssessed(ID, "bjorken", injury, outcome, WORDS, TODAY, MAS, NOW);
    }

    static LexMariaAssessed serious() {
        return assessed("SERIOUS_CARE_INJURY", "HAPPENED");
    }

    static LexMariaDeclined declined() {
        return new LexMariaDeclined(ID, "bjorken", WORDS, TODAY, MAS, NOW);
    }

    static LexMariaInvestigationOpened opened() {
        return new LexMariaInvestigationOpened(ID, "bjorken", MAS, TODAY, NOW);
    }

    static LexMariaEventAnalysed analysed() {
        return new LexMariaEventAnalysed(
                ID, "bjorken", WORDS, List.of("ROUTINES"), WORDS, WORDS, false, TODAY, MAS, NOW);
    }

    static LexMariaNotificationDecided decided(boolean toBeNotified) {
        return new LexMariaNotificationDecided(ID, "bjorken", toBeNotified, WORDS, TODAY, MAS, NOW);
    }

    static LexMariaNotifiedToIvo notified() {
        return new LexMariaNotifiedToIvo(ID, "bjorken", NOW, "SN 2026/17", null, null, MAS, NOW);
    }

    static LexMariaInvestigationSubmitted submitted() {
        return new LexMariaInvestigationSubmitted(ID, "bjorken", NOW, null, NOW);
    }

    static LexMariaIvoDecided ivoDecided() {
        return new LexMariaIvoDecided(ID, "bjorken", "CLOSED", TODAY, null, NOW);
    }

    static LexMariaPatientInformed informed() {
        return new LexMariaPatientInformed(ID, "bjorken", TODAY, "PATIENT", NOW);
    }

    static LexMariaJournalNoteConfirmed noted() {
        return new LexMariaJournalNoteConfirmed(ID, "bjorken", TODAY, MAS, NOW);
    }

    static LexMariaMeasureLinked linked() {
        return new LexMariaMeasureLinked(ID, "bjorken", MEASURE, NOW);
    }

    static LexMariaFollowedUp followedUp() {
        return new LexMariaFollowedUp(ID, "bjorken", WORDS, TODAY, MAS, NOW);
    }

    static LexMariaClosed closed(List<SeenMeasure> seen, PersonalText without) {
        return new LexMariaClosed(ID, "bjorken", NOW, seen, without, NOW);
    }

    /** All that leads to a case that waits for being closed, and what else has happened to it. */
    static List<LexMariaEvent> upToFollowUp(LexMariaEvent... more) {
        List<LexMariaEvent> all = new ArrayList<>(List.of(
                reported(),
                serious(),
                opened(),
                analysed(),
                decided(true),
                notified(),
                submitted(),
                ivoDecided(),
                followedUp()));
        all.addAll(Arrays.asList(more));
        return all;
    }
}
