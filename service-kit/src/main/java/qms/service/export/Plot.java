package qms.service.export;

import java.util.List;

/** What bars and lines have in common: the measures of the drawing, the places along the axis and the legend under it. */
final class Plot {

    static final int WIDTH = 720;
    static final double LEFT = 52;
    static final double TOP = 18;
    static final double BOTTOM = 270;

    private static final double LEGEND = 22;
    private static final int LETTERS = 16;
    private static final double LETTER = 6.4;
    private static final int SLANT = 35;
    private static final double SLANTED = 80;
    private static final double FLAT = 26;

    private final List<String> places;
    private final double right;
    private final boolean slanted;
    private final double legendTop;

    Plot(List<String> places, double rightMargin) {
        this.places = places;
        this.right = WIDTH - rightMargin;
        this.slanted = places.stream()
                                .mapToInt(place -> shortened(place).length())
                                .max()
                                .orElse(0)
                        * LETTER
                > width();
        this.legendTop = BOTTOM + (slanted ? SLANTED : FLAT);
    }

    Drawing paper(int legends) {
        return new Drawing(WIDTH, (int) (legendTop + LEGEND * legends + 8));
    }

    double right() {
        return right;
    }

    /** How wide one place is. */
    double width() {
        return (right - LEFT) / Math.max(1, places.size());
    }

    double middle(int place) {
        return LEFT + width() * (place + 0.5);
    }

    /** The names of the places; where there are too many of them to be read, only some. */
    void name(Drawing drawing) {
        int every = slanted ? (int) Math.max(1, Math.ceil(13 / width())) : 1;
        for (int i = 0; i < places.size(); i += every) {
            String name = shortened(places.get(i));
            if (slanted) {
                drawing.words(middle(i) + 4, BOTTOM + 14, Lettering.BEFORE.turned(SLANT), name);
            } else {
                drawing.words(middle(i), BOTTOM + 17, Lettering.AROUND, name);
            }
        }
    }

    /** The upper edge of a line of the legend. */
    double legend(int line) {
        return legendTop + LEGEND * line;
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1) + "…";
    }
}
