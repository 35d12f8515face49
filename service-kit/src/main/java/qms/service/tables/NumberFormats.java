package qms.service.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Tells a day from a number: in a workbook both are numbers, and only the style of the cell says which. */
final class NumberFormats extends DefaultHandler {

    /** As many as Excel itself keeps; what stands beyond is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();
    private boolean inCellStyles;
    private boolean from1904;

    private NumberFormats() {}

    static NumberFormats read(@Nullable InputStream styles, InputStream workbook) throws IOException, SAXException {
        NumberFormats formats = new NumberFormats();
        if (styles != null) {
            Xml.read(styles, formats);
        }
        Xml.read(workbook, formats);
        return formats;
    }

    Cell cell(String number, int style) {
        BigDecimal value;
        try {
            value = new BigDecimal(number).round(DIGITS);
        } catch (NumberFormatException e) {
            return new Cell.Fault("Cellen innehåller ett tal som inte går att läsa.");
        }
        if (isMoment(style)) {
            LocalDateTime local = DateUtil.getLocalDateTime(value.doubleValue(), from1904, true);
            return local == null
                    ? new Cell.Fault("Cellen innehåller ett datum som inte finns.")
                    : new Cell.Moment(local);
        }
        return new Cell.Number(value);
    }

    private boolean isMoment(int style) {
        if (style < 0 || style >= ofStyle.size()) {
            return false;
        }
        int format = ofStyle.get(style);
        return DateUtil.isADateFormat(format, own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format)));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes said) throws SAXException {
        switch (name) {
            case "workbookPr" -> from1904 = isTrue(said.getValue("date1904"));
            case "numFmt" -> own.put(number(said.getValue("numFmtId")), String.valueOf(said.getValue("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    ofStyle.add(number(said.getValue("numFmtId")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    static int number(@Nullable String text) throws SAXException {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new SAXException("no whole number");
        }
    }
}
