package qms.service.export;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing, shape by shape, that is written as SVG or painted on whatever can be painted on; the same on all of them. */
final class Drawing {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONT = "DejaVu Sans, Verdana, sans-serif";

    private final List<Mark> marks = new ArrayList<>();
    private final int width;
    private final int height;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void line(double x1, double y1, double x2, double y2, Pen pen) {
        shape(new Line2D.Double(x1, y1, x2, y2), pen);
    }

    void box(double x, double y, double width, double height, Pen pen) {
        shape(new Rectangle2D.Double(x, y, width, height), pen);
    }

    void circle(double x, double y, double radius, Pen pen) {
        shape(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), pen);
    }

    void shape(Shape shape, Pen pen) {
        marks.add(new Drawn(shape, pen));
    }

    void words(double x, double y, Lettering lettering, String words) {
        marks.add(new Said(x, y, lettering, Table.text(words)));
    }

    void paint(Graphics2D on) {
        marks.forEach(mark -> mark.paint(on));
    }

    /** As SVG, named for those who do not see it. */
    String svg(String alt) {
        StringBuilder svg = new StringBuilder(form(
                "<svg xmlns='%s' viewBox='0 0 %d %d' width='%d' height='%d' role='img' aria-label='%s'><title>%s</title>",
                NAMESPACE, width, height, width, height, escaped(alt), escaped(alt)));
        marks.forEach(mark -> svg.append(mark.svg()));
        return svg.append("</svg>").toString();
    }

    static String form(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private sealed interface Mark permits Drawn, Said {

        void paint(Graphics2D on);

        String svg();
    }

    private record Drawn(Shape shape, Pen pen) implements Mark {

        @Override
        public void paint(Graphics2D on) {
            pen.draw(on, shape);
        }

        @Override
        public String svg() {
            return "<path d='" + path(shape) + "' " + pen.attributes() + "/>";
        }
    }

    /** Painted as the outlines of its letters, so that no font need be where it is painted. */
    private record Said(double x, double y, Lettering lettering, String words) implements Mark {

        @Override
        public void paint(Graphics2D on) {
            Pen.filled(lettering.colour()).draw(on, lettering.outline(x, y, words));
        }

        @Override
        public String svg() {
            return form(
                    "<text x='%.1f' y='%.1f' font-family='%s' %s>%s</text>",
                    x, y, FONT, lettering.attributes(x, y), escaped(words));
        }
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator on = shape.getPathIterator(null); !on.isDone(); on.next()) {
            path.append(
                    switch (on.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> form("M%.1f %.1f", at[0], at[1]);
                        case PathIterator.SEG_LINETO -> form("L%.1f %.1f", at[0], at[1]);
                        case PathIterator.SEG_QUADTO -> form("Q%.1f %.1f %.1f %.1f", at[0], at[1], at[2], at[3]);
                        case PathIterator.SEG_CUBICTO ->
                            form("C%.1f %.1f %.1f %.1f %.1f %.1f", at[0], at[1], at[2], at[3], at[4], at[5]);
                        default -> "Z";
                    });
        }
        return path.toString();
    }

    private static String escaped(String words) {
        return Table.text(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
