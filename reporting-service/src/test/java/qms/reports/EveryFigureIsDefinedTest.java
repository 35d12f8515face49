package qms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qms.events.QmsEvent;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.reports.RunningService.Answer;
import qms.reports.figures.Player;
import qms.service.projection.Progress;
import qms.web.Ids;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** Whoever reads a number in a report finds what it means in the register of figures: every number there is, walked through. */
class EveryFigureIsDefinedTest {

    private static final Path DEMO = Path.of("../standalone/src/main/resources/demo/jarva-2023");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The answers, and what stands before the names of their figures in the register. */
    private static final Map<String, String> ANSWERS = Map.of(
            "/api/reports/quality/jarva/2023", "",
            "/api/reports/quality/alvik/2022", "",
            "/api/reports/tertial/jarva/2023/T2", "",
            "/api/reports/patient-safety/alvik/2022", "",
            "/api/reports/non-executed-decisions/alvik/2022", "nonExecuted.",
            "/api/dashboards/jarva?year=2023", "",
            "/api/dashboards/alvik?year=2022", "");

    /** Numbers that count nothing: which year, month or quarter it is, places on a map, a number of days left, and the law's own amounts. */
    private static final Set<String> NO_FIGURES = Set.of(
            "year",
            "years.year",
            "trends.points.year",
            "quarters.quarter",
            "quarters.window.year",
            "quarters.window.quarter",
            "selfChecks.month",
            "due.daysLeft",
            "deviations.risk.probability",
            "deviations.risk.severity",
            "risks.rows.cell.probability",
            "risks.rows.cell.consequence",
            "risks.cells.probability",
            "risks.cells.consequence",
            "quarters.fees.fee.least",
            "quarters.fees.fee.most");

    /** Where an answer calls a figure otherwise than the register does, since it stands in a part of its own. */
    private static final Map<String, Map<String, String>> OTHERWISE = Map.of(
            "quality",
                    Map.ofEntries(
                            Map.entry("deviations.cases", "deviations.reports"),
                            Map.entry("complaints.aboutProviders.cases", "complaints.aboutProviders"),
                            Map.entry("complaints.byCategory.texts", "complaints.otherTexts"),
                            Map.entry("lexSarah.byCategory.texts", "lexSarah.otherTexts"),
                            Map.entry("incidents.complaints", "complaints.cases"),
                            Map.entry("incidents.deviations", "deviations.reports"),
                            Map.entry("incidents.lexSarah", "lexSarah.reports"),
                            Map.entry("incidents.lexMaria", "lexMaria.reports"),
                            Map.entry("risks.rows.value", "risks.value")),
            "patient-safety",
                    Map.ofEntries(
                            Map.entry("lexMaria.daysToDecision.decided", "lexMaria.decidedAfterDays"),
                            Map.entry("lexMaria.daysToDecision.undecided", "lexMaria.decidedAfterDays"),
                            Map.entry("lexMaria.daysToDecision.median", "lexMaria.decidedAfterDays"),
                            Map.entry("lexMaria.daysToDecision.longest", "lexMaria.decidedAfterDays"),
                            Map.entry("deviations.reports", "healthCare.deviations"),
                            Map.entry("deviations.byCategory", "healthCare.byCategory"),
                            Map.entry("deviations.byInjury", "healthCare.byInjury"),
                            Map.entry("deviations.risk", "healthCare.byRisk"),
                            Map.entry("deviations.riskNotAssessed", "healthCare.byRisk"),
                            Map.entry("measures", "healthCare.measures"),
                            Map.entry("complaintsOfCare", "incidents.byKinds")),
            "non-executed-decisions", Map.of("nonExecuted.fees", "nonExecuted.stateAndElapsed"),
            "dashboards",
                    Map.ofEntries(
                            Map.entry("sources", "complaints.bySource"),
                            Map.entry("categories", "complaints.byCategory"),
                            Map.entry("lexSarah.decided", "lexSarah.decidedAfterDays"),
                            Map.entry("lexSarah.medianDays", "lexSarah.decidedAfterDays"),
                            Map.entry("risks.assessed", "risks.cell"),
                            Map.entry("risks.cells", "risks.cell"),
                            Map.entry("selfChecks.due", "selfChecks.planned"),
                            Map.entry("measures.open", "measures.openUntil"),
                            Map.entry("measures.byStatus", "measures.status"),
                            Map.entry("measures.byAge", "measures.openUntil"),
                            Map.entry("followUps.notDue", "followUps.described")));

    @TempDir
    static Path folder;

