package qms.reports.figures.publicfigures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.reports.figures.condensed.CondensedFacts;
import qms.reports.platform.PublicNumbers;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;

/** The public figures by their names: the same that anybody reads at {@code /api/reports/public-figures}. */
@Component
class NumbersForAll implements PublicNumbers {

    private final OrganisationReader organisation;
    private final CondensedFacts condensed;
    private final ReportDesk desk;

    NumbersForAll(OrganisationReader organisation, CondensedFacts condensed, ReportDesk desk) {
        this.organisation = organisation;
        this.condensed = condensed;
        this.desk = desk;
    }

    @Override
    public Map<String, String> of(String unit, int year) {
        Organisation now = organisation.current();
        return now.unit(unit)
                .map(found ->
                        PublicReports.of(new Scope(now, found, year), condensed.now(), desk.day(Known.EVERYTHING)))
                .map(NumbersForAll::named)
                .orElse(Map.of());
    }

    private static Map<String, String> named(PublicFigures figures) {
        Map<String, String> numbers = new LinkedHashMap<>();
        figures.figures().forEach(figure -> {
            numbers.put(figure.figure(), figure.count().text());
            figure.rows().forEach(row -> numbers.put(row.code(), row.count().text()));
        });
        return numbers;
    }
}
