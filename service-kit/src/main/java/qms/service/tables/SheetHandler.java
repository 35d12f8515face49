package qms.service.tables;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Puts the cells of a sheet together, one row at a time. Of a formula it takes the value that Excel last showed. */
final class SheetHandler extends DefaultHandler {

    private static final int MOST_COLUMNS = 16_384;

    private final @Nullable ReadOnlySharedStringsTable texts;
    private final NumberFormats formats;
    private final Consumer<Row> rows;
    private final StringBuilder value = new StringBuilder();
    private SortedMap<Integer, Cell> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean takesText;

    SheetHandler(@Nullable ReadOnlySharedStringsTable texts, NumberFormats formats, Consumer<Row> rows) {
        this.texts = texts;
        this.formats = formats;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes said) throws SAXException {
        switch (name) {
            case "row" -> {
                row = said.getValue("r") == null ? row + 1 : NumberFormats.number(said.getValue("r"));
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> startCell(said);
            case "f" -> formula = true;
            case "v", "t" -> takesText = true;
            // How a word is pronounced is no part of it.
            case "rPh" -> type = "pronounced";
            default -> {}
        }
    }

    private void startCell(Attributes said) throws SAXException {
        String reference = said.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        type = said.getValue("t") == null ? "n" : said.getValue("t");
        style = NumberFormats.number(said.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    private static int columnOf(String reference) throws SAXException {
        String letters = reference.replaceFirst("[0-9]+$", "");
        int found = letters.matches("[A-Z]{1,3}") ? CellReference.convertColStringToIndex(letters) : -1;
        if (found < 0 || found >= MOST_COLUMNS) {
            throw new SAXException("no such column");
        }
        return found;
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (takesText && !type.equals("pronounced")) {
            value.append(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> takesText = false;
            case "rPh" -> type = "inlineStr";
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.accept(new Row(row, cells));
                }
            }
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        Cell cell = cell(value.toString());
        if (cell != null) {
            cells.put(column, cell);
        }
    }

    private @Nullable Cell cell(String shown) throws SAXException {
        if (shown.isEmpty()) {
            return formula && !type.equals("str")
                    ? new Cell.Fault(
                            "Formeln är inte uträknad. Öppna filen i Excel och spara den, eller klistra in värdet.")
                    : null;
        }
        return switch (type) {
            case "s" -> text(shared(NumberFormats.number(shown.strip())));
            case "b" -> new Cell.Truth(NumberFormats.isTrue(shown.strip()));
            case "e" -> new Cell.Fault("Cellen visar ett fel i stället för ett värde.");
            case "n" -> formats.cell(shown.strip(), style);
            default -> text(shown);
        };
    }

    private static @Nullable Cell text(String text) {
        return text.isBlank() ? null : new Cell.Text(text.strip());
    }

    private String shared(int index) throws SAXException {
        try {
            if (texts != null) {
                return texts.getItemAt(index).getString();
            }
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            // The same as where there are no texts at all.
        }
        throw new SAXException("no such text");
    }
}
