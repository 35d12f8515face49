package qms.deviations.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationTriaged;
import qms.events.inspections.InspectionId;
import qms.events.inspections.InspectionResponded;
import qms.events.inspections.InspectionResponseExtended;
import qms.events.inspections.InspectionResponseRequired;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaInvestigationSubmitted;
import qms.events.lexmaria.LexMariaNotifiedToIvo;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;
import qms.events.lexsarah.Reporter;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.web.time.Stockholm;

/** What happens in cases, each known by a name, at the time that the house's clock shows. */
final class CasesOfAYear {

    private static final String UNIT = DeadlineHouse.UNIT;
    private static final PersonalText WORDS = new PersonalText("k", "c2VhbGVk");

    private final Map<String, String> names = new HashMap<>();
    private final DeadlineHouse house;

    CasesOfAYear(DeadlineHouse house) {
        this.house = house;
    }

    String named(String id) {
        return names.getOrDefault(id, "nobody");
    }

    void know(String id, String name) {
        names.put(id, name);
    }

    UUID id(String name) {
        UUID id = UUID.nameUUIDFromBytes(("case " + name).getBytes(StandardCharsets.UTF_8));
        names.put(id.toString(), name);
        return id;
    }

    void received(String name) {
        house.happened(new ComplaintReceived(
                complaint(name), UNIT, "COMPLAINT", null, false, now(), WORDS, null, true, now()));
    }

    void registered(String name) {
        registered(name, null, MetaData.emptyInstance());
    }

    void registered(String name, @Nullable Complainant complainant, MetaData metadata) {
        house.happened(
                new ComplaintRegistered(
                        complaint(name),
                        UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        now(),
                        now(),
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        WORDS,
                        complainant,
                        true),
                metadata);
    }

    void registeredWithItsSender(String name) {
        registered(name, new Complainant(WORDS, WORDS), MetaData.emptyInstance());
    }

    void acknowledged(String name) {
        house.happened(new ComplaintAcknowledged(complaint(name), UNIT, "EMAIL", today(), now()));
    }

    void decided(String name) {
        house.happened(new ComplaintDecided(complaint(name), UNIT, "JUSTIFIED", true, now()));
    }

    void answered(String name) {
        house.happened(new ComplaintFeedbackGiven(complaint(name), UNIT, "LETTER", WORDS, today(), now()));
    }

    void withdrawn(String name) {
        house.happened(new ComplaintWithdrawn(complaint(name), UNIT, today(), now()));
    }

    void rerouted(String name, String to) {
        house.happened(new ComplaintRerouted(complaint(name), UNIT, to, false, now()));
    }

    void closed(String name) {
        house.happened(new ComplaintClosed(complaint(name), UNIT, today(), now()));
    }

    void reported(String name) {
        house.happened(new DeviationReported(
                new DeviationId(id(name)),
                UNIT,
                null,
                now(),
                now(),
                now(),
                false,
                null,
                WORDS,
                null,
                null,
                null,
                now()));
    }

    void triaged(String name) {
        house.happened(
                new DeviationTriaged(new DeviationId(id(name)), UNIT, List.of("SOL"), "FALL", null, false, now()));
    }

    /** Since when it was known to be serious is what counts, not when it was entered. */
    void serious(String name, String since) {
        lexSarahReported(name);
        house.happened(new LexSarahLevelDecided(
                lexSarah(name), UNIT, "SERIOUS_MISCONDUCT", LocalDate.parse(since), null, now()));
    }

    void lexSarahReported(String name) {
        house.happened(new LexSarahReported(
                lexSarah(name),
                UNIT,
                null,
                "REPORT",
                "SOL",
                today(),
                now(),
                now(),
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS));
    }

    void lexSarahReceived(String name) {
        house.happened(new LexSarahReceived(lexSarah(name), UNIT, "somebody", now(), null, now()));
    }

    void investigatorAppointed(String name) {
        house.happened(new LexSarahInvestigatorAppointed(lexSarah(name), UNIT, "one", "another", null, now()));
    }

    void supplementRequested(String name, String due) {
        house.happened(
                new LexSarahSupplementRequested(lexSarah(name), UNIT, now(), LocalDate.parse(due), WORDS, now()));
    }

    void supplementSent(String name) {
        house.happened(new LexSarahSupplementSent(lexSarah(name), UNIT, now(), "somebody", WORDS, "0a", now()));
    }

    void notified(String name) {
        house.happened(new LexSarahNotifiedToIvo(lexSarah(name), UNIT, now(), now()));
    }

    void lexSarahClosed(String name) {
        house.happened(new LexSarahClosed(lexSarah(name), UNIT, now(), now()));
    }

    void seriousInjury(String name) {
        house.happened(new LexMariaAssessed(
                new LexMariaCaseId(id(name)),
                UNIT,
                "SERIOUS_CARE_INJURY",
                "HAPPENED",
                WORDS,
                today(),
                "somebody",
                now()));
    }

    void lexMariaNotified(String name) {
        house.happened(new LexMariaNotifiedToIvo(
                new LexMariaCaseId(id(name)), UNIT, now(), null, null, null, "somebody", now()));
    }

    void lexMariaSubmitted(String name) {
        house.happened(new LexMariaInvestigationSubmitted(new LexMariaCaseId(id(name)), UNIT, now(), null, now()));
    }

    void answerRequired(String name, String due) {
        house.happened(new InspectionResponseRequired(new InspectionId(id(name)), UNIT, LocalDate.parse(due), now()));
    }

    void moreTimeGiven(String name, String due, String until) {
        house.happened(new InspectionResponseExtended(
                new InspectionId(id(name)),
                UNIT,
                LocalDate.parse(due),
                LocalDate.parse(until),
                today(),
                "Ledighet i enheten",
                now()));
    }

    void responded(String name) {
        house.happened(new InspectionResponded(new InspectionId(id(name)), UNIT, today(), null, now()));
    }

    void quarterOpened(String name, int quarter) {
        house.happened(new NonExecutedQuarterOpened(
                new NonExecutedReportId(id(name)), UNIT, today().getYear(), quarter, today(), now()));
    }

    void quarterSent(String name) {
        house.happened(new NonExecutedSentToIvo(new NonExecutedReportId(id(name)), UNIT, today(), now()));
    }

    LocalDate today() {
        return Stockholm.day(now());
    }

    Instant now() {
        return house.clock.instant();
    }

    private LexSarahCaseId lexSarah(String name) {
        return new LexSarahCaseId(id(name));
    }

    private ComplaintId complaint(String name) {
        return new ComplaintId(id(name));
    }
}
