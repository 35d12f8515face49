package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
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
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.events.persons.PersonId;
import qms.events.persons.RoleLent;
import qms.events.persons.SubstituteAppointed;
import qms.service.store.Meta;
import qms.web.time.Stockholm;

/** What happens in the cases of 2026, day by day, and what is told afterwards of their deadlines, each in a line. */
final class YearOfCases {

    private final Map<LocalDate, List<Runnable>> days = new TreeMap<>();
    private final DeadlineHouse house;
    private final CasesOfAYear cases;

    YearOfCases(DeadlineHouse house) {
        this.house = house;
        this.cases = new CasesOfAYear(house);
        Stream.of("manager", "head", "officer", "nurse", "coordinator", "substitute")
                .forEach(name -> cases.know(DeadlineHouse.idOf(name).toString(), name));
        complaints();
        otherCases();
    }

    void happensOn(LocalDate day) {
        days.getOrDefault(day, List.of()).forEach(Runnable::run);
    }

    String named(String id) {
        return cases.named(id);
    }

    /** What came of it, but for the mails. */
    List<String> told() {
        return house.deadlines().stream()
                .flatMap(deadline -> house.eventsOf(deadline).stream()
                        .filter(event -> !(event instanceof DeadlineReminderMailed))
                        .map(event -> told(deadline, event)))
                .toList();
    }

    /** Who is to have a mail about which deadline, as often as it is written; and who is written down to have had one. */
    List<String> reminded() {
        return house.deadlines().stream()
                .flatMap(deadline -> house.eventsOf(deadline).stream()
                        .filter(DeadlineReminded.class::isInstance)
                        .map(DeadlineReminded.class::cast)
                        .flatMap(event -> event.reminded().stream())
                        .map(one -> named(String.valueOf(one.person())) + " " + deadline.id()))
                .toList();
    }

    List<String> mailed() {
        return house.deadlines().stream()
                .flatMap(deadline -> house.eventsOf(deadline).stream()
                        .filter(DeadlineReminderMailed.class::isInstance)
                        .map(DeadlineReminderMailed.class::cast)
                        .map(event -> named(event.person()) + " " + deadline.id()))
                .toList();
    }

    void people() {
        String manager = house.person("manager", "UNIT_MANAGER", DeadlineHouse.UNIT);
        house.person("head", "DEPARTMENT_MANAGER", DeadlineHouse.DEPARTMENT);
        house.person("officer", "LEX_SARAH_OFFICER", DeadlineHouse.DEPARTMENT);
        house.person("nurse", "MAS", DeadlineHouse.DEPARTMENT);
        house.person("coordinator", "QUALITY_COORDINATOR", "*");
        PersonId substitute = PersonId.of(house.person("substitute", "", DeadlineHouse.UNIT));
        LocalDate from = LocalDate.of(2026, 6, 29);
        LocalDate to = LocalDate.of(2026, 8, 2);
        PersonId away = PersonId.of(manager);
        house.happened(
                new SubstituteAppointed(away, DeadlineHouse.UNIT, "a-manager", substitute, from, to, cases.now()));
        house.happened(new RoleLent(
                substitute, DeadlineHouse.UNIT, "l-1", away, "a-manager", "UNIT_MANAGER", from, to, cases.now()));
    }

    private void complaints() {
        on("2026-01-05", "web", cases::received);
        on("2026-01-13", "web", cases::registered);
        on("2026-01-19", "web", cases::decided);
        on("2026-01-26", "web", cases::answered);

        on("2026-02-02", "phone", cases::registeredWithItsSender);
        on("2026-02-10", "phone", cases::acknowledged);
        on("2026-02-11", "phone", cases::withdrawn);

        on("2026-04-02", "easter", cases::registered);
        on("2026-04-24", "easter", cases::decided);
        on("2026-05-20", "easter", cases::closed);

        on("2026-06-08", "midsummer", cases::registered);
        on("2026-06-12", "midsummer", cases::decided);
        on("2026-06-17", "midsummer", name -> house.asked(new StopDeadline(open(name), "Vi väntar på uppgifter.")));
        on("2026-06-23", "midsummer", name -> house.asked(new ResumeDeadline(open(name), "Uppgifterna har kommit.")));
        on("2026-07-22", "midsummer", cases::closed);

        on("2026-11-02", "history", name -> cases.registered(name, null, MetaData.with(Meta.VIA, "IMPORT")));

        on("2026-12-18", "child", cases::registered);
        on("2026-12-19", "child", name -> cases.rerouted(name, "CHILD_CONCERN"));
        on("2026-12-22", "child", this::protectionAssessed);
    }

    private void otherCases() {
        on("2026-03-28", "winter", name -> cases.serious(name, "2026-03-28"));
        on("2026-04-01", "winter", cases::notified);
        on("2026-06-25", "winter", cases::lexSarahClosed);

        on("2026-09-09", "late", name -> cases.serious(name, "2026-09-01"));
        on("2026-09-10", "late", cases::notified);
        on("2026-10-15", "late", cases::lexSarahClosed);

        on("2026-10-24", "summer", name -> cases.serious(name, "2026-10-24"));
        on("2026-10-30", "summer", cases::notified);

        on("2026-07-17", "report", cases::lexSarahReported);
        on("2026-07-20", "report", cases::lexSarahReceived);
        on("2026-07-21", "report", cases::investigatorAppointed);
        on("2026-08-03", "report", name -> cases.supplementRequested(name, "2026-08-21"));
        on("2026-08-18", "report", cases::supplementSent);

        on("2026-04-30", "fall", cases::reported);
        on("2026-05-12", "fall", cases::triaged);

        on("2026-08-14", "ivo", name -> cases.answerRequired(name, "2026-08-31"));
        on("2026-08-27", "ivo", name -> cases.moreTimeGiven(name, "2026-08-31", "2026-09-11"));
        on("2026-09-18", "ivo", cases::responded);

        on("2026-10-01", "quarter", name -> cases.quarterOpened(name, 3));
        on("2026-10-21", "quarter", cases::quarterSent);

        on("2026-11-20", "maria", cases::seriousInjury);
        on("2026-11-23", "maria", cases::lexMariaNotified);
        on("2026-12-10", "maria", cases::lexMariaSubmitted);
    }

    private void protectionAssessed(String name) {
        DeadlineId id = open(name);
        house.asked(new MeetDeadline(id, new DeadlineFact("deadline.met", cases.today(), id.toString(), 4)));
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

    private void on(String day, String name, Consumer<String> what) {
        cases.id(name);
        days.computeIfAbsent(LocalDate.parse(day), none -> new ArrayList<>()).add(() -> what.accept(name));
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
