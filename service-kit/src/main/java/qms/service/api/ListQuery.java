package qms.service.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.service.projection.Views;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/**
 * What a list may be asked for: filters by field, {@code <field>From} and {@code <field>To} for local days (both inclusive), and paging. A
 * controller declares it once, as a constant; requests are read by it, and the API document is made from it. A filter that the list does
 * not have is refused, never ignored.
 */
public final class ListQuery {

    /** What the value of a filter looks like. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    /** Beside the filters; in which format the list is had is asked of whoever writes it. */
    private static final Set<String> PAGING = Set.of("page", "size", "sort", "format");

    private final List<String> texts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final List<String> sortable = new ArrayList<>();

    private ListQuery() {}

    /** Fields that may be asked for by their text. */
    public static ListQuery equal(String... fields) {
        ListQuery declared = new ListQuery();
        declared.texts.addAll(List.of(fields));
        return declared;
    }

    /** Fields that may be asked for by a whole number. */
    public ListQuery equalNumber(String... fields) {
        numbers.addAll(List.of(fields));
        return this;
    }

    /** Moments that may be bounded by local days: {@code receivedAtFrom}, {@code receivedAtTo}. */
    public ListQuery days(String... fields) {
        days.addAll(List.of(fields));
        return this;
    }

    /** The fields that the list may be sorted by. */
    public ListQuery sortable(String... fields) {
        sortable.addAll(List.of(fields));
        return this;
    }

    /** Every filter by the name of its parameter. */
    public Map<String, Kind> filters() {
        Map<String, Kind> filters = new LinkedHashMap<>();
        texts.forEach(field -> filters.put(field, Kind.TEXT));
        numbers.forEach(field -> filters.put(field, Kind.NUMBER));
        days.forEach(field -> {
            filters.put(field + "From", Kind.DAY);
            filters.put(field + "To", Kind.DAY);
        });
        return filters;
    }

    public List<String> sortable() {
        return List.copyOf(sortable);
    }

    /** What a request asks of the read model. */
    public Views.Query read(Map<String, String> parameters) {
        List<FieldProblem> problems = unknown(parameters, KnownThen.mayBeAskedOfList() ? Set.of("asOf") : Set.of());
        Views.Query query = Views.Query.everything();
        for (String field : texts) {
            String value = given(parameters, field);
            query = value == null ? query : query.equalTo(field, value);
        }
        for (String field : numbers) {
            Integer value = number(parameters, field, problems);
            query = value == null ? query : query.equalTo(field, value);
        }
        for (String field : days) {
            LocalDate from = day(parameters, field + "From", problems);
            LocalDate to = day(parameters, field + "To", problems);
            if (from != null || to != null) {
                query = query.between(
                        field,
                        from == null ? null : Stockholm.startOf(from),
                        to == null ? null : Stockholm.startOf(to.plusDays(1)));
            }
        }
        refuse(problems);
        PageRequest paging = PageRequest.parse(parameters, Set.copyOf(sortable));
        String[] order = paging.sort().stream()
                .map(one -> one.descending() ? "-" + one.field() : one.field())
                .toArray(String[]::new);
        return query.sortedBy(order).paged(paging.page(), paging.size());
    }

    /** The page that is asked for, where the list is not kept in the read model and is filtered by whoever has it. */
    public PageRequest paging(Map<String, String> parameters) {
        refuse(unknown(parameters, Set.of()));
        return PageRequest.parse(parameters, Set.copyOf(sortable));
    }

    private List<FieldProblem> unknown(Map<String, String> parameters, Set<String> besides) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> known = filters().keySet();
        for (String parameter : parameters.keySet()) {
            if (!PAGING.contains(parameter) && !known.contains(parameter) && !besides.contains(parameter)) {
                problems.add(new FieldProblem(
                        parameter, FieldCode.UNKNOWN_CODE, "Listan kan inte filtreras på " + parameter + "."));
            }
        }
        return problems;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private static @Nullable Integer number(
            Map<String, String> parameters, String parameter, List<FieldProblem> problems) {
        String value = given(parameters, parameter);
        if (value == null || value.matches("\\d{1,9}")) {
            return value == null ? null : Integer.valueOf(value);
        }
        problems.add(new FieldProblem(parameter, FieldCode.MALFORMED, "Ange ett heltal."));
        return null;
    }

    private static @Nullable LocalDate day(
            Map<String, String> parameters, String parameter, List<FieldProblem> problems) {
        String value = given(parameters, parameter);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            problems.add(new FieldProblem(parameter, FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD."));
            return null;
        }
    }

    private static @Nullable String given(Map<String, String> parameters, String parameter) {
        String value = parameters.get(parameter);
        return value == null || value.isBlank() ? null : value;
    }
}
