package qms.service.imports;

import java.util.ArrayList;
import java.util.List;
import qms.service.export.Table;
import qms.service.export.Tabular;

/** An empty table for a collection: the header row, and a remark below each header saying what stands there. */
record ImportTemplate(String collection, List<Column> columns) implements Tabular {

    @Override
    public Table asTable() {
        List<Object> remarks = new ArrayList<>();
        for (Column column : columns) {
            remarks.add((remarks.isEmpty() ? "# " : "") + said(column));
        }
        return new Table(
                "mall-" + collection,
                collection,
                columns.stream()
                        .map(column -> new Table.Column(
                                column.header(), Math.max(16, column.header().length())))
                        .toList(),
                List.of(remarks));
    }

    private static String said(Column column) {
        String list = column.depth() > 0 ? "; flera: en rad för varje, med samma externalId" : "";
        return column.said() + (column.required() ? "; krävs" : "") + list;
    }
}
