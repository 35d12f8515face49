package qms.service.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Charts as drawings, and drawings as pictures. */
final class Drawings {

    private static final int SHARPNESS = 2;

    private Drawings() {}

    static Drawing of(Chart chart) {
        return switch (chart) {
            case BarChart bars -> BarDrawing.of(bars);
            case LineChart lines -> LineDrawing.of(lines);
            case RiskMatrix matrix -> MatrixDrawing.of(matrix);
        };
    }

    /** For programs that show no SVG. */
    static byte[] png(Drawing drawing) {
        BufferedImage image = new BufferedImage(
                drawing.width() * SHARPNESS, drawing.height() * SHARPNESS, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.scale(SHARPNESS, SHARPNESS);
        drawing.paint(on);
        on.dispose();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
