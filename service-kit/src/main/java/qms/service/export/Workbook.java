package qms.service.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook: on every sheet the header row stands still, and no cell is a formula. */
final class Workbook {

    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LONGEST_NAME = 31;
    private static final int WIDTH_UNIT = 256;
    private static final int GROUNDS_WIDTH = 60;

    private final XSSFWorkbook workbook;
    private final CellStyle plain;
    private final CellStyle day;
    private final CellStyle right;

    private Workbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = wrapped();
        this.day = wrapped();
        this.right = wrapped();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        // Edited by hand, a text that begins like a formula stays a text.
        plain.setQuotePrefixed(true);
        right.setAlignment(HorizontalAlignment.RIGHT);
    }

    static byte[] write(String title, Grounds grounds, Consumer<Workbook> sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(title);
            workbook.getProperties().getCoreProperties().setCreator("Kvalitetsledningssystem");
            Workbook made = new Workbook(workbook);
            sheets.accept(made);
            if (!grounds.isEmpty()) {
                made.tell(grounds);
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with a header that stands still and can be filtered by. */
    XSSFSheet sheet(String name, List<Table.Column> columns, List<List<Object>> rows) {
        XSSFSheet sheet = workbook.createSheet(free(name));
        header(sheet, columns);
        rows(sheet, rows);
        int last = columns.size() - 1;
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, last));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** More rows, under those that are there. */
    void rows(XSSFSheet sheet, List<List<Object>> rows) {
        int from = sheet.getLastRowNum() + 1;
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.createRow(from + i), rows.get(i));
        }
    }

    int picture(byte[] png) {
        return workbook.addPicture(png, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
    }

    /** No two sheets have the same name, whatever is cut off. */
    private String free(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        String free = safe;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            String ending = " " + i;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return free;
    }

    /** On a sheet of its own, so that the others stay tables; and in the properties, which are shown without opening it. */
    private void tell(Grounds grounds) {
        workbook.getProperties().getCoreProperties().setDescription(grounds.inOneLine());
        XSSFSheet sheet = workbook.createSheet(Grounds.HEADING);
        for (Grounds.Line line : grounds.lines()) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            fill(row.createCell(0), line.label());
            fill(row.createCell(1), line.value());
        }
        sheet.setColumnWidth(0, GROUNDS_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(1, GROUNDS_WIDTH * WIDTH_UNIT);
    }

    private void header(XSSFSheet sheet, List<Table.Column> columns) {
        CellStyle bold = wrapped();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (columns.get(i).width() + 2) * WIDTH_UNIT);
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(bold);
            cell.setCellValue(Table.text(columns.get(i).header()));
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
        cell.setCellStyle(
                switch (value) {
                    case LocalDate ignored -> day;
                    case String text -> text.equals(Paper.NONE) ? right : plain;
                    default -> plain;
                });
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
