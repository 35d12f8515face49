package qms.reports.figures.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.matters.Matter.Row;
import qms.service.projection.Views;

/** What stands in the tables of a report beside its figures. */
@Component
public class Matters {

    private final Views views;
    private final Surveys surveys;
    private final Inspections inspections;
    private final ProviderReviews reviews;
    private final Meetings meetings;
    private final Trainings trainings;
    private final TrainingCompletions completions;
    private final ChangeRequests requests;
    private final RiskCells cells;

    Matters(
            Views views,
            Surveys surveys,
            Inspections inspections,
            ProviderReviews reviews,
            Meetings meetings,
            Trainings trainings,
            TrainingCompletions completions,
            ChangeRequests requests,
            RiskCells cells) {
        this.views = views;
        this.surveys = surveys;
        this.inspections = inspections;
        this.reviews = reviews;
        this.meetings = meetings;
        this.trainings = trainings;
        this.completions = completions;
        this.requests = requests;
        this.cells = cells;
    }

    /** A row of a table: whose it is, when, and the rest by name. */
    public record Told(String id, UnitName unit, Optional<LocalDate> day, Map<String, String> cells) {}

    /** Something that stands in the tables, and the collection that it is read in. */
    public record Kept(String collection, Matter matter) {}

    /** What was asked for, inspected, reviewed or learnt in a year. */
    public Stream<Kept> kept(Scope scope) {
        return Stream.of(
                        kept("change-requests", requests, scope),
                        kept("inspections", inspections, scope),
                        kept("provider-reviews", reviews, scope),
                        kept("training-completions", completions, scope))
                .flatMap(each -> each);
    }

    private <E extends QmsEvent> Stream<Kept> kept(String collection, MatterProjection<E> projection, Scope scope) {
        return views.all(projection, of(scope)).stream()
                .filter(matter -> scope.includes(matter.unit()))
                .map(matter -> new Kept(collection, matter));
    }

    /** The version of each of them. */
    public String version() {
        return Stream.<MatterProjection<?>>of(
                        surveys, inspections, reviews, meetings, trainings, completions, requests, cells)
                .map(MatterProjection::version)
                .collect(Collectors.joining(" "));
    }

    /** The tables by their names. */
    public Map<String, List<Told>> of(Scope scope, Known known) {
        Map<String, List<Told>> tables = new LinkedHashMap<>();
        tables.put("surveys", rows(surveys, scope, known));
        tables.put("inspections", rows(inspections, scope, known));
        tables.put("providerReviews", rows(reviews, scope, known));
        tables.put("meetings", rows(meetings, scope, known));
        tables.put("trainings", trainings(scope, known));
        tables.put("changeRequests", rows(requests, scope, known));
        tables.put("riskCells", rows(cells, scope, known));
        return tables;
    }

    /** How far a change that was asked for had come. */
    public Optional<String> changeRequest(String id, Known known) {
        return views.find(requests, id).map(found -> found.view().rows(known)).stream()
                .flatMap(List::stream)
                .flatMap(row -> Stream.ofNullable(row.cells().get("status")))
                .findFirst();
    }

    private <E extends QmsEvent> List<Told> rows(MatterProjection<E> projection, Scope scope, Known known) {
        List<Told> rows = new ArrayList<>();
        for (Matter matter : views.all(projection, of(scope))) {
            if (scope.includes(matter.unit())) {
                matter.rows(known).stream()
                        .filter(row -> Integer.valueOf(scope.year()).equals(row.year()))
                        .forEach(row -> rows.add(told(matter, row, scope)));
            }
        }
        rows.sort(Comparator.comparing((Told row) -> row.unit().key())
                .thenComparing(row -> row.day().orElse(LocalDate.MIN))
                .thenComparing(row -> row.cells().toString())
                .thenComparing(Told::id));
        return rows;
    }

    /** How many have completed each training, unit by unit: never who. */
    private List<Told> trainings(Scope scope, Known known) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Told row : rows(completions, scope, known)) {
            counts.computeIfAbsent(row.unit().key(), ignored -> new TreeMap<>())
                    .merge(row.cells().getOrDefault("training", ""), 1, Integer::sum);
        }
        List<Told> rows = new ArrayList<>();
        counts.forEach((unit, byTraining) -> byTraining.forEach((training, n) -> rows.add(new Told(
                training,
                UnitName.of(scope.organisation(), unit),
                Optional.empty(),
                Map.of("title", title(training), "completed", Integer.toString(n))))));
        return rows;
    }

    private String title(String training) {
        return views.find(trainings, training)
                .map(found -> found.view().rows())
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.getFirst().cells().getOrDefault("title", training))
                .orElse(training);
    }

    private static Told told(Matter matter, Row row, Scope scope) {
        return new Told(
                matter.id(),
                UnitName.of(scope.organisation(), matter.unit()),
                Optional.ofNullable(row.day()),
                row.cells());
    }

    private static Views.Query of(Scope scope) {
        Set<String> units = scope.candidates();
        return Views.Query.everything()
                .within(MatterProjection.UNIT, units)
                .equalTo(MatterProjection.YEAR, scope.year());
    }
}
