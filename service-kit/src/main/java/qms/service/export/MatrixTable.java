package qms.service.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The matrix as a table that can be listened to: a row for each consequence, the highest first. */
final class MatrixTable {

    private MatrixTable() {}

    static Paper.Grid of(RiskMatrix matrix) {
        List<String> columns = Stream.concat(
                        Stream.of("Konsekvens"),
                        IntStream.rangeClosed(1, RiskMatrix.SIDE).mapToObj(i -> "Sannolikhet " + i))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (int consequence = RiskMatrix.SIDE; consequence >= 1; consequence--) {
            List<Object> row = new ArrayList<>();
            row.add("Konsekvens " + consequence);
            for (int probability = 1; probability <= RiskMatrix.SIDE; probability++) {
                row.add(matrix.risks(probability, consequence));
            }
            rows.add(row);
        }
        return new Paper.Grid("", columns, rows);
    }
}
