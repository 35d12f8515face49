package qms.service.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.service.projection.Views;
import qms.web.forms.FieldCode;
import qms.web.forms.FieldProblem;
import qms.web.http.PageRequest;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/**
 * Turns the query of a list request into what is asked of the read model: filters by field, {@code <field>From} and {@code <field>To} for
 * local days (both inclusive), and paging. A filter that the list does not have is refused, never ignored.
 */
public final class ListQuery {

    private static final Set<String> PAGING = Set.of("page", "size", "sort");

    private final Map<String, String> parameters;
    private final Set<String> known = new HashSet<>(PAGING);
    private final List<FieldProblem> problems = new ArrayList<>();
    private Views.Query query = Views.Query.everything();

    private ListQuery(Map<String, String> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public static ListQuery of(Map<String, String> parameters) {
        return new ListQuery(parameters);
    }

    /** Fields that may be asked for by their text. */
    public ListQuery equal(String... fields) {
        for (String field : fields) {
            String value = given(field);
            if (value != null) {
                query = query.equalTo(field, value);
            }
        }
        return this;
    }

    /** Fields that may be asked for by a whole number. */
    public ListQuery equalNumber(String... fields) {
        for (String field : fields) {
            String value = given(field);
            if (value == null) {
                continue;
            }
            if (value.matches("\\d{1,9}")) {
                query = query.equalTo(field, Integer.parseInt(value));
            } else {
                problems.add(new FieldProblem(field, FieldCode.MALFORMED, "Ange ett heltal."));
            }
        }
        return this;
    }

    /** Moments that may be bounded by local days: {@code receivedAtFrom}, {@code receivedAtTo}. */
    public ListQuery days(String... fields) {
        for (String field : fields) {
            LocalDate from = day(field + "From");
            LocalDate to = day(field + "To");
            if (from != null || to != null) {
                query = query.between(
                        field,
                        from == null ? null : Stockholm.startOf(from),
                        to == null ? null : Stockholm.startOf(to.plusDays(1)));
            }
        }
        return this;
    }

    /** The finished question; the fields that the list may be sorted by. */
    public Views.Query sortable(String... fields) {
        for (String parameter : parameters.keySet()) {
            if (!known.contains(parameter)) {
                problems.add(new FieldProblem(
                        parameter, FieldCode.UNKNOWN_CODE, "Listan kan inte filtreras på " + parameter + "."));
            }
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        PageRequest paging = PageRequest.parse(parameters, Set.of(fields));
        String[] order = paging.sort().stream()
                .map(one -> one.descending() ? "-" + one.field() : one.field())
                .toArray(String[]::new);
        return query.sortedBy(order).paged(paging.page(), paging.size());
    }

    private @Nullable LocalDate day(String parameter) {
        String value = given(parameter);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            problems.add(new FieldProblem(parameter, FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD."));
            return null;
        }
    }

    private @Nullable String given(String parameter) {
        known.add(parameter);
        String value = parameters.get(parameter);
        return value == null || value.isBlank() ? null : value;
    }
}
