package qms.reports.figures.managementreview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.figures.FactReader;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.Standing;
import qms.reports.figures.matters.Matter;
import qms.reports.figures.matters.Matter.Row;
import qms.reports.figures.matters.MatterProjection;
import qms.reports.figures.matters.Matters;
import qms.reports.figures.matters.Matters.Kept;
import qms.reports.platform.Placeable;
import qms.service.export.Paper;
import qms.service.history.Labels;
import qms.service.projection.Views;

/** What the management decided the last time that it reviewed the system before a year, and how far what came of it has come. */
@Component
class LastReview {

    private static final String MEASURE = "MEASURE:";

    private final Views views;
    private final FactReader reader;
    private final ReviewDecisions reviews;
    private final Matters matters;

    LastReview(Views views, FactReader reader, ReviewDecisions reviews, Matters matters) {
        this.views = views;
        this.reader = reader;
        this.reviews = reviews;
        this.matters = matters;
    }

    ReviewTable decisions(Scope scope, Known known) {
        Paper.Rows rows = new Paper.Rows(
                Placeable.REVIEW_DECISIONS.title(),
                "Beslut",
                "Ansvarig",
                "Klart senast",
                "Beslutat",
                "Ledde till",
                "Läge");
        for (Row decision : last(scope, known)) {
            List<String> links = links(decision);
            if (links.isEmpty()) {
                add(rows, decision, Paper.NONE, Paper.NONE);
            }
            links.forEach(link -> add(rows, decision, kind(link), status(link, known)));
        }
        return ReviewTable.of(Placeable.REVIEW_DECISIONS.code(), rows.grid());
    }

    /** The reviews that something was decided in. */
    Stream<Kept> kept(Scope scope) {
        return before(scope).map(review -> new Kept("written-reports", review));
    }

    /** What came of the decisions, of measures. */
    Stream<MeasureFacts> measures(Scope scope, Known known) {
        return last(scope, known).stream()
                .flatMap(decision -> links(decision).stream())
                .flatMap(link -> reader.measure(id(link)).stream());
    }

    String version() {
        return reviews.version();
    }

    /** Of the newest year that has any. */
    private List<Row> last(Scope scope, Known known) {
        List<Row> rows = before(scope)
                .flatMap(review -> review.rows(known).stream())
                .filter(row -> isBefore(scope, row))
                .toList();
        int newest = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.year()))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return rows.stream()
                .filter(row -> Integer.valueOf(newest).equals(row.year()))
                .toList();
    }

    private Stream<Matter> before(Scope scope) {
        return views
                .all(
                        reviews,
                        Views.Query.everything()
                                .equalTo(MatterProjection.UNIT, scope.unit().key()))
                .stream()
                .filter(review -> review.rows().stream().anyMatch(row -> isBefore(scope, row)))
                .sorted(Comparator.comparing(Matter::id));
    }

    private static boolean isBefore(Scope scope, Row row) {
        return row.year() != null && row.year() < scope.year();
    }

    private static void add(Paper.Rows rows, Row decision, String result, String status) {
        Map<String, String> cells = decision.cells();
        rows.row(
                cells.getOrDefault("text", Paper.NONE),
                Optional.ofNullable(cells.get("responsible"))
                        .map(who -> Labels.value("", "responsible", who))
                        .orElse(Paper.NONE),
                cells.getOrDefault("due", Paper.NONE),
                Optional.<Object>ofNullable(decision.day()).orElse(Paper.NONE),
                result,
                status);
    }

    /** What was referred to as it was decided, where nothing else is said to have come of it. */
    private static List<String> links(Row decision) {
        String links = decision.cells().get(ReviewDecisions.LINKS);
        return links == null
                ? Stream.ofNullable(decision.cells().get("reference")).toList()
                : List.of(links.split(" "));
    }

    private static String kind(String link) {
        int colon = link.indexOf(':');
        return colon < 0 ? link : Labels.value("", "kind", link.substring(0, colon));
    }

    private static String id(String link) {
        return link.substring(link.indexOf(':') + 1);
    }

    private String status(String link, Known known) {
        String id = id(link);
        Optional<String> status = link.startsWith(MEASURE)
                ? measure(id, known)
                : matters.changeRequest(id, known).or(() -> measure(id, known));
        return status.map(code -> Labels.value("", "status", code)).orElse(Paper.NONE);
    }

    private Optional<String> measure(String id, Known known) {
        return reader.measure(id).flatMap(found -> Standing.of(found, known).code(FigureName.MEASURE_STATUS));
    }
}
