package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.ResumeDeadline;
import qms.deviations.deadlines.DeadlineCommand.StopDeadline;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineSet;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.events.persons.PersonId;
import qms.events.persons.RoleLent;
import qms.events.persons.SubstituteAppointed;
import qms.service.store.Meta;

/**
 * The year 2026 lived through day by day, by a clock that is moved: what is set, who is reminded and to whom it rises, on which day. The days were
 * counted by hand in the almanac. Every Monday the process is killed and started again.
 */
class YearOfDeadlinesTest {

    private static final String EXPECTED = """
            2026-03-28 winter LEX_SARAH_NOTIFY_IVO due 2026-03-28
            2026-03-28 winter LEX_SARAH_NOTIFY_IVO BEFORE officer
            2026-03-29 winter LEX_SARAH_NOTIFY_IVO OVERDUE officer
            2026-03-30 winter LEX_SARAH_NOTIFY_IVO ESCALATED officer, head
            2026-03-31 winter LEX_SARAH_NOTIFY_IVO OVERDUE officer
            2026-04-01 winter LEX_SARAH_NOTIFY_IVO MET
            2026-04-01 winter LEX_SARAH_SEND_INVESTIGATION due 2026-06-01
            2026-04-02 easter COMPLAINT_ANSWER due 2026-04-30
            2026-04-02 easter COMPLAINT_INVESTIGATE due 2026-04-13
            2026-04-10 easter COMPLAINT_INVESTIGATE BEFORE manager
            2026-04-14 easter COMPLAINT_INVESTIGATE OVERDUE manager
            2026-04-17 easter COMPLAINT_INVESTIGATE OVERDUE manager
            2026-04-20 easter COMPLAINT_INVESTIGATE ESCALATED manager, head
            2026-04-22 easter COMPLAINT_INVESTIGATE OVERDUE manager
            2026-04-23 easter COMPLAINT_ANSWER BEFORE manager
            2026-04-24 easter COMPLAINT_INVESTIGATE MET
            2026-05-04 easter COMPLAINT_ANSWER OVERDUE manager
            2026-05-08 easter COMPLAINT_ANSWER ESCALATED manager, head
            2026-05-11 easter COMPLAINT_ANSWER OVERDUE manager
            2026-05-18 easter COMPLAINT_ANSWER ESCALATED manager, head, coordinator
            2026-05-18 winter LEX_SARAH_SEND_INVESTIGATION BEFORE officer
            2026-05-19 easter COMPLAINT_ANSWER OVERDUE manager
            2026-05-20 easter COMPLAINT_ANSWER MET
            2026-06-02 winter LEX_SARAH_SEND_INVESTIGATION OVERDUE officer
            2026-06-08 midsummer COMPLAINT_ANSWER due 2026-07-06
            2026-06-08 midsummer COMPLAINT_INVESTIGATE due 2026-06-15
            2026-06-08 winter LEX_SARAH_SEND_INVESTIGATION ESCALATED officer, head
            2026-06-09 winter LEX_SARAH_SEND_INVESTIGATION OVERDUE officer
            2026-06-12 midsummer COMPLAINT_INVESTIGATE MET
            2026-06-15 winter LEX_SARAH_SEND_INVESTIGATION ESCALATED officer, head, coordinator
            2026-06-16 winter LEX_SARAH_SEND_INVESTIGATION OVERDUE officer
            2026-06-17 midsummer COMPLAINT_ANSWER STOPPED
            2026-06-23 midsummer COMPLAINT_ANSWER RESUMED due 2026-07-13
            2026-06-24 winter LEX_SARAH_SEND_INVESTIGATION OVERDUE officer
            2026-06-25 winter LEX_SARAH_SEND_INVESTIGATION LAPSED
            2026-07-06 midsummer COMPLAINT_ANSWER BEFORE substitute
            2026-07-14 midsummer COMPLAINT_ANSWER OVERDUE substitute
            2026-07-20 midsummer COMPLAINT_ANSWER ESCALATED substitute, head
            2026-07-21 midsummer COMPLAINT_ANSWER OVERDUE substitute
            2026-07-22 midsummer COMPLAINT_ANSWER MET
            2026-09-09 late LEX_SARAH_NOTIFY_IVO due 2026-09-01
            2026-09-09 late LEX_SARAH_NOTIFY_IVO ESCALATED officer, head, coordinator
            2026-09-10 late LEX_SARAH_NOTIFY_IVO MET
            2026-09-10 late LEX_SARAH_SEND_INVESTIGATION due 2026-11-10
            2026-10-15 late LEX_SARAH_SEND_INVESTIGATION LAPSED
            2026-10-24 summer LEX_SARAH_NOTIFY_IVO due 2026-10-24
            2026-10-24 summer LEX_SARAH_NOTIFY_IVO BEFORE officer
            2026-10-25 summer LEX_SARAH_NOTIFY_IVO OVERDUE officer
            2026-10-26 summer LEX_SARAH_NOTIFY_IVO ESCALATED officer, head
            2026-10-27 summer LEX_SARAH_NOTIFY_IVO OVERDUE officer
            2026-10-28 summer LEX_SARAH_NOTIFY_IVO ESCALATED officer, head, coordinator
            2026-10-29 summer LEX_SARAH_NOTIFY_IVO OVERDUE officer
            2026-10-30 summer LEX_SARAH_NOTIFY_IVO MET
            2026-10-30 summer LEX_SARAH_SEND_INVESTIGATION due 2026-12-30
            2026-12-14 summer LEX_SARAH_SEND_INVESTIGATION BEFORE officer
            2026-12-18 child COMPLAINT_ANSWER due 2027-01-15
            2026-12-18 child COMPLAINT_INVESTIGATE due 2026-12-29
            2026-12-19 child COMPLAINT_ANSWER LAPSED
            2026-12-19 child COMPLAINT_ASSESS_PROTECTION due 2026-12-19
            2026-12-19 child COMPLAINT_ASSESS_PROTECTION BEFORE manager
            2026-12-19 child COMPLAINT_INVESTIGATE LAPSED
            2026-12-20 child COMPLAINT_ASSESS_PROTECTION ESCALATED manager, head
            2026-12-21 child COMPLAINT_ASSESS_PROTECTION ESCALATED manager, head, coordinator
            2026-12-22 child COMPLAINT_ASSESS_PROTECTION MET
            """;

