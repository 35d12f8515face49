package qms.service.export;

import java.util.List;

/**
 * The 5 by 5 of risks: how many stand in each cell, and which have moved there since the last time.
 *
 * @param cells those with a risk in them; all others are empty
 * @param moves from which cell to which, how many; they are drawn as a ghost where they stood and an arrow
 */
public record RiskMatrix(String alt, List<Cell> cells, List<Move> moves) implements Chart {

    public static final int SIDE = 5;

    public RiskMatrix {
        cells = List.copyOf(cells);
        moves = List.copyOf(moves);
    }

    /**
     * How many risks have this probability and consequence, each 1 to 5.
     *
     * @param level what they were judged as, since every map has its own; empty where that is not to be shown
     */
    public record Cell(int probability, int consequence, long risks, String level) {

        public Cell(int probability, int consequence, long risks) {
            this(probability, consequence, risks, "");
        }
    }

    /** How many risks went from one cell to another. */
    public record Move(int fromProbability, int fromConsequence, int toProbability, int toConsequence, long risks) {}

    /** The level of those that stand in a cell; empty where none is known. */
    String level(int probability, int consequence) {
        return cells.stream()
                .filter(cell -> cell.probability() == probability && cell.consequence() == consequence)
                .map(Cell::level)
                .findFirst()
                .orElse("");
    }

    /** How many stand in a cell. */
    long risks(int probability, int consequence) {
        return cells.stream()
                .filter(cell -> cell.probability() == probability && cell.consequence() == consequence)
                .mapToLong(Cell::risks)
                .sum();
    }

    @Override
    public Paper.Grid numbers() {
        return MatrixTable.of(this);
    }
}
