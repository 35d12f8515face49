package qms.reports.figures.publicfigures;

import java.util.Arrays;

/** The largest value of a linear expression over numbers that are not negative and fulfil equations (the simplex method, Bland's rule). */
final class LinearProgram {

    private static final double TINY = 1e-9;

    private final int numbers;
    private final double[][] rows;
    private final int[] basis;

    private LinearProgram(double[][] equations, double[] right) {
        numbers = equations.length == 0 ? 0 : equations[0].length;
        rows = new double[equations.length][];
        basis = new int[equations.length];
        for (int i = 0; i < equations.length; i++) {
            double sign = right[i] < 0 ? -1 : 1;
            rows[i] = new double[numbers + equations.length + 1];
            for (int j = 0; j < numbers; j++) {
                rows[i][j] = sign * equations[i][j];
            }
            rows[i][numbers + i] = 1;
            rows[i][rows[i].length - 1] = sign * right[i];
            basis[i] = numbers + i;
        }
    }

    /** There is some solution: the numbers as they are. */
    static double largest(double[][] equations, double[] right, double[] expression) {
        LinearProgram program = new LinearProgram(equations, right);
        double[] helpers = new double[program.numbers + equations.length];
        Arrays.fill(helpers, program.numbers, helpers.length, -1);
        program.raise(helpers);
        program.dropHelpers();
        return program.raise(Arrays.copyOf(expression, helpers.length));
    }

    private double raise(double[] expression) {
        for (int entering = entering(expression); entering >= 0; entering = entering(expression)) {
            int leaving = leaving(entering);
            if (leaving < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(leaving, entering);
        }
        double value = 0;
        for (int i = 0; i < rows.length; i++) {
            value += expression[basis[i]] * right(i);
        }
        return value;
    }

    private int entering(double[] expression) {
        for (int j = 0; j < numbers; j++) {
            double gain = expression[j];
            for (int i = 0; i < rows.length; i++) {
                gain -= expression[basis[i]] * rows[i][j];
            }
            if (gain > TINY) {
                return j;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int found = -1;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][entering] > TINY && (found < 0 || isTighter(i, found, entering))) {
                found = i;
            }
        }
        return found;
    }

    private boolean isTighter(int row, int than, int entering) {
        double difference = right(row) / rows[row][entering] - right(than) / rows[than][entering];
        return difference < -TINY || (difference < TINY && basis[row] < basis[than]);
    }

    private void pivot(int row, int column) {
        double by = rows[row][column];
        for (int j = 0; j < rows[row].length; j++) {
            rows[row][j] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][column];
            if (i != row && factor != 0) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] -= factor * rows[row][j];
                }
            }
        }
        basis[row] = column;
    }

    /** An equation that follows from others has nothing left to give and stays empty. */
    private void dropHelpers() {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; basis[i] >= numbers && j < numbers; j++) {
                if (Math.abs(rows[i][j]) > TINY) {
                    pivot(i, j);
                }
            }
        }
    }

    private double right(int row) {
        return rows[row][rows[row].length - 1];
    }
}
