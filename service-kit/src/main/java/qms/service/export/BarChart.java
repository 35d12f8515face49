package qms.service.export;

import java.util.List;

/**
 * Bars side by side, or on top of each other.
 *
 * @param axis what the places are, for instance "Tertial"
 * @param places what stands along the axis
 * @param stacked whether the series stand on top of each other
 */
public record BarChart(String alt, String axis, List<String> places, List<Series> series, boolean stacked)
        implements Chart {

    public BarChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
    }

    @Override
    public Paper.Grid numbers() {
        return SeriesTable.of(axis, places, series);
    }
}