    private static final PersonalText WORDS = new PersonalText("k", "c2VhbGVk");

    private final Map<String, String> names = new HashMap<>();
    private final Map<LocalDate, List<Runnable>> days = new TreeMap<>();
    private final DeadlineHouse house = new DeadlineHouse(LocalDateTime.of(2026, 3, 1, 8, 0), Map.of());

    @Test
    void every_deadline_reminder_and_escalation_comes_on_its_day_once() {
        people();
        cases();
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (LocalDate day = LocalDate.of(2026, 3, 1); !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                house.restart();
            }
            house.at(day, 9);
            days.getOrDefault(day, List.of()).forEach(Runnable::run);
            house.at(day, 20);
            house.round();
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                house.round();
            }
        }

        List<String> told = house.deadlines().stream()
                .flatMap(deadline -> house.eventsOf(deadline).stream().map(event -> told(deadline, event)))
                .sorted()
                .toList();
        house.close();
        assertThat(told).containsExactlyElementsOf(EXPECTED.lines().sorted().toList());
    }

    private void people() {
        String manager = named("manager", "UNIT_MANAGER", DeadlineHouse.UNIT);
        named("head", "DEPARTMENT_MANAGER", DeadlineHouse.DEPARTMENT);
        named("officer", "LEX_SARAH_OFFICER", DeadlineHouse.DEPARTMENT);
        named("coordinator", "QUALITY_COORDINATOR", "*");
        String substitute = named("substitute", "", DeadlineHouse.UNIT);
        LocalDate from = LocalDate.of(2026, 6, 29);
        LocalDate to = LocalDate.of(2026, 8, 2);
        PersonId away = PersonId.of(manager);
        house.happened(new SubstituteAppointed(
                away, DeadlineHouse.UNIT, "a-manager", PersonId.of(substitute), from, to, now()));
        house.happened(new RoleLent(
                PersonId.of(substitute),
                DeadlineHouse.UNIT,
                "l-1",
                away,
                "a-manager",
                "UNIT_MANAGER",
                from,
                to,
                now()));
    }

    private void cases() {
        on("2026-03-28", () -> serious("winter", "2026-03-28"));
        on("2026-04-01", () -> notified("winter"));
        on("2026-06-25", () -> lexSarahClosed("winter"));

        on("2026-04-02", () -> registered("easter", MetaData.emptyInstance()));
        on("2026-04-24", () -> decided("easter"));
        on("2026-05-20", () -> closed("easter"));

        on("2026-06-08", () -> registered("midsummer", MetaData.emptyInstance()));
        on("2026-06-12", () -> decided("midsummer"));
        on("2026-06-17", () -> house.asked(new StopDeadline(answerOf("midsummer"), "Vi väntar på uppgifter.")));
        on("2026-06-23", () -> house.asked(new ResumeDeadline(answerOf("midsummer"), "Uppgifterna har kommit.")));
        on("2026-07-22", () -> closed("midsummer"));

        on("2026-09-09", () -> serious("late", "2026-09-01"));
        on("2026-09-10", () -> notified("late"));
        on("2026-10-15", () -> lexSarahClosed("late"));

        on("2026-10-24", () -> serious("summer", "2026-10-24"));
        on("2026-10-30", () -> notified("summer"));

        on("2026-11-02", () -> registered("history", MetaData.with(Meta.VIA, "IMPORT")));

        on("2026-12-18", () -> registered("child", MetaData.emptyInstance()));
        on(
                "2026-12-19",
                () -> house.happened(
                        new ComplaintRerouted(complaint("child"), DeadlineHouse.UNIT, "CHILD_CONCERN", false, now())));
        on("2026-12-22", () -> doneElsewhere("child"));
    }

    private String told(DeadlineView deadline, Object event) {
        String what = names.get(deadline.called().caseRef().id()) + " "
                + deadline.called().obligation() + " ";
        return switch (event) {
            case DeadlineSet e -> day(e.registeredAt()) + " " + what + "due " + e.due();
            case DeadlineReminded e ->
                day(e.registeredAt()) + " " + what + e.step() + " "
                        + e.reminded().stream()
                                .map(one -> names.getOrDefault(String.valueOf(one.person()), "nobody"))
                                .collect(Collectors.joining(", "));
            case qms.events.deadlines.DeadlineStopped e -> e.stoppedOn() + " " + what + "STOPPED";
            case qms.events.deadlines.DeadlineResumed e -> e.resumedOn() + " " + what + "RESUMED due " + e.due();
            case qms.events.deadlines.DeadlineMet e -> day(e.registeredAt()) + " " + what + "MET";
            case qms.events.deadlines.DeadlineLapsed e -> day(e.registeredAt()) + " " + what + "LAPSED";
            default -> event.toString();
        };
    }

    private static LocalDate day(Instant moment) {
        return qms.web.time.Stockholm.day(moment);
    }

    private void on(String day, Runnable what) {
        days.computeIfAbsent(LocalDate.parse(day), none -> new ArrayList<>()).add(what);
    }

    private String named(String name, String role, String unit) {
        String id = house.person(name, role, unit);
        names.put(id, name);
        return id;
    }

    private UUID id(String name) {
        UUID id = UUID.nameUUIDFromBytes(("case " + name).getBytes(StandardCharsets.UTF_8));
        names.put(id.toString(), name);
        return id;
    }

    private ComplaintId complaint(String name) {
        return new ComplaintId(id(name));
    }

    private LexSarahCaseId lexSarah(String name) {
        return new LexSarahCaseId(id(name));
    }

    private Instant now() {
        return house.clock.instant();
    }

    private LocalDate today() {
        return day(now());
    }

    private void registered(String name, MetaData metadata) {
        house.happened(
                new ComplaintRegistered(
                        complaint(name),
                        DeadlineHouse.UNIT,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        now(),
                        now(),
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        WORDS,
                        null,
                        true),
                metadata);
    }

    private void decided(String name) {
        house.happened(new ComplaintDecided(complaint(name), DeadlineHouse.UNIT, "JUSTIFIED", true, now()));
    }

    private void closed(String name) {
        house.happened(new ComplaintClosed(complaint(name), DeadlineHouse.UNIT, today(), now()));
    }

    private void serious(String name, String decidedOn) {
        LocalDate day = LocalDate.parse(decidedOn);
        house.happened(new LexSarahReported(
                lexSarah(name),
                DeadlineHouse.UNIT,
                null,
                "REPORT",
                "SOL",
                day,
                now(),
                now(),
                new Reporter(WORDS, "EMPLOYEE"),
                "PROVISION",
                null,
                WORDS));
        house.happened(
                new LexSarahLevelDecided(lexSarah(name), DeadlineHouse.UNIT, "SERIOUS_MISCONDUCT", day, null, now()));
    }

    private void notified(String name) {
        house.happened(new LexSarahNotifiedToIvo(lexSarah(name), DeadlineHouse.UNIT, now(), now()));
    }

    private void lexSarahClosed(String name) {
        house.happened(new LexSarahClosed(lexSarah(name), DeadlineHouse.UNIT, now(), now()));
    }

    private DeadlineId answerOf(String name) {
        return open(name, "COMPLAINT_ANSWER");
    }

    private void doneElsewhere(String name) {
        DeadlineId id = open(name, "COMPLAINT_ASSESS_PROTECTION");
        house.asked(new MeetDeadline(id, new DeadlineFact("deadline.met", today(), id.toString(), 9)));
    }

    private DeadlineId open(String name, String obligation) {
        return house.deadlines().stream()
                .filter(deadline -> deadline.called().obligation().equals(obligation)
                        && deadline.called().caseRef().id().equals(id(name).toString()))
                .map(deadline -> DeadlineId.of(deadline.id()))
                .findFirst()
                .orElseThrow();
    }
}
