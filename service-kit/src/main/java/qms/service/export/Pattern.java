package qms.service.export;

import java.awt.Color;

/** How a series is told from the others without its colour: bars by what they are filled with, lines by their dashes. */
enum Pattern {
    FULL(0x1f4e79),
    RISING(0xb35900, 6f, 3f),
    DOTS(0x3b7a57, 2f, 3f),
    FALLING(0x7a3b69, 10f, 3f, 2f, 3f),
    LYING(0x5a5a5a, 1f, 2f),
    CROSSED(0x8a1c1c, 12f, 4f);

    private static final double GAP = 6;

    private final Color colour;
    private final Pen line;

    Pattern(int colour, Float... dashes) {
        this.colour = new Color(colour);
        this.line = Pen.line(this.colour, 2, dashes);
    }

    static Pattern of(int series) {
        return values()[series % values().length];
    }

    Pen line() {
        return line;
    }

    Pen dot() {
        return Pen.filled(colour);
    }

    /** A filled box; the pattern is drawn line by line, since not every program knows a pattern to fill with. */
    void fill(Drawing drawing, double x, double y, double width, double height) {
        if (height <= 0 || width <= 0) {
            return;
        }
        drawing.box(x, y, width, height, Pen.framed(this == FULL ? colour : Color.WHITE, colour, 1.2));
        switch (this) {
            case FULL -> {}
            case RISING -> slanted(drawing, x, y, width, height, true);
            case FALLING -> slanted(drawing, x, y, width, height, false);
            case CROSSED -> {
                slanted(drawing, x, y, width, height, true);
                slanted(drawing, x, y, width, height, false);
            }
            case LYING -> lying(drawing, x, y, width, height);
            case DOTS -> dots(drawing, x, y, width, height);
        }
    }

    private void lying(Drawing drawing, double x, double y, double width, double height) {
        for (double at = y + GAP / 2; at < y + height; at += GAP / 1.5) {
            drawing.line(x, at, x + width, at, Pen.line(colour, 1.3));
        }
    }

    private void dots(Drawing drawing, double x, double y, double width, double height) {
        for (double across = x + GAP / 2; across < x + width - 1; across += GAP) {
            for (double down = y + GAP / 2; down < y + height - 1; down += GAP) {
                drawing.circle(across, down, 1.3, dot());
            }
        }
    }

    /** As much of each slanting line as lies within the box. */
    private void slanted(Drawing drawing, double x, double y, double width, double height, boolean rising) {
        for (double c = GAP; c < width + height; c += GAP) {
            double x1 = Math.max(0, c - height);
            double x2 = Math.min(width, c);
            double y1 = rising ? c - x1 : height - (c - x1);
            double y2 = rising ? c - x2 : height - (c - x2);
            drawing.line(x + x1, y + y1, x + x2, y + y2, Pen.line(colour, 1.3));
        }
    }
}
