package qms.service.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook with one sheet: the header row stands still, and no cell is a formula. */
final class WorkbookTable {

    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int WIDTH_UNIT = 256;

    private final Table table;
    private final XSSFWorkbook workbook;
    private final CellStyle plain;
    private final CellStyle day;

    private WorkbookTable(Table table, XSSFWorkbook workbook) {
        this.table = table;
        this.workbook = workbook;
        this.plain = wrapped();
        this.day = wrapped();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        // Edited by hand, a text that begins like a formula stays a text.
        plain.setQuotePrefixed(true);
    }

    static byte[] write(Table table) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new WorkbookTable(table, workbook).fill();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        workbook.getProperties().getCoreProperties().setTitle(table.title());
        workbook.getProperties().getCoreProperties().setCreator("Kvalitetsledningssystem");
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        header(sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet.createRow(i + 1), table.rows().get(i));
        }
        int last = table.columns().size() - 1;
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, last));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void header(XSSFSheet sheet) {
        CellStyle bold = wrapped();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            sheet.setColumnWidth(i, (column.width() + 2) * WIDTH_UNIT);
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(bold);
            cell.setCellValue(column.header());
        }
    }

    private void row(XSSFRow row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (!value.equals("")) {
                fill(row.createCell(i), value);
            }
        }
    }

    private void fill(XSSFCell cell, Object value) {
        cell.setCellStyle(value instanceof LocalDate ? day : plain);
        switch (value) {
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> {
                String text = Table.text(value);
                cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
    }

    private CellStyle wrapped() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
