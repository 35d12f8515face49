package qms.service.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of series as a table: a row for each place, a column for each series. */
final class SeriesTable {

    private SeriesTable() {}

    static Paper.Grid of(String axis, List<String> places, List<Chart.Series> series) {
        if (series.stream().anyMatch(one -> one.values().size() != places.size())) {
            throw new IllegalArgumentException("every series has a number for every place");
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            rows.add(row(i, places, series));
        }
        return new Paper.Grid(
                "",
                Stream.concat(Stream.of(axis), series.stream().map(Chart.Series::name))
                        .toList(),
                rows);
    }

    private static List<Object> row(int place, List<String> places, List<Chart.Series> series) {
        List<Object> row = new ArrayList<>();
        row.add(places.get(place));
        for (Chart.Series one : series) {
            Number value = one.values().get(place);
            row.add(Double.isNaN(value.doubleValue()) ? Paper.NONE : value);
        }
        return row;
    }
}
