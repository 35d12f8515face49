package qms.reports.figures.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.UnitName;
import qms.reports.figures.plan.QualityPlan.Step;
import qms.service.organisation.Taxonomy;

/** What the codes of a plan are called, where people read them in a table. */
final class PlanWords {

    private static final Map<String, String> DECISIONS =
            Map.of("MEASURES", "Åtgärdas", "NO_ACTION", "Ingen åtgärd", "UNDECIDED", "Inte beslutat");
    private static final Map<String, String> FREQUENCIES = Map.of(
            "ONCE", "En gång",
            "MONTHLY", "Varje månad",
            "QUARTERLY", "Varje kvartal",
            "TERTIAL", "Varje tertial",
            "HALF_YEARLY", "Varje halvår",
            "YEARLY", "Varje år",
            "CONTINUOUS", "Löpande");
    private static final Map<String, String> STATUSES = Map.of(
            "PROPOSED", "Föreslagen",
            "DECIDED", "Beslutad",
            "ONGOING", "Pågår",
            "IMPLEMENTED", "Genomförd",
            "CLOSED", "Avslutad",
            "REJECTED", "Avslagen",
            "POSTPONED", "Framflyttad",
            "CANCELLED", "Avbruten");

    private PlanWords() {}

    static String level(@Nullable String code) {
        return code == null ? "" : Taxonomy.RISK_LEVEL.label(code).orElse(code);
    }

    static String decision(String code) {
        return DECISIONS.getOrDefault(code, code);
    }

    static String frequency(String code) {
        return FREQUENCIES.getOrDefault(code, code);
    }

    static String status(String code) {
        return STATUSES.getOrDefault(code, code);
    }

    /** An empty cell where there is nothing. */
    static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** Of what was planned, how much was done; what is neither done nor said not to have been is not mentioned. */
    static String done(SelfCheckFigures figures) {
        if (figures.planned() == 0) {
            return "";
        }
        return Stream.of(
                        figures.performed() + " av " + figures.planned() + " genomförda",
                        figures.failed() == 0 ? "" : figures.failed() + " ej godkända",
                        figures.notPerformed() == 0 ? "" : figures.notPerformed() + " ej genomförda")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String check(QualityPlan.Check check) {
        String done = done(check.occurrences());
        return check.name() + " (" + frequency(check.frequency()) + ")" + (done.isEmpty() ? "" : ": " + done);
    }

    static String step(Step step) {
        LocalDate due = step.due();
        return Stream.of(
                        step.description(),
                        step.responsible() == null ? "" : "Ansvarig: " + step.responsible(),
                        due == null ? "" : "Senast: " + due,
                        status(step.status()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    static String title(String kind, UnitName unit, int year) {
        return kind + " " + unit.name() + " " + year;
    }

    static String fileName(String kind, UnitName unit, int year) {
        return kind + "-" + unit.key() + "-" + year;
    }
}
