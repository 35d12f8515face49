package qms.service.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/** The rules that lines of many collections share: units that exist, things that were imported, days that have been. */
public final class LineRules {

    /** Where the things of a kind are imported. What no import brings is named as in the register that it stood in. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "COMPLAINT", "complaints",
            "LEX_SARAH_CASE", "lex-sarah-cases",
            "RISK", "risks",
            "SELF_CHECK", "self-checks",
            "MEASURE", "measures",
            "SURVEY", "surveys",
            "PROCESS", "processes",
            "DOCUMENT", "documents",
            "CHANGE_REQUEST", "change-requests",
            "REQUIREMENT_CHANGE", "requirement-changes");

    private final LineProblems problems;
    private final ImportContext context;
    private final Organisation organisation;
    private final LocalDate today;

    public LineRules(LineProblems problems, ImportContext context, OrganisationReader organisation, Clock clock) {
        this.problems = problems;
        this.context = context;
        this.organisation = context.once(Organisation.class, organisation::current);
        this.today = Stockholm.day(clock.instant());
    }

    /** The id of what a line names by its kind. */
    public static String idOf(String kind, String named, ImportContext context) {
        String collection = COLLECTIONS.get(kind);
        return collection == null ? named : context.streamOf(collection, named);
    }

    public void unit(String field, String unit) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
    }

    public void refersTo(String field, String collection, @Nullable String externalId) {
        if (externalId != null && !context.refers(collection, externalId)) {
            problems.add(field, FieldCode.UNKNOWN_REFERENCE, "Det som raden hänvisar till är inte infört.");
        }
    }

    /** By its kind, where that says in which collection it is. */
    public void refersToKind(String field, String kind, @Nullable String named) {
        String collection = COLLECTIONS.get(kind);
        if (collection != null) {
            refersTo(field, collection, named);
        }
    }

    public void needed(String field, @Nullable Object value, String why) {
        if (value == null) {
            problems.add(field, FieldCode.MISSING, why);
        }
    }

    public void unwanted(String field, @Nullable Object value) {
        if (value != null) {
            problems.add(field, FieldCode.OUT_OF_RANGE, "Här finns inget att ange i det fältet.");
        }
    }

    /** Some steps need a field, and the others have no place for it. */
    public void belongs(String field, @Nullable Object value, boolean here) {
        if (here) {
            needed(field, value, "Fältet hör till steget.");
        } else {
            unwanted(field, value);
        }
    }

    /** History has been. */
    public void past(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            problems.add(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
    }

    /** It has been, and after something else that has. */
    public void past(String field, @Nullable LocalDate day, LocalDate first) {
        past(field, day);
        notBefore(field, day, first);
    }

    public void notBefore(String field, @Nullable LocalDate day, @Nullable LocalDate first) {
        if (day != null && first != null && day.isBefore(first)) {
            problems.add(field, FieldCode.OUT_OF_RANGE, "Dagen ligger före " + first + ".");
        }
    }

    /** Adds the value to those that were seen. */
    public <T> void once(String field, T value, Collection<T> seen) {
        if (seen.contains(value)) {
            problems.add(field, FieldCode.DUPLICATE, "Det står redan i raden.");
        }
        seen.add(value);
    }

    public void addAll(List<FieldProblem> found) {
        problems.addAll(found);
    }

    public void add(String field, FieldCode code, String detail) {
        problems.add(field, code, detail);
    }
}
