package qms.service.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Map;

/** Draws the matrix: the value of every cell, how many stand in it and as what, ghosts and arrows for what has moved. */
final class MatrixDrawing {

    private static final double CELL_WIDTH = 96;
    private static final double CELL_HEIGHT = 62;
    private static final double LEFT = 86;
    private static final double TOP = 12;
    private static final int SIDE = RiskMatrix.SIDE;
    private static final Map<String, Color> SHADES =
            Map.of("Låg", new Color(0xe6eef5), "Medium", new Color(0xfbe3c4), "Kritisk", new Color(0xf3b6a8));
    private static final Pen ARROW = Pen.line(Pen.INK, 1.6);
    private static final Pen GHOST = Pen.framed(Color.WHITE, Pen.INK, 1, 2f, 2f);
    private static final Color BADGE = new Color(0x1f4e79);
    private static final Lettering COUNT = Lettering.AROUND.sized(14).heavy(Color.WHITE);
    private static final Lettering LABEL = Lettering.AROUND.sized(12);

    private final RiskMatrix matrix;
    private final Drawing drawing;

    private MatrixDrawing(RiskMatrix matrix) {
        this.matrix = matrix;
        this.drawing = new Drawing(580, matrix.moves().isEmpty() ? 372 : 400);
    }

    static Drawing of(RiskMatrix matrix) {
        return new MatrixDrawing(matrix).draw();
    }

    private Drawing draw() {
        for (int probability = 1; probability <= SIDE; probability++) {
            for (int consequence = 1; consequence <= SIDE; consequence++) {
                cell(probability, consequence);
            }
            drawing.words(x(probability), TOP + SIDE * CELL_HEIGHT + 18, LABEL, Integer.toString(probability));
            drawing.words(LEFT - 12, y(probability) + 4, LABEL, Integer.toString(probability));
        }
        matrix.moves().forEach(this::move);
        drawing.words(LEFT + SIDE * CELL_WIDTH / 2, TOP + SIDE * CELL_HEIGHT + 38, LABEL, "Sannolikhet");
        double middle = TOP + SIDE * CELL_HEIGHT / 2;
        drawing.words(26, middle, LABEL.turned(90), "Konsekvens");
        if (!matrix.moves().isEmpty()) {
            drawing.circle(LEFT + 8, 386, 7, GHOST);
            drawing.words(
                    LEFT + 22,
                    390,
                    Lettering.TO_THE_RIGHT,
                    "stod här förra gången; pilen visar vart risken har gått, med antal");
        }
        return drawing;
    }

    private void cell(int probability, int consequence) {
        double left = x(probability) - CELL_WIDTH / 2;
        double top = y(consequence) - CELL_HEIGHT / 2;
        String level = matrix.level(probability, consequence);
        drawing.box(
                left + 1,
                top + 1,
                CELL_WIDTH - 2,
                CELL_HEIGHT - 2,
                Pen.framed(SHADES.getOrDefault(level, Color.WHITE), Pen.INK, 0.7));
        drawing.words(
                left + 7, top + 14, Lettering.TO_THE_RIGHT.sized(10), Integer.toString(probability * consequence));
        drawing.words(left + CELL_WIDTH - 7, top + 14, Lettering.BEFORE.sized(10), level);
        long risks = matrix.risks(probability, consequence);
        if (risks > 0) {
            drawing.circle(x(probability), y(consequence) + 3, 15, Pen.filled(BADGE));
            drawing.words(x(probability), y(consequence) + 8, COUNT, Long.toString(risks));
        }
    }

    private void move(RiskMatrix.Move move) {
        double x1 = x(move.fromProbability()) + 26;
        double y1 = y(move.fromConsequence()) + 14;
        double x2 = x(move.toProbability());
        double y2 = y(move.toConsequence()) + 3;
        double length = Math.hypot(x2 - x1, y2 - y1);
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double endX = x2 - 17 * ux;
        double endY = y2 - 17 * uy;
        drawing.circle(x1, y1, 9, GHOST);
        drawing.words(x1, y1 + 4, Lettering.AROUND.sized(10), Long.toString(move.risks()));
        drawing.line(x1 + 9 * ux, y1 + 9 * uy, endX, endY, ARROW);
        drawing.shape(head(endX, endY, ux, uy), Pen.filled(Pen.INK));
    }

    private static Path2D head(double x, double y, double ux, double uy) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - 9 * ux - 4 * uy, y - 9 * uy + 4 * ux);
        head.lineTo(x - 9 * ux + 4 * uy, y - 9 * uy - 4 * ux);
        head.closePath();
        return head;
    }

    private static double x(int probability) {
        return LEFT + CELL_WIDTH * (probability - 0.5);
    }

    private static double y(int consequence) {
        return TOP + CELL_HEIGHT * (SIDE - consequence + 0.5);
    }
}
