package qms.deviations.lexsarah;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.FollowUpLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.deviations.lexsarah.LexSarahCommand.Sent;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahFollowedUp;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigation;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.Reporter;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;

/** A lex Sarah case at a stage: a locked door at Björken. */
final class LexSarahFixture {

    static final LexSarahCaseId ID = LexSarahCaseId.of("018f0000-0000-7000-8000-0000000000a1");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000b1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final Instant BEFORE = Instant.parse("2026-03-09T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final PersonalText WORDS = new PersonalText(ID.toString(), "c2VhbGVk");
    static final Sent SENT = new Sent("hash", List.of());
    static final String REPORTER = "p-reporter";
    static final String INVESTIGATOR = "p-investigator";
    static final String OFFICER = "p-officer";

    private LexSarahFixture() {}

    static AggregateTestFixture<LexSarahCase> fixture() {
        AggregateTestFixture<LexSarahCase> fixture = new AggregateTestFixture<>(LexSarahCase.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    /** The events that lead to a stage, and more. */
    static List<LexSarahEvent> and(List<LexSarahEvent> before, LexSarahEvent... more) {
        List<LexSarahEvent> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    static List<LexSarahEvent> investigating() {
        return List.of(reported(), received(), affected("1"), assessed(), appointed());
    }

    static List<LexSarahEvent> investigated() {
        return and(investigating(), completed());
    }

    static List<LexSarahEvent> found(String level) {
        return and(investigated(), decided(level));
    }

    static List<LexSarahEvent> atIvo() {
        return and(found("SERIOUS_MISCONDUCT"), notified());
    }

    static LexSarahReported reported() {
        return reported("REPORT");
    }

    static LexSarahReported reported(String kind) {
        return new LexSarahReported(
                ID,
                "bjorken",
                null,
                kind,
                "SOL",
                LocalDate.of(2026, 3, 8),
                Instant.parse("2026-03-09T07:30:00Z"),
                NOW,
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS,
                null,
                REPORTER);
    }

    static LexSarahReceived received() {
        return new LexSarahReceived(ID, "bjorken", OFFICER, BEFORE, WORDS, NOW);
    }

    static LexSarahPersonAffected affected(String number) {
        return new LexSarahPersonAffected(ID, "bjorken", number, WORDS, NOW);
    }

    static LexSarahAssessed assessed() {
        return new LexSarahAssessed(ID, "bjorken", OFFICER, null, null, false, "INFORMED", "TO_BE_INFORMED", NOW);
    }

    static LexSarahDeclined declined() {
        return new LexSarahDeclined(ID, "bjorken", WORDS, NOW, OFFICER);
    }

    static LexSarahInvestigatorAppointed appointed() {
        return new LexSarahInvestigatorAppointed(ID, "bjorken", INVESTIGATOR, OFFICER, null, NOW);
    }

    static LexSarahInvestigated completed() {
        return new LexSarahInvestigated(ID, "bjorken", INVESTIGATOR, investigation("1"), NOW);
    }

    /** With the consequence for each of those who are named by their numbers. */
    static LexSarahInvestigation investigation(String... affected) {
        return new LexSarahInvestigation(
                WORDS,
                WORDS,
                WORDS,
                List.of(affected).stream()
                        .map(person -> new LexSarahInvestigation.Consequence(person, WORDS))
                        .toList(),
                List.of(new LexSarahInvestigation.Cause("1", "ROUTINES", true, WORDS)),
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                "MISCONDUCT",
                WORDS,
                "INFORMED",
                "INFORMED",
                true);
    }

    /** As it is decided here; a serious level with the decision to notify. */
    static LexSarahLevelDecided decided(String level) {
        boolean serious = level.contains("SERIOUS");
        return new LexSarahLevelDecided(
                ID,
                "bjorken",
                level,
                TODAY,
                WORDS,
                NOW,
                OFFICER,
                serious ? NOW : null,
                serious ? true : null,
                null,
                null,
                null,
                null);
    }

    static DecideLexSarahLevel deciding(String level) {
        return deciding(level, OFFICER, null);
    }

    static DecideLexSarahLevel deciding(String level, String by, @Nullable PersonalText conflict) {
        boolean notify = level.contains("SERIOUS");
        return new DecideLexSarahLevel(ID, level, TODAY, WORDS, by, null, notify, conflict, null, null, List.of());
    }

    static LexSarahNotifiedToIvo notified() {
        return notified("SERIOUS_MISCONDUCT", false);
    }

    static LexSarahNotifiedToIvo notified(String level, boolean pending) {
        return new LexSarahNotifiedToIvo(
                ID, "bjorken", NOW, NOW, OFFICER, level, null, "SN 2026/17", "hash", List.of(), pending);
    }

    static NotifyIvo notifying(@Nullable String level) {
        return new NotifyIvo(ID, NOW, OFFICER, level, null, "SN 2026/17", null, SENT);
    }

    static LexSarahSupplementRequested supplementRequested() {
        return new LexSarahSupplementRequested(ID, "bjorken", NOW, TODAY.plusDays(14), WORDS, NOW);
    }

    static LexSarahIvoDecided ivoDecided() {
        return new LexSarahIvoDecided(ID, "bjorken", TODAY, "NO_FURTHER_ACTION", WORDS, NOW);
    }

    static LexSarahMeasureLinked linked(@Nullable String cause) {
        return new LexSarahMeasureLinked(ID, "bjorken", MEASURE, cause, NOW);
    }

    static LexSarahFollowedUp followedUp() {
        return new LexSarahFollowedUp(ID, "bjorken", TODAY, "p-manager", "EFFECTIVE", WORDS, WORDS, TODAY, NOW);
    }

    static LexSarahClosed closed() {
        return new LexSarahClosed(ID, "bjorken", NOW, NOW, "p-manager", null, WORDS);
    }

    static CloseLexSarahCase closing(SeenMeasure... measures) {
        return new CloseLexSarahCase(ID, NOW, "p-manager", List.of(measures), measures.length == 0 ? WORDS : null);
    }

    static FollowUpLexSarah followingUp() {
        return new FollowUpLexSarah(ID, TODAY, "p-manager", "EFFECTIVE", WORDS, WORDS, TODAY);
    }
}
