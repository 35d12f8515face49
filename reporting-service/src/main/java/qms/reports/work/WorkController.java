package qms.reports.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.work.WorkList.Waiting;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The work list over HTTP. */
@RestController
class WorkController {

    private static final ListQuery LIST = ListQuery.equal("scope", "unit", "kind", "overdue", "until");
    private static final int DAYS_AHEAD = 30;

    private final WorkList work;
    private final OrganisationReader organisation;
    private final Clock clock;

    WorkController(WorkList work, OrganisationReader organisation, Clock clock) {
        this.work = work;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * List what waits, the late first: for whoever asks (`scope=me`, which is what is meant without it) or in the units that they see
     * (`scope=unit`); of a `unit` and what is below it, of a `kind`, only what is `overdue`, or due `until` a day later than in thirty days.
     */
    @GetMapping("/api/my-work")
    Page<WorkItem> list(HttpServletRequest request, @RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        LocalDate today = Stockholm.day(clock.instant());
        LocalDate until = until(parameters.get("until"), today);
        Predicate<WorkItem> asked = unit(parameters.get("unit"), today)
                .and(kind(parameters.get("kind")))
                .and(overdue(parameters.get("overdue")))
                .and(item -> item.isUpBy(today, until));
        List<WorkItem> items = waiting(request, parameters.get("scope")).stream()
                .map(waiting -> WorkItem.of(waiting, today))
                .filter(asked)
                .sorted(WorkItem.LATE_FIRST)
                .toList();
        return Page.of(items, paging);
    }

    private List<Waiting> waiting(HttpServletRequest request, @Nullable String scope) {
        return switch (scope == null ? "me" : scope) {
            case "me" -> work.mine(request);
            case "unit" -> work.ofUnits(request);
            default -> throw Problem.invalid("scope", FieldCode.UNKNOWN_CODE, "Ange me eller unit.");
        };
    }

    private Predicate<WorkItem> unit(@Nullable String unit, LocalDate today) {
        if (unit == null) {
            return item -> true;
        }
        Set<String> line = new HashSet<>(organisation.current().below(unit, today));
        line.add(unit);
        return item -> line.contains(item.unit());
    }

    private static Predicate<WorkItem> kind(@Nullable String code) {
        if (code == null) {
            return item -> true;
        }
        List<WorkKind> kinds = List.of(WorkKind.values());
        WorkKind asked = Arrays.stream(WorkKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("kind", FieldCode.UNKNOWN_CODE, "Ange ett av " + kinds + "."));
        return item -> item.kind() == asked;
    }

    private static Predicate<WorkItem> overdue(@Nullable String wanted) {
        return switch (wanted) {
            case null -> item -> true;
            case "true" -> WorkItem::overdue;
            case "false" -> item -> !item.overdue();
            default -> throw Problem.invalid("overdue", FieldCode.UNKNOWN_CODE, "Ange true eller false.");
        };
    }

    private static LocalDate until(@Nullable String day, LocalDate today) {
        try {
            return day == null ? today.plusDays(DAYS_AHEAD) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Problem.invalid("until", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }
}
