package qms.service.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;

/** A chart in a Word file: drawn as SVG, with a picture for programs that know no SVG, and what it shows in words. */
final class WordPicture {

    private static final int WIDTH_IN_POINTS = 450;
    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private WordPicture() {}

    static void draw(XWPFParagraph paragraph, Chart chart) {
        Drawing drawing = Drawings.of(chart);
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(Drawings.png(drawing)),
                    Document.PICTURE_TYPE_PNG,
                    "diagram.png",
                    Units.toEMU(WIDTH_IN_POINTS),
                    Units.toEMU((double) WIDTH_IN_POINTS * drawing.height() / drawing.width()));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Table.text(chart.alt()));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Table.text(chart.alt()));
            drawn(picture, relation(paragraph, drawing.svg(chart.alt())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String relation(XWPFParagraph paragraph, String svg) throws InvalidFormatException, IOException {
        PackagePart document = paragraph.getPart().getPackagePart();
        OPCPackage file = document.getPackage();
        PackagePartName name = PackagingURIHelper.createPartName(
                "/word/media/diagram" + file.getUnusedPartIndex("/word/media/diagram#.svg") + ".svg");
        PackagePart part = file.createPart(name, "image/svg+xml");
        try (OutputStream bytes = part.getOutputStream()) {
            bytes.write(svg.getBytes(StandardCharsets.UTF_8));
        }
        return document.addRelationship(name, TargetMode.INTERNAL, RELATIONS + "/image")
                .getId();
    }

    private static void drawn(XWPFPicture picture, String relation) {
        try (XmlCursor at = picture.getCTPicture().getBlipFill().getBlip().newCursor()) {
            at.toEndToken();
            at.beginElement(new QName(DRAWINGS, "extLst", "a"));
            at.beginElement(new QName(DRAWINGS, "ext", "a"));
            at.insertAttributeWithValue("uri", SVG_EXTENSION);
            at.beginElement(new QName(SVG, "svgBlip", "asvg"));
            at.insertAttributeWithValue(new QName(RELATIONS, "embed", "r"), relation);
        }
    }
}
