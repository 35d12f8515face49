package qms.deviations.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import qms.deviations.deadlines.DeadlineView.Move;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineTerms;

/**
 * Why the last day is the day it is.
 *
 * @param text all of it in a sentence
 */
record DeadlineExplanation(String text, List<Part> parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv"));

    /**
     * A part of it, and the event that it rests on.
     *
     * @param event the event's name
     * @param stream the thing that it happened to: the case, or the deadline itself
     * @param sequence the event's number in that thing's stream
     */
    record Part(String text, LocalDate day, String event, String stream, long sequence) {}

    static DeadlineExplanation of(DeadlineView view) {
        List<Part> parts = new ArrayList<>();
        DeadlineFact fact = view.called().fact();
        parts.add(part(view.called().countedFrom() + " " + DAY.format(fact.on()), fact));
        parts.add(new Part(period(view), view.called().due(), "deadline.set", view.id(), 0));
        view.moves().stream().flatMap(move -> part(view, move).stream()).forEach(parts::add);
        String counted = parts.stream().skip(2).map(part -> ", " + part.text()).collect(Collectors.joining());
        return new DeadlineExplanation(
                "Senast " + DAY.format(view.due()) + " = " + parts.get(0).text() + joint(view)
                        + parts.get(1).text() + counted,
                parts);
    }

    private static String joint(DeadlineView view) {
        return view.called().terms().length() > 0 ? " + " : ", ";
    }

    private static String period(DeadlineView view) {
        DeadlineTerms terms = view.called().terms();
        return switch (terms.period()) {
            case "WORKING_DAYS" -> counted(terms.length(), "arbetsdag", "arbetsdagar");
            case "DAYS" -> counted(terms.length(), "dag", "dagar") + orWorkingDay(view, days(view));
            case "MONTHS" -> counted(terms.length(), "månad", "månader") + orWorkingDay(view, months(view));
            case "HOURS" -> counted(terms.length(), "timme", "timmar");
            case "SAME_DAY" -> terms.word() == null ? "samma dag" : terms.word();
            default -> "en dag som myndigheten har satt";
        };
    }

    private static LocalDate days(DeadlineView view) {
        return view.called().fact().on().plusDays(view.called().terms().length());
    }

    private static LocalDate months(DeadlineView view) {
        return view.called().fact().on().plusMonths(view.called().terms().length());
    }

    private static String orWorkingDay(DeadlineView view, LocalDate end) {
        return view.called().due().equals(end) ? "" : " och fram till nästa arbetsdag";
    }

    private static List<Part> part(DeadlineView view, Move move) {
        DeadlineFact fact = move.fact();
        return switch (move.kind()) {
            case "RESUMED" ->
                List.of(own(
                        view,
                        move,
                        "deadline.resumed",
                        counted(move.days(), dayOf(view) + " stoppad", daysOf(view) + " stoppade")));
            case "EXTENDED" -> {
                String text = "förlängd till " + DAY.format(move.due());
                yield List.of(fact == null ? own(view, move, "deadline.extended", text) : part(text, fact));
            }
            default -> stillStopped(view, move);
        };
    }

    /** What was stopped and has gone on is told by how long it stood. */
    private static List<Part> stillStopped(DeadlineView view, Move move) {
        boolean stands = view.status() == DeadlineStatus.STOPPED
                && view.moves().getLast().equals(move);
        return stands
                ? List.of(own(view, move, "deadline.stopped", "stoppad sedan " + DAY.format(move.on())))
                : List.of();
    }

    private static Part own(DeadlineView view, Move move, String event, String text) {
        return new Part(text, move.due(), event, view.id(), move.sequence());
    }

    private static Part part(String text, DeadlineFact fact) {
        return new Part(text, fact.on(), fact.event(), fact.stream(), fact.sequence());
    }

    private static String dayOf(DeadlineView view) {
        return Days.areWorkingDays(view.called().terms()) ? "arbetsdag" : "dag";
    }

    private static String daysOf(DeadlineView view) {
        return Days.areWorkingDays(view.called().terms()) ? "arbetsdagar" : "dagar";
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
