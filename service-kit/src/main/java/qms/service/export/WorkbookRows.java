package qms.service.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * An Excel workbook of one sheet, written as it grows. It is written by hand because what the library keeps beside memory it lays down unsealed in a
 * temporary file. Every text is a text, and none a formula.
 */
final class WorkbookRows implements RowsOut {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = HEADER + "<Types xmlns='" + PACKAGE + "content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='" + KIND + "sheet.main+xml'/>"
            + "<Override PartName='/xl/styles.xml' ContentType='" + KIND + "styles+xml'/>"
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + KIND + "worksheet+xml'/>"
            + "<Override PartName='/docProps/core.xml' ContentType='application/vnd.openxmlformats-package.core-properties+xml'/>"
            + "</Types>";
    private static final String ROOT = HEADER + "<Relationships xmlns='" + PACKAGE + "relationships'>"
            + "<Relationship Id='r1' Type='" + RELATED + "/officeDocument' Target='xl/workbook.xml'/>"
            + "<Relationship Id='r2' Type='" + PACKAGE
            + "relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>";
    private static final String PROPERTIES = HEADER + "<cp:coreProperties xmlns:cp='" + PACKAGE
            + "metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description>%s</dc:description></cp:coreProperties>";
    private static final String BOOK = HEADER + "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATED
            + "'><sheets><sheet name='Register' sheetId='1' r:id='r1'/></sheets></workbook>";
    private static final String PARTS = HEADER + "<Relationships xmlns='" + PACKAGE + "relationships'>"
            + "<Relationship Id='r1' Type='" + RELATED + "/worksheet' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='r2' Type='" + RELATED + "/styles' Target='styles.xml'/></Relationships>";
    private static final int PLAIN = 0;
    private static final int HEADING = 1;
    private static final int DAY = 2;
    private static final int TEXT = 3;
    private static final String STYLES = HEADER + "<styleSheet xmlns='" + MAIN + "'>"
            + "<numFmts count='1'><numFmt numFmtId='164' formatCode='yyyy-mm-dd'/></numFmts>"
            + "<fonts count='2'><font><sz val='11'/><name val='Calibri'/></font><font><b/><sz val='11'/><name val='Calibri'/></font></fonts>"
            + "<fills count='3'><fill><patternFill patternType='none'/></fill><fill><patternFill patternType='gray125'/></fill>"
            + "<fill><patternFill patternType='solid'><fgColor rgb='FFE6E6E6'/></patternFill></fill></fills>"
            + "<borders count='1'><border/></borders><cellStyleXfs count='1'><xf/></cellStyleXfs><cellXfs count='4'>"
            + "<xf xfId='0'/><xf xfId='0' fontId='1' fillId='2' applyFont='1' applyFill='1'/>"
            + "<xf xfId='0' numFmtId='164' applyNumberFormat='1'/>"
            + "<xf xfId='0' quotePrefix='1' applyAlignment='1'><alignment vertical='top' wrapText='1'/></xf></cellXfs></styleSheet>";
    private static final String BEGIN = "<sheetViews><sheetView workbookViewId='0'>"
            + "<pane ySplit='1' topLeftCell='A2' activePane='bottomLeft' state='frozen'/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight='15' defaultColWidth='22'/>";
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final ZipOutputStream file;
    private final XMLStreamWriter sheet;

    WorkbookRows(OutputStream into, List<String> headings, Grounds grounds) throws IOException {
        file = new ZipOutputStream(into);
        part("[Content_Types].xml", TYPES);
        part("_rels/.rels", ROOT);
        part("docProps/core.xml", PROPERTIES.formatted(grounds.isEmpty() ? "" : grounds.inOneLine()));
        part("xl/workbook.xml", BOOK);
        part("xl/_rels/workbook.xml.rels", PARTS);
        part("xl/styles.xml", STYLES);
        file.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        file.write((HEADER + "<worksheet xmlns='" + MAIN + "'>" + BEGIN).getBytes(UTF_8));
        try {
            sheet = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, UTF_8.name());
            sheet.writeStartElement("sheetData");
            write(List.copyOf(headings), true);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        try {
            write(cells, false);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.writeEndElement();
            sheet.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        file.write("</worksheet>".getBytes(UTF_8));
        file.closeEntry();
        file.finish();
        file.flush();
    }

    private void part(String name, String content) throws IOException {
        file.putNextEntry(new ZipEntry(name));
        file.write(content.getBytes(UTF_8));
        file.closeEntry();
    }

    private void write(List<Object> cells, boolean heading) throws XMLStreamException {
        sheet.writeStartElement("row");
        for (Object cell : cells) {
            cell(cell, heading);
        }
        sheet.writeEndElement();
    }

    private void cell(Object cell, boolean heading) throws XMLStreamException {
        sheet.writeStartElement("c");
        switch (cell) {
            case LocalDate day -> number(DAY, Long.toString(ChronoUnit.DAYS.between(FIRST_DAY, day)));
            case Number number -> number(PLAIN, number.toString());
            default -> text(heading ? HEADING : TEXT, Table.text(cell));
        }
        sheet.writeEndElement();
    }

    private void number(int style, String number) throws XMLStreamException {
        sheet.writeAttribute("s", Integer.toString(style));
        sheet.writeStartElement("v");
        sheet.writeCharacters(number);
        sheet.writeEndElement();
    }

    private void text(int style, String text) throws XMLStreamException {
        sheet.writeAttribute("s", Integer.toString(style));
        if (text.isEmpty()) {
            return;
        }
        sheet.writeAttribute("t", "inlineStr");
        sheet.writeStartElement("is");
        sheet.writeStartElement("t");
        sheet.writeAttribute("xml:space", "preserve");
        sheet.writeCharacters(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        sheet.writeEndElement();
        sheet.writeEndElement();
    }
}
