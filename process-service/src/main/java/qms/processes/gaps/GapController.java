package qms.processes.gaps;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.Access;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.time.Stockholm;

/** What is missing or out of date in the units that the actor may see. */
@RestController
@RequestMapping("/api/gaps")
class GapController {

    private static final ListQuery LIST = ListQuery.equal("unit", "kind");
    private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::kind)
            .thenComparing(Gap::unit)
            .thenComparing(gap -> gap.thing().title())
            .thenComparing(gap -> gap.thing().id())
            .thenComparing(gap -> String.valueOf(gap.activity()));

    private final GapLists lists;
    private final Access access;
    private final OrganisationReader organisation;
    private final Clock clock;

    GapController(GapLists lists, Access access, OrganisationReader organisation, Clock clock) {
        this.lists = lists;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** List what is missing or out of date today in a unit and what stands under it, each with the act that mends it. */
    @GetMapping
    Page<Gap> list(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        PageRequest paging = LIST.paging(parameters);
        LocalDate today = Stockholm.day(clock.instant());
        Optional<Set<String>> visible = access.visibleUnits(request);
        @Nullable Set<String> asked = units(parameters.get("unit"), today);
        @Nullable String kind = parameters.get("kind");
        List<Gap> found = lists.on(today).stream()
                .filter(gap -> visible.isEmpty() || visible.get().contains(gap.unit()))
                .filter(gap -> asked == null || asked.contains(gap.unit()))
                .filter(gap -> kind == null || gap.kind().name().equals(kind))
                .sorted(ORDER)
                .toList();
        List<Gap> page = found.stream()
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList();
        return new Page<>(page, paging.page(), paging.size(), found.size());
    }

    private @Nullable Set<String> units(@Nullable String unit, LocalDate today) {
        if (unit == null) {
            return null;
        }
        Set<String> units = new HashSet<>(organisation.current().below(unit, today));
        units.add(unit);
        return units;
    }
}
