package qms.service.export;

/** A table as an Excel workbook with one sheet. */
final class WorkbookTable {

    private WorkbookTable() {}

    static byte[] write(Table table, Grounds grounds) {
        return Workbook.write(
                table.title(), grounds, workbook -> workbook.sheet(table.title(), table.columns(), table.rows()));
    }
}
