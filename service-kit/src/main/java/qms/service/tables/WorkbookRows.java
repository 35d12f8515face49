package qms.service.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Reads the first sheet of an Excel workbook (.xlsx, without macros) row by row. */
final class WorkbookRows {

    private WorkbookRows() {}

    static void read(byte[] file, Consumer<Row> rows) throws IOException {
        refuseOtherKinds(file);
        // The package is never closed: it was opened for reading, and all it holds is memory.
        try {
            BoundedZip zip = new BoundedZip(file);
            Opened workbook = open(zip);
            Xml.read(workbook.sheet(), new SheetHandler(workbook.texts(), workbook.formats(), rows));
        } catch (SAXException | IOException e) {
            throw noWorkbook();
        }
    }

    private record Opened(@Nullable ReadOnlySharedStringsTable texts, NumberFormats formats, InputStream sheet) {}

    // Whatever the library throws here, it is the file that was strange: rows are read later.
    private static Opened open(BoundedZip zip) {
        try {
            OPCPackage parts = OPCPackage.open(zip);
            refuseMacros(parts);
            XSSFReader reader = new XSSFReader(parts);
            NumberFormats formats = NumberFormats.read(reader.getStylesData(), reader.getWorkbookData());
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw TableFile.unreadable("Arbetsboken har inget blad.");
            }
            zip.letRowsBeRead();
            InputStream texts = reader.getSharedStringsData();
            return new Opened(
                    texts == null ? null : new ReadOnlySharedStringsTable(texts, false), formats, sheets.next());
        } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
            // The library does not always say what stopped it.
            if (zip.isSpent()) {
                throw BoundedZip.expandsTooMuch();
            }
            throw e instanceof Problem refusal ? refusal : noWorkbook();
        }
    }

    private static void refuseMacros(OPCPackage parts) throws OpenXML4JException {
        boolean plain = parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .anyMatch(part -> part.getContentType().equals(XSSFRelation.WORKBOOK.getContentType()));
        if (!plain) {
            throw noWorkbook();
        }
    }

    private static void refuseOtherKinds(byte[] file) {
        switch (FileMagic.valueOf(file)) {
            case OOXML -> {}
            case OLE2, BIFF2, BIFF3, BIFF4 ->
                throw Problem.of(
                        CommonProblem.WORKBOOK_LOCKED,
                        "Arbetsboken är skyddad med lösenord eller sparad i det äldre formatet .xls."
                                + " Spara den som Excel-arbetsbok (.xlsx) utan lösenord och försök igen.");
            default -> throw noWorkbook();
        }
    }

    private static Problem noWorkbook() {
        return TableFile.unreadable(
                "Filen är ingen Excel-arbetsbok (.xlsx utan makron), eller så är den skadad. Öppna den i Excel,"
                        + " spara den på nytt och försök igen.");
    }
}
