package qms.reports.figures.publicfigures;

import java.util.List;
import java.util.stream.Stream;

/**
 * That a number is the sum of others.
 *
 * @param beside what the total has beside the parts, or less than them: taken as known to everybody, so that nothing is built on their not knowing
 */
public record Sum(String total, List<String> parts, long beside) {

    Stream<String> cells() {
        return Stream.concat(Stream.of(total), parts.stream());
    }

    int sign(String cell) {
        return cell.equals(total) ? 1 : -1;
    }
}