    @Test
    void every_number_in_a_report_is_a_figure_of_the_register() {
        try (RunningService service = new RunningService(folder)) {
            service.imported(events());
            assertThat(service.context.getBean(Progress.class).readyWithin(LIMIT))
                    .isTrue();
            Set<String> defined = get(service, "/api/figures")
                    .body()
                    .valueStream()
                    .map(figure -> figure.path("figure").asString())
                    .collect(Collectors.toSet());
            Map<String, Set<String>> undefined = new TreeMap<>();
            Set<String> noFigures = new TreeSet<>(NO_FIGURES);
            Set<String> otherwise = OTHERWISE.entrySet().stream()
                    .flatMap(answer -> answer.getValue().keySet().stream().map(name -> answer.getKey() + " " + name))
                    .collect(Collectors.toCollection(TreeSet::new));
            ANSWERS.forEach((path, before) -> {
                Answer answer = get(service, path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                String kind = kind(path);
                List<Number> numbers = numbers(answer.body());
                assertThat(numbers).as(path).hasSizeGreaterThan(20);
                for (Number number : numbers) {
                    noFigures.remove(number.path());
                    String name = number.figure(before);
                    String known = OTHERWISE.get(kind).getOrDefault(name, name);
                    otherwise.remove(kind + " " + name);
                    if (!NO_FIGURES.contains(number.path()) && !defined.contains(known)) {
                        undefined
                                .computeIfAbsent(kind, ignored -> new TreeSet<>())
                                .add(name);
                    }
                }
            });
            assertThat(undefined).isEmpty();
            assertThat(noFigures).as("in no answer any more").isEmpty();
            assertThat(otherwise).as("in no answer any more").isEmpty();
        }
    }

    /** A tertial is told as a year is. */
    private static String kind(String path) {
        String kind = path.split("/")[path.startsWith("/api/reports/") ? 3 : 2];
        return kind.equals("tertial") ? "quality" : kind;
    }

    /** Where a number stands; {@code named} is the figure that its row says that it is of. */
    private record Number(String path, Optional<String> named) {

        /** A row's number is of the figure that the rows divide. */
        String figure(String before) {
            return named.orElseGet(
                    () -> before + path.replaceFirst("^quarters\\.", "").replaceFirst("\\.count$", ""));
        }
    }

    private static List<Number> numbers(JsonNode answer) {
        List<Number> found = new ArrayList<>();
        walk(answer, "", Optional.empty(), found);
        return found;
    }

    private static void walk(JsonNode node, String path, Optional<String> named, List<Number> found) {
        if (node.isNumber()) {
            found.add(new Number(path, named));
        } else if (node.isArray()) {
            node.forEach(row -> walk(row, path, named, found));
        } else if (node.isObject()) {
            Optional<String> own = Stream.of("figure", "key")
                    .filter(name -> node.path(name).asString("").contains("."))
                    .map(name -> node.path(name).asString())
                    .findFirst()
                    .or(() -> named);
            node.forEachEntry((name, value) -> walk(value, path.isEmpty() ? name : path + "." + name, own, found));
        }
    }

    private static List<QmsEvent> events() {
        List<QmsEvent> events = new ArrayList<>(new Player()
                .file(DEMO.resolve("01-units.ndjson"), "units")
                .file(DEMO.resolve("02-taxonomy-values.ndjson"), "taxonomy-values")
                .file(DEMO.resolve("03-risks.ndjson"), "risks")
                .file(DEMO.resolve("04-self-checks.ndjson"), "self-checks")
                .file(DEMO.resolve("05-complaints.ndjson"), "complaints")
                .file(DEMO.resolve("06-lex-sarah-cases.ndjson"), "lex-sarah-cases")
                .file(DEMO.resolve("07-declared-figures.ndjson"), "declared-figures")
                .file(DEMO.resolve("08-reporting-statements.ndjson"), "reporting-statements")
                .events());
        events.addAll(CareOfAlvik.events());
        Instant at = Instant.parse("2022-04-01T08:00:00Z");
        NonExecutedReportId id = NonExecutedReportId.of(Ids.derived("alvik", "2022 1", "non-executed"));
        events.add(new NonExecutedQuarterOpened(id, CareOfAlvik.BOARD, 2022, 1, LocalDate.of(2022, 4, 1), at));
        events.add(new NonExecutedFiguresCollected(
                id,
                CareOfAlvik.BOARD,
                List.of(
                        new NonExecutedFigure("SOL", "HOME_CARE", "NOT_EXECUTED", "MONTHS_3_TO_6", 4),
                        new NonExecutedFigure("SOL", "HOME_CARE", "EXECUTED", "MONTHS_3_TO_6", 1)),
                LocalDate.of(2022, 4, 4),
                at.plusSeconds(3 * 86_400)));
        return events;
    }

    private static Answer get(RunningService service, String path) {
        return service.get(path, Role.QUALITY_COORDINATOR, "*");
    }
}
