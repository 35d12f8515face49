package qms.reports.figures.dashboards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.reports.figures.UnitName;
import qms.reports.figures.publicfigures.PublicFigures.Shown;

/**
 * A dashboard as it is shown to whoever has a link to it: numbers by themselves, the small ones hidden, and nothing that leads further.
 *
 * @param asOf the moment as it was known at which it is shown, whenever it is read
 * @param validUntil the last day on which the link opens it
 * @param trends the tertials of the year
 */
public record SharedDashboard(
        UnitName unit,
        int year,
        LocalDate from,
        LocalDate day,
        Instant asOf,
        LocalDate validUntil,
        String note,
        List<SharedNumber> tiles,
        List<SharedNumber> sources,
        List<SharedNumber> categories,
        List<SharedNumber> lexSarahByLevel,
        List<SharedTrend> trends) {

    /** A number, with what it is called. */
    public record SharedNumber(String key, String label, Shown count) {}

    /** A figure over the tertials of the year. */
    public record SharedTrend(String figure, String label, List<SharedNumber> tertials) {}
}
