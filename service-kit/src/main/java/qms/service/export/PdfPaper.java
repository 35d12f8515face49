package qms.service.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Element;

/**
 * The paper that a PDF with tags (PDF/UA) is laid out on, so that it can be listened to: language, title and page numbers. It is laid out
 * from a tree and never from text, so that nothing anybody has written can become markup.
 */
final class PdfPaper {

    private static final String FONT = "DejaVu Sans";
    private static final String STYLE = """
            @page { size: %s; margin: 15mm 12mm 18mm 12mm;
              @bottom-left { content: "%s"; font: 8pt '%s'; }
              @bottom-right { content: "Sida " counter(page) " av " counter(pages); font: 8pt '%s'; } }
            body { font-family: '%s'; }
            h1 { font-size: 14pt; margin: 0 0 4mm 0; }
            """;

    private PdfPaper() {}

    static {
        // It tells at length how it goes about every page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Lays out what is put into the body under the title. */
    static byte[] write(String size, String title, String style, BiConsumer<Tree, Element> body) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Tree tree = Tree.laidOut();
            body.accept(tree, tree.titled(title, STYLE.formatted(size, inStyle(title), FONT, FONT, FONT) + style));
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("DejaVuSansCondensed.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSansCondensed-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .withProducer("Kvalitetsledningssystem")
                    .useObjectDrawerFactory(new ChartObjects())
                    .withW3cDocument(tree.document(), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                    PDDocument laidOut = renderer.createPDFKeepOpen()) {
                Captions.first(laidOut.getDocumentCatalog().getStructureTreeRoot());
                undated(laidOut).save(file);
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same words are the same file, whenever it is made: what it says of its time stands in the words. */
    private static PDDocument undated(PDDocument paper) throws IOException {
        paper.setDocumentId(0L);
        paper.getDocumentInformation().setCreationDate(null);
        PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                told.replaceAll("<xmp:(\\w+Date)>[^<]*</xmp:\\1>", "").getBytes(StandardCharsets.UTF_8));
        return paper;
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(PdfPaper.class.getResourceAsStream(file), file);
    }

    /** The title stands in a style sheet too: nothing there may end the text. */
    private static String inStyle(String title) {
        return Table.text(title).replaceAll("[\\\\\"<>\\n%]", " ");
    }
}
