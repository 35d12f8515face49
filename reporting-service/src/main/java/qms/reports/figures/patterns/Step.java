package qms.reports.figures.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qms.web.time.Period;

/** How long each period of a pattern is. */
enum Step {
    MONTH(1),
    QUARTER(3),
    TERTIAL(4);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** A period and what it is called: 2024-03, 2024-Q1 or 2024-T1. */
    record Slot(String name, Period period) {

        int year() {
            return period.from().getYear();
        }
    }

    /** Every whole period that holds a day from the first to the last. */
    List<Slot> between(LocalDate from, LocalDate to) {
        List<Slot> slots = new ArrayList<>();
        for (LocalDate first = firstOf(from); !first.isAfter(to); first = first.plusMonths(months)) {
            slots.add(new Slot(
                    name(first), new Period(first, first.plusMonths(months).minusDays(1))));
        }
        return List.copyOf(slots);
    }

    private LocalDate firstOf(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    private String name(LocalDate first) {
        int number = (first.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case MONTH -> "%d-%02d".formatted(first.getYear(), number);
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), number);
            case TERTIAL -> "%d-T%d".formatted(first.getYear(), number);
        };
    }
}
