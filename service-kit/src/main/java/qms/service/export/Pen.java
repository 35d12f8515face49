package qms.service.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a shape is drawn with.
 *
 * @param fill its inside, or none
 * @param stroke its edge, or none
 * @param dashes how long each dash and gap is; none for a whole line
 */
record Pen(@Nullable Color fill, @Nullable Color stroke, float width, List<Float> dashes) {

    static final Color INK = new Color(0x1a1a1a);
    static final Color GREY = new Color(0x5a5a5a);
    static final Color FAINT = new Color(0xc8c8c8);

    static Pen filled(Color fill) {
        return new Pen(fill, null, 0, List.of());
    }

    static Pen line(Color stroke, double width, Float... dashes) {
        return new Pen(null, stroke, (float) width, List.of(dashes));
    }

    static Pen framed(Color fill, Color stroke, double width, Float... dashes) {
        return new Pen(fill, stroke, (float) width, List.of(dashes));
    }

    void draw(Graphics2D on, Shape shape) {
        if (fill != null) {
            on.setColor(fill);
            on.fill(shape);
        }
        if (stroke != null) {
            on.setColor(stroke);
            on.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths(), 0));
            on.draw(shape);
        }
    }

    /** The same as attributes of an SVG shape. */
    String attributes() {
        return "fill='" + colour(fill) + "'"
                + (stroke == null ? "" : " stroke='" + colour(stroke) + "' stroke-width='" + width + "'")
                + (dashes.isEmpty() ? "" : " stroke-dasharray='" + joined() + "'");
    }

    static String colour(@Nullable Color colour) {
        return colour == null ? "none" : Drawing.form("#%06x", colour.getRGB() & 0xffffff);
    }

    private float @Nullable [] lengths() {
        if (dashes.isEmpty()) {
            return null;
        }
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i);
        }
        return lengths;
    }

    private String joined() {
        return dashes.stream().map(dash -> Drawing.form("%.0f", dash)).collect(Collectors.joining(" "));
    }
}
