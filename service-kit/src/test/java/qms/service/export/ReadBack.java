package qms.service.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The tables of a document as they stand in a file of it, in order. Space is left out of what is read, since lines break in different places; letters
 * that are set as one are read as two; and an empty cell of a workbook is read as the dash that stands for it on paper.
 */
public final class ReadBack {

    private ReadBack() {}

    /** A table as it was read; its first row is the headings. */
    public record Read(String caption, List<List<String>> rows) {}

    public static List<Read> html(byte[] file) throws Exception {
        String page = new String(file, UTF_8).replaceFirst("<!DOCTYPE html>", "");
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
        return elements(document.getElementsByTagName("table")).stream()
                .map(table -> new Read(
                        squeezed(table.getElementsByTagName("caption").item(0).getTextContent()),
                        elements(table.getElementsByTagName("tr")).stream()
                                .map(row -> elements(row.getElementsByTagName("*")).stream()
                                        .map(cell -> squeezed(cell.getTextContent()))
                                        .toList())
                                .toList()))
                .toList();
    }

    public static List<Read> docx(byte[] file) throws IOException {
        List<Read> read = new ArrayList<>();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            String caption = "";
            for (IBodyElement element : word.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> caption = squeezed(paragraph.getText());
                    case XWPFTable table ->
                        read.add(new Read(
                                caption,
                                table.getRows().stream()
                                        .map(row -> row.getTableCells().stream()
                                                .map(XWPFTableCell::getText)
                                                .map(ReadBack::squeezed)
                                                .toList())
                                        .toList()));
                    default -> {}
                }
            }
        }
        return read;
    }

    public static List<Read> xlsx(byte[] file) throws IOException {
        List<Read> read = new ArrayList<>();
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet contents = workbook.getSheetAt(0);
            for (int line = 1; line <= contents.getLastRowNum(); line++) {
                XSSFRow of = contents.getRow(line);
                XSSFSheet sheet = workbook.getSheet(of.getCell(1).getStringCellValue());
                int width = sheet.getRow(0).getLastCellNum();
                read.add(new Read(
                        squeezed(of.getCell(0).getStringCellValue()),
                        IntStream.rangeClosed(0, sheet.getLastRowNum())
                                .mapToObj(sheet::getRow)
                                .map(row -> IntStream.range(0, width)
                                        .mapToObj(i -> squeezed(shown.formatCellValue(row.getCell(i))))
                                        .map(text -> text.isEmpty() ? Paper.NONE : text)
                                        .toList())
                                .toList()));
            }
        }
        return read;
    }

    public static List<Read> csv(byte[] file) {
        List<Read> read = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String caption = null;
        for (CsvRecord line : CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new String(file, UTF_8).substring(1))) {
            List<String> cells =
                    line.getFields().stream().map(ReadBack::squeezed).toList();
            if (cells.equals(List.of(""))) {
                read.add(new Read(String.valueOf(caption), List.copyOf(rows)));
                rows.clear();
                caption = null;
            } else if (caption == null) {
                caption = cells.getFirst();
            } else {
                rows.add(cells);
            }
        }
        read.add(new Read(String.valueOf(caption), List.copyOf(rows)));
        return read;
    }

    /** By its tags, as it is listened to. */
    public static List<Read> pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Map<String, String> texts = new HashMap<>();
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> text(page, content, texts));
            }
            List<Read> read = new ArrayList<>();
            tables(pdf.getDocumentCatalog().getStructureTreeRoot(), texts, read);
            return read;
        }
    }

    private static void text(PDPage page, PDMarkedContent content, Map<String, String> into) {
        StringBuilder text = new StringBuilder();
        for (Object each : content.getContents()) {
            switch (each) {
                case TextPosition letter -> text.append(letter.getUnicode());
                case PDMarkedContent inner -> text(page, inner, into);
                default -> {}
            }
        }
        if (content.getMCID() >= 0) {
            into.merge(key(page, content.getMCID()), text.toString(), String::concat);
        }
    }

    private static String key(PDPage page, int content) {
        return System.identityHashCode(page.getCOSObject()) + " " + content;
    }

    private static void tables(PDStructureNode node, Map<String, String> texts, List<Read> into) {
        for (PDStructureElement child : children(node)) {
            if (child.getStandardStructureType().equals("Table")) {
                String caption = squeezed(said(children(child).getFirst(), texts));
                List<List<String>> rows = new ArrayList<>();
                rows(child, texts, rows);
                into.add(new Read(caption, rows));
            } else {
                tables(child, texts, into);
            }
        }
    }

    private static void rows(PDStructureElement node, Map<String, String> texts, List<List<String>> into) {
        for (PDStructureElement child : children(node)) {
            if (child.getStandardStructureType().equals("TR")) {
                into.add(children(child).stream()
                        .map(cell -> squeezed(said(cell, texts)))
                        .map(cell -> into.isEmpty() ? once(cell) : cell)
                        .toList());
            } else {
                rows(child, texts, into);
            }
        }
    }

    /** The headings are said again at the head of every page. */
    private static String once(String heading) {
        return heading.replaceAll("^(.+?)\\1+$", "$1");
    }

    private static String said(PDStructureElement element, Map<String, String> texts) {
        Stream<String> parts = element.getKids().stream().map(kid -> switch (kid) {
            case PDStructureElement child -> said(child, texts);
            case Integer content -> texts.getOrDefault(key(element.getPage(), content), "");
            case PDMarkedContentReference content -> texts.getOrDefault(key(content.getPage(), content.getMCID()), "");
            default -> "";
        });
        return parts.collect(Collectors.joining());
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00ad]+", "");
    }
}
