package qms.service.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines over time, with limits that may move, and marks at the places that signal.
 *
 * @param axis what the places are, for instance "Månad"
 * @param places what stands under the axis
 * @param limits drawn dashed and named at their end, for instance mean, upper and lower limit
 * @param signals the places, from 0, that are marked on the first line
 */
public record LineChart(
        String alt, String axis, List<String> places, List<Series> series, List<Series> limits, Set<Integer> signals)
        implements Chart {

    public LineChart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        limits = List.copyOf(limits);
        signals = Set.copyOf(signals);
    }

    @Override
    public Paper.Grid numbers() {
        List<Series> all = new ArrayList<>(series);
        all.addAll(limits);
        return SeriesTable.of(axis, places, all);
    }
}
