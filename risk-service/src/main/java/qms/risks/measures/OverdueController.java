package qms.risks.measures;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.measures.MeasureEvent;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Measures that are late, and to whom they have risen. */
@RestController
class OverdueController {

    private static final ListQuery LIST = ListQuery.equal("unit", "on");

    private final Desk desk;
    private final MeasureProjection projection;
    private final Streams streams;
    private final OverduePolicy policy;
    private final OrganisationReader organisation;
    private final Clock clock;

    OverdueController(
            Desk desk,
            MeasureProjection projection,
            Streams streams,
            OverduePolicy policy,
            OrganisationReader organisation,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.streams = streams;
        this.policy = policy;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * List measures that are late by the day that was first promised, of a unit and what is below it; as it stood today or on the day given
     * in `on`.
     */
    @GetMapping("/api/measures/overdue")
    Page<OverdueMeasure> overdue(@RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        LocalDate day = day(parameters.get("on"));
        Views.Query late = Views.Query.everything()
                .between(MeasureProjection.LATE_FROM, null, Stockholm.startOf(day.plusDays(1)))
                .between(MeasureProjection.OPEN_UNTIL, Stockholm.startOf(day.plusDays(1)), null)
                .sortedBy(MeasureProjection.LATE_FROM)
                .paged(paging.page(), paging.size());
        Page<MeasureView> found = desk.list(projection, ofUnit(late, parameters.get("unit"), day), Function.identity());
        Then then = new Then(projection, Stockholm.endOf(day));
        List<OverdueMeasure> items = found.items().stream()
                .flatMap(view -> streams.read(then, view.id()).map(Versioned::view).stream())
                .flatMap(view -> OverdueMeasure.on(day, view, policy).stream())
                .toList();
        return new Page<>(items, found.page(), found.size(), found.total());
    }

    private Views.Query ofUnit(Views.Query late, @Nullable String unit, LocalDate day) {
        if (unit == null || unit.isBlank()) {
            return late;
        }
        Set<String> line = new HashSet<>(organisation.current().below(unit, day));
        line.add(unit);
        return late.within("unit", line);
    }

    private LocalDate day(@Nullable String on) {
        try {
            return Optional.ofNullable(on).map(LocalDate::parse).orElseGet(() -> Stockholm.day(clock.instant()));
        } catch (DateTimeException e) {
            throw Problem.invalid("on", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }

    /** A measure as it was known at a moment. */
    private static final class Then extends Reading<MeasureEvent, MeasureView> {

        private final MeasureProjection projection;
        private final Instant moment;

        Then(MeasureProjection projection, Instant moment) {
            super(MeasureEvent.class, MeasureView.class);
            this.projection = projection;
            this.moment = moment;
        }

        @Override
        public @Nullable MeasureView evolve(@Nullable MeasureView view, MeasureEvent event, Recorded recorded) {
            return event.registeredAt().isAfter(moment) ? view : projection.evolve(view, event, recorded);
        }
    }
}
