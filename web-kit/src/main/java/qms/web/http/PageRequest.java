package qms.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Which page of a list is asked for, and in which order. Pages are counted from 0; ties are broken by id, which the store adds. */
public record PageRequest(int page, int size, List<Order> sort) {
    public static final int LARGEST = 200;
    private static final int USUAL = 50;
    private static final int LAST_PAGE = 1_000_000;

    /** One field to sort by. */
    public record Order(String field, boolean descending) {}

    public PageRequest {
        sort = List.copyOf(sort);
    }

    /** Reads {@code page}, {@code size} and {@code sort} ({@code receivedAt,-unit}: a minus turns the order, as {@code receivedAt:desc} does). */
    public static PageRequest parse(Map<String, String> parameters, Set<String> sortable) {
        List<FieldProblem> problems = new ArrayList<>();
        int page = number(parameters.get("page"), "page", 0, 0, LAST_PAGE, problems);
        int size = number(parameters.get("size"), "size", USUAL, 1, LARGEST, problems);
        List<Order> sort = orders(parameters.get("sort"), sortable, problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return new PageRequest(page, size, sort);
    }

    private static int number(
            @Nullable String text, String field, int usual, int least, int greatest, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        String range = "Ange ett heltal från " + least + " till " + greatest + ".";
        if (!text.matches("-?\\d{1,200}")) {
            problems.add(new FieldProblem(field, FieldCode.MALFORMED, range));
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > greatest) {
            problems.add(new FieldProblem(field, FieldCode.OUT_OF_RANGE, range));
            return usual;
        }
        return Integer.parseInt(text);
    }

    private static List<Order> orders(@Nullable String text, Set<String> sortable, List<FieldProblem> problems) {
        List<Order> orders = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return orders;
        }
        for (String word : text.split(",", -1)) {
            Order order = order(word.strip());
            if (!sortable.contains(order.field())) {
                String known = sortable.stream().sorted().collect(Collectors.joining(", "));
                problems.add(
                        new FieldProblem("sort", FieldCode.UNKNOWN_CODE, "Det går att sortera på: " + known + "."));
                return List.of();
            }
            orders.add(order);
        }
        return orders;
    }

    private static Order order(String word) {
        if (word.startsWith("-")) {
            return new Order(word.substring(1), true);
        }
        if (word.endsWith(":desc")) {
            return new Order(word.substring(0, word.length() - ":desc".length()), true);
        }
        return new Order(word.endsWith(":asc") ? word.substring(0, word.length() - ":asc".length()) : word, false);
    }
}
