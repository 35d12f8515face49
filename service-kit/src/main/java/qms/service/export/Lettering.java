package qms.service.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How words stand in a drawing.
 *
 * @param turned by how many degrees, against the clock
 */
record Lettering(Anchor anchor, int size, boolean bold, int turned, Color colour) {

    static final Lettering TO_THE_RIGHT = new Lettering(Anchor.START, 11, false, 0, Pen.INK);
    static final Lettering AROUND = new Lettering(Anchor.MIDDLE, 11, false, 0, Pen.INK);
    static final Lettering BEFORE = new Lettering(Anchor.END, 11, false, 0, Pen.INK);

    /** On which side of its point a text stands. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double before;

        Anchor(double before) {
            this.before = before;
        }
    }

    Lettering sized(int points) {
        return new Lettering(anchor, points, bold, turned, colour);
    }

    Lettering turned(int degrees) {
        return new Lettering(anchor, size, bold, degrees, colour);
    }

    Lettering heavy(Color in) {
        return new Lettering(anchor, size, true, turned, in);
    }

    String attributes(double x, double y) {
        return Drawing.form(
                "text-anchor='%s' font-size='%d' fill='%s'%s%s",
                anchor.name().toLowerCase(Locale.ROOT),
                size,
                Pen.colour(colour),
                bold ? " font-weight='bold'" : "",
                turned == 0 ? "" : Drawing.form(" transform='rotate(%d %.1f %.1f)'", -turned, x, y));
    }

    /** The letters as shapes. */
    Shape outline(double x, double y, String words) {
        Outlines font = bold ? Outlines.BOLD : Outlines.REGULAR;
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(-turned));
        place.scale(size / font.unitsPerEm(), -size / font.unitsPerEm());
        place.translate(-anchor.before * font.width(words), 0);
        return place.createTransformedShape(font.of(words));
    }

    /** The letters of a font. */
    private enum Outlines {
        REGULAR("DejaVuSansCondensed.ttf"),
        BOLD("DejaVuSansCondensed-Bold.ttf");

        private final TrueTypeFont font;
        private final CmapLookup glyphs;

        Outlines(String file) {
            try (InputStream bytes = Objects.requireNonNull(Lettering.class.getResourceAsStream(file), file)) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                glyphs = font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double unitsPerEm() {
            try {
                return font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double width(String words) {
            return words.codePoints().mapToDouble(this::advance).sum();
        }

        private double advance(int letter) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(letter));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path2D of(String words) {
            Path2D path = new Path2D.Double();
            double at = 0;
            for (int letter : words.codePoints().toArray()) {
                path.append(AffineTransform.getTranslateInstance(at, 0).createTransformedShape(glyph(letter)), false);
                at += advance(letter);
            }
            return path;
        }

        private Shape glyph(int letter) {
            try {
                var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
                return glyph == null ? new Path2D.Double() : glyph.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
