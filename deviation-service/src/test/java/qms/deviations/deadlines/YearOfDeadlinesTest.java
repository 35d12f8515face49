package qms.deviations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.ResumeDeadline;
import qms.deviations.deadlines.DeadlineCommand.StopDeadline;
import qms.events.QmsEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.events.persons.PersonId;
import qms.events.persons.RoleLent;
import qms.events.persons.SubstituteAppointed;
import qms.service.store.Meta;
import qms.web.time.Stockholm;

/**
 * The year 2026 lived through day by day, by a clock that is moved: what is set, who is reminded and to whom it rises, on which day. The days in
 * the file were counted by hand in the almanac. Every Monday the process is killed and started again.
 */
class YearOfDeadlinesTest {

    private static final Path COUNTED_BY_HAND = Path.of("src/test/resources/year-of-deadlines.txt");

    private final Map<LocalDate, List<Runnable>> days = new TreeMap<>();
    private final DeadlineHouse house = new DeadlineHouse(LocalDateTime.of(2026, 1, 1, 8, 0), Map.of());
    private final CasesOfAYear cases = new CasesOfAYear(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void every_deadline_reminder_and_escalation_comes_on_its_day_once() throws IOException {
        people();
        complaints();
        otherCases();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(this::live);

        List<String> told = house.deadlines().stream()
                .flatMap(deadline -> house.eventsOf(deadline).stream().map(event -> told(deadline, event)))
                .sorted()
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        Files.readAllLines(COUNTED_BY_HAND).stream().sorted().toList());
    }

    private void live(LocalDate day) {
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

    private void people() {
        String manager = person("manager", "UNIT_MANAGER", DeadlineHouse.UNIT);
        person("head", "DEPARTMENT_MANAGER", DeadlineHouse.DEPARTMENT);
        person("officer", "LEX_SARAH_OFFICER", DeadlineHouse.DEPARTMENT);
        person("nurse", "MAS", DeadlineHouse.DEPARTMENT);
        person("coordinator", "QUALITY_COORDINATOR", "*");
        PersonId substitute = PersonId.of(person("substitute", "", DeadlineHouse.UNIT));
        LocalDate from = LocalDate.of(2026, 6, 29);
        LocalDate to = LocalDate.of(2026, 8, 2);
        PersonId away = PersonId.of(manager);
        house.happened(
                new SubstituteAppointed(away, DeadlineHouse.UNIT, "a-manager", substitute, from, to, cases.now()));
        house.happened(new RoleLent(
                substitute, DeadlineHouse.UNIT, "l-1", away, "a-manager", "UNIT_MANAGER", from, to, cases.now()));
    }

    private void complaints() {
        on("2026-01-05", () -> cases.received("web"));
        on("2026-01-13", () -> cases.registered("web"));
        on("2026-01-19", () -> cases.decided("web"));
        on("2026-01-26", () -> cases.answered("web"));

        on("2026-02-02", () -> cases.registeredWithItsSender("phone"));
        on("2026-02-10", () -> cases.acknowledged("phone"));
        on("2026-02-11", () -> cases.withdrawn("phone"));

        on("2026-04-02", () -> cases.registered("easter"));
        on("2026-04-24", () -> cases.decided("easter"));
        on("2026-05-20", () -> cases.closed("easter"));

        on("2026-06-08", () -> cases.registered("midsummer"));
        on("2026-06-12", () -> cases.decided("midsummer"));
        on("2026-06-17", () -> house.asked(new StopDeadline(open("midsummer"), "Vi väntar på uppgifter.")));
        on("2026-06-23", () -> house.asked(new ResumeDeadline(open("midsummer"), "Uppgifterna har kommit.")));
        on("2026-07-22", () -> cases.closed("midsummer"));

        on("2026-11-02", () -> cases.registered("history", null, MetaData.with(Meta.VIA, "IMPORT")));

        on("2026-12-18", () -> cases.registered("child"));
        on("2026-12-19", () -> cases.rerouted("child", "CHILD_CONCERN"));
        on(
                "2026-12-22",
                () -> house.asked(new MeetDeadline(
                        open("child"),
                        new DeadlineFact(
                                "deadline.met", cases.today(), open("child").toString(), 4))));
    }

    private void otherCases() {
        on("2026-03-28", () -> cases.serious("winter", "2026-03-28"));
        on("2026-04-01", () -> cases.notified("winter"));
        on("2026-06-25", () -> cases.lexSarahClosed("winter"));

        on("2026-09-09", () -> cases.serious("late", "2026-09-01"));
        on("2026-09-10", () -> cases.notified("late"));
        on("2026-10-15", () -> cases.lexSarahClosed("late"));

        on("2026-10-24", () -> cases.serious("summer", "2026-10-24"));
        on("2026-10-30", () -> cases.notified("summer"));

        on("2026-07-17", () -> cases.lexSarahReported("report"));
        on("2026-07-20", () -> cases.lexSarahReceived("report"));
        on("2026-07-21", () -> cases.investigatorAppointed("report"));
        on("2026-08-03", () -> cases.supplementRequested("report", "2026-08-21"));
        on("2026-08-18", () -> cases.supplementSent("report"));

        on("2026-04-30", () -> cases.reported("fall"));
        on("2026-05-12", () -> cases.triaged("fall"));

        on("2026-08-14", () -> cases.answerRequired("ivo", "2026-08-31"));
        on("2026-08-27", () -> cases.moreTimeGiven("ivo", "2026-08-31", "2026-09-11"));
        on("2026-09-18", () -> cases.responded("ivo"));

        on("2026-10-01", () -> cases.quarterOpened("quarter", 3));
        on("2026-10-21", () -> cases.quarterSent("quarter"));

        on("2026-11-20", () -> cases.seriousInjury("maria"));
        on("2026-11-23", () -> cases.lexMariaNotified("maria"));
        on("2026-12-10", () -> cases.lexMariaSubmitted("maria"));
    }

    private String told(DeadlineView deadline, QmsEvent event) {
        String what = Stockholm.day(event.registeredAt()) + " "
                + cases.named(deadline.called().caseRef().id()) + " "
                + deadline.called().obligation() + " ";
        return what
                + switch (event) {
                    case DeadlineSet e -> "due " + e.due();
                    case DeadlineReminded e -> e.step() + " " + people(e);
                    case DeadlineStopped e -> "STOPPED";
                    case DeadlineResumed e -> "RESUMED due " + e.due();
                    case DeadlineExtended e -> "EXTENDED due " + e.due();
                    case DeadlineMet e -> "MET";
                    case DeadlineLapsed e -> "LAPSED";
                    default -> event.toString();
                };
    }

    private String people(DeadlineReminded event) {
        return event.reminded().stream()
                .map(one -> cases.named(String.valueOf(one.person())))
                .collect(Collectors.joining(", "));
    }

    private void on(String day, Runnable what) {
        days.computeIfAbsent(LocalDate.parse(day), none -> new ArrayList<>()).add(what);
    }

    private String person(String name, String role, String unit) {
        String id = house.person(name, role, unit);
        cases.know(id, name);
        return id;
    }

    /** The one thing that the case still waits for. */
    private DeadlineId open(String name) {
        return house.deadlines().stream()
                .filter(deadline -> deadline.status().isOpen()
                        && deadline.called()
                                .caseRef()
                                .id()
                                .equals(cases.id(name).toString()))
                .map(deadline -> DeadlineId.of(deadline.id()))
                .findFirst()
                .orElseThrow();
    }
}
