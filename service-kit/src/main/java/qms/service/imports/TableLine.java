package qms.service.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.service.tables.Cell;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line that is being put together from one row or several. */
final class TableLine implements Places {

    private final @Nullable String externalId;
    private final int firstRow;
    private final Columns columns;
    private final Map<String, String> headers;
    private final ObjectNode root;
    private final List<FieldProblem> problems = new ArrayList<>();
    /** By its path, the row of what does not stand in the first. */
    private final Map<String, Integer> rows = new HashMap<>();

    private final Set<String> startedInRow = new HashSet<>();
    private int row;

    TableLine(@Nullable String externalId, int firstRow, Columns columns, Map<String, String> headers) {
        this.externalId = externalId;
        this.firstRow = firstRow;
        this.columns = columns;
        this.root = columns.blank("");
        this.headers = headers;
        this.row = firstRow;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    void startRow(int number) {
        row = number;
        startedInRow.clear();
    }

    /** The columns of a row come with those of the outer lists first. */
    void add(Column column, Cell cell) {
        if (cell instanceof Cell.Fault fault) {
            problem(column, FieldCode.MALFORMED, fault.detail());
            return;
        }
        JsonNode value = CellValues.of(cell, column.kind());
        ObjectNode owner = root;
        String path = "";
        String done = "";
        for (int i = 0; i < column.lists().size(); i++) {
            String list = column.lists().get(i);
            boolean innermost = i == column.lists().size() - 1;
            String[] steps = steps(list, done);
            ObjectNode holder = descend(owner, done, steps);
            ArrayNode items = holder.withArray(steps[steps.length - 1]);
            path = join(path, list.substring(done.isEmpty() ? 0 : done.length() + 1));
            done = list;
            boolean plain = innermost && column.header().equals(list);
            if (plain || items.isEmpty() || (innermost && !startedInRow.contains(list))) {
                startedInRow.add(list);
                noteRow(path + "[" + items.size() + "]");
                items.add(plain ? value : columns.blank(list));
            }
            path += "[" + (items.size() - 1) + "]";
            if (plain) {
                return;
            }
            owner = (ObjectNode) items.get(items.size() - 1);
        }
        set(owner, column, value, done);
    }

    private void set(ObjectNode owner, Column column, JsonNode value, String done) {
        String[] steps = steps(column.header(), done);
        ObjectNode holder = descend(owner, done, steps);
        String member = steps[steps.length - 1];
        JsonNode earlier = holder.get(member);
        if (row == firstRow || column.depth() > 0) {
            holder.set(member, value);
        } else if (!value.equals(earlier)) {
            problem(
                    column,
                    FieldCode.CONFLICT,
                    "Raden säger något annat än rad " + firstRow
                            + " med samma externalId. Lämna cellen tom på fortsättningsrader.");
        }
    }

    private static String[] steps(String path, String done) {
        return path.substring(done.isEmpty() ? 0 : done.length() + 1).split("\\.");
    }

    /** A part is there once a cell of it has been filled in, with its own lists empty. */
    private ObjectNode descend(ObjectNode from, String done, String[] steps) {
        ObjectNode node = from;
        String path = done;
        for (int i = 0; i < steps.length - 1; i++) {
            path = join(path, steps[i]);
            if (!node.has(steps[i])) {
                node.set(steps[i], columns.blank(path));
            }
            node = (ObjectNode) node.get(steps[i]);
        }
        return node;
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    private void problem(Column column, FieldCode code, String detail) {
        String field = column.header() + "@" + row;
        noteRow(field);
        problems.add(new FieldProblem(field, code, detail));
    }

    private void noteRow(String field) {
        if (row != firstRow) {
            rows.put(field, row);
        }
    }

    LineReader.Line line() {
        byte[] text = root.toString().getBytes(StandardCharsets.UTF_8);
        return new LineReader.Line(firstRow, text.length > LineReader.LONGEST_LINE ? null : text, this, problems);
    }

    @Override
    public int number(@Nullable String field) {
        for (String path = field; path != null; path = shorter(path)) {
            Integer found = rows.get(path);
            if (found != null) {
                return found;
            }
        }
        return firstRow;
    }

    private static @Nullable String shorter(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? null : path.substring(0, end);
    }

    @Override
    public @Nullable String name(@Nullable String field) {
        if (field == null) {
            return null;
        }
        String header = field.replaceFirst("@[0-9]+$", "").replaceAll("\\[[0-9]+]", "");
        return headers.getOrDefault(header, header);
    }
}
