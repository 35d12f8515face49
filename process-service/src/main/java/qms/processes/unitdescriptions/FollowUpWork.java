package qms.processes.unitdescriptions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.processes.unitdescriptions.UnitDescriptionView.Section;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.FollowUpPeriod;
import qms.web.time.Stockholm;

/** What is to be followed up in a unit and below it. A description that was never adopted is no excuse: its sections are missing too. */
@Component
class FollowUpWork {

    private static final Set<FollowUpState> TO_BE_DONE =
            EnumSet.of(FollowUpState.DUE, FollowUpState.MISSING, FollowUpState.RETURNED);

    /** More descriptions than any organisation has; a day's state cannot be asked of the store. */
    private static final int ALL = 100_000;

    private final OrganisationReader organisation;
    private final FollowUpPolicy policy;
    private final Clock clock;

    FollowUpWork(OrganisationReader organisation, FollowUpPolicy policy, Clock clock) {
        this.organisation = organisation;
        this.policy = policy;
        this.clock = clock;
    }

    /** A section that is to be followed up for a period, and by whom. */
    record Item(
            String description,
            String unit,
            int year,
            String section,
            String title,
            @Nullable String responsible,
            FollowUpPeriod period,
            FollowUpState state,
            LocalDate due) {}

    Page<Item> page(
            Map<String, String> asked,
            PageRequest paging,
            Function<Views.Query, List<UnitDescriptionView>> descriptions) {
        LocalDate today = Stockholm.day(clock.instant());
        List<Item> items = descriptions.apply(query(asked, today)).stream()
                .flatMap(view -> items(view, today))
                .filter(item -> matches(asked, item))
                .sorted(Comparator.comparing(Item::due)
                        .thenComparing(Item::unit)
                        .thenComparing(Item::description))
                .toList();
        return Page.of(items, paging);
    }

    private Views.Query query(Map<String, String> asked, LocalDate today) {
        Views.Query query = Views.Query.everything().paged(0, ALL);
        String year = asked.getOrDefault("year", "");
        if (!year.isBlank()) {
            query = query.equalTo("year", year(year));
        }
        String unit = asked.getOrDefault("unit", "");
        if (!unit.isBlank()) {
            Set<String> units = new HashSet<>(organisation.current().below(unit, today));
            units.add(unit);
            query = query.within("unit", units);
        }
        return query;
    }

    private static long year(String given) {
        if (!given.matches("\\d{1,4}")) {
            throw Problem.invalid("year", FieldCode.MALFORMED, "Ange året med siffror.");
        }
        return Long.parseLong(given);
    }

    private Stream<Item> items(UnitDescriptionView view, LocalDate today) {
        Standing standing = new Standing(view, policy, today);
        return view.sections().stream()
                .flatMap(section -> Arrays.stream(FollowUpPeriod.values())
                        .map(period -> item(view, section, period, standing.of(section, period))));
    }

    private Item item(UnitDescriptionView view, Section section, FollowUpPeriod period, FollowUpState state) {
        return new Item(
                view.id(),
                view.unit(),
                view.year(),
                section.key(),
                section.title(),
                section.responsible(),
                period,
                state,
                policy.due(period, view.year()));
    }

    private static boolean matches(Map<String, String> asked, Item item) {
        String period = asked.getOrDefault("period", "");
        String state = asked.getOrDefault("state", "");
        return (period.isBlank() || item.period().name().equals(period))
                && (state.isBlank()
                        ? TO_BE_DONE.contains(item.state())
                        : item.state().name().equals(state));
    }
}
