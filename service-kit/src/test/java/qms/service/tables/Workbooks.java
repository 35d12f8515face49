package qms.service.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks as Excel does, and as somebody does who means harm. */
public final class Workbooks {

    private Workbooks() {}

    /** A sheet of these rows; null is an empty cell, a text that begins with an equals sign a formula. */
    public static byte[] of(Object[]... rows) {
        return made(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Blad1");
            for (int i = 0; i < rows.length; i++) {
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] != null) {
                        fill(workbook, row.createCell(j), rows[i][j]);
                    }
                }
            }
            workbook.createSheet("Anteckningar").createRow(0).createCell(0).setCellValue("läses inte");
        });
    }

    public static byte[] made(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook workbook, XSSFCell cell, Object value) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(style(workbook, "yyyy-mm-dd"));
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                cell.setCellStyle(style(workbook, "yyyy-mm-dd hh:mm"));
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            default -> {
                if (value.toString().startsWith("=")) {
                    cell.setCellFormula(value.toString().substring(1));
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** The same file with the text of one part changed. */
    public static byte[] with(byte[] file, String part, UnaryOperator<String> change) {
        return rewritten(file, (name, content) -> name.equals(part) ? change.apply(content) : content, part, 0, 0);
    }

    /** The same file with so much white space at the end of one part. */
    public static byte[] grown(byte[] file, String part, int bytes, int times) {
        return rewritten(file, (name, content) -> content, part, bytes, times);
    }

    private static byte[] rewritten(byte[] file, BinaryOperator<String> change, String grows, int bytes, int times) {
        byte[] space = " ".repeat(bytes).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(change.apply(entry.getName(), new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < times && entry.getName().equals(grows); i++) {
                    out.write(space);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }
}
