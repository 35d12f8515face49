package qms.reports.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;
import qms.events.deadlines.RemindedOne;
import qms.reports.work.Work.Item;

/** Last days in cases: with whoever answers for it, and with whoever it has risen to. A clock that stands has no last day. */
@Component
class DeadlineWork extends WorkProjection<DeadlineEvent> {

    private static final String THE_DEADLINE = "deadline";

    private static final Map<String, String> COLLECTIONS = Map.of(
            "COMPLAINT", "complaints",
            "DEVIATION", "deviations",
            "LEX_SARAH_CASE", "lex-sarah-cases",
            "LEX_MARIA_CASE", "lex-maria-cases",
            "INSPECTION", "inspections");

    DeadlineWork() {
        super("work-of-deadlines", DeadlineEvent.class);
    }

    @Override
    Work after(@Nullable Work before, DeadlineEvent event) {
        if (event instanceof DeadlineSet set) {
            return Work.of(set.unit(), set.caseRef().kind()).opening(item(set));
        }
        Work work = Objects.requireNonNull(before, "a deadline begins with being set");
        return switch (event) {
            case DeadlineSet e -> work;
            case DeadlineStopped e -> until(work, null);
            case DeadlineResumed e -> until(work, e.due());
            case DeadlineExtended e -> until(work, e.due());
            case DeadlineReminded e -> change(work, item -> item.alsoFor(roles(e), persons(e)));
            case DeadlineReminderMailed e -> work;
            case DeadlineMet e -> work.done();
            case DeadlineLapsed e -> work.done();
        };
    }

    private static Item item(DeadlineSet set) {
        String collection = COLLECTIONS.get(set.caseRef().kind());
        String path = collection == null
                ? "/api/deadlines/" + set.subject()
                : "/api/" + collection + "/" + set.caseRef().id();
        return forRole(
                THE_DEADLINE,
                WorkKind.DEADLINE,
                set.title(),
                path,
                set.rhythm().responsible(),
                set.due(),
                set.registeredAt());
    }

    private static Work until(Work work, @Nullable LocalDate due) {
        return change(work, item -> item.until(due));
    }

    private static Work change(Work work, UnaryOperator<Item> change) {
        return work.open().stream().findFirst().map(change).map(work::opening).orElse(work);
    }

    private static List<String> roles(DeadlineReminded event) {
        return event.reminded().stream().map(RemindedOne::role).toList();
    }

    private static List<String> persons(DeadlineReminded event) {
        return event.reminded().stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .toList();
    }
}
