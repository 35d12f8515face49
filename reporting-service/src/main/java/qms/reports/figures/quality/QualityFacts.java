package qms.reports.figures.quality;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qms.reports.figures.ComplaintFacts;
import qms.reports.figures.DeclaredFacts;
import qms.reports.figures.DeviationFacts;
import qms.reports.figures.FactReader;
import qms.reports.figures.IncidentFacts;
import qms.reports.figures.LexSarahFacts;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.StatementFacts;
import qms.web.time.Period;

/**
 * Everything that may count in the quality report of a unit and year; among the deviations are the events in health care.
 *
 * @param providers the names by id of those whom complaints are about
 */
record QualityFacts(
        List<ComplaintFacts> complaints,
        List<LexSarahFacts> lexSarah,
        List<DeviationFacts> deviations,
        List<IncidentFacts> incidents,
        List<RiskFacts> risks,
        List<SelfCheckFacts> selfChecks,
        List<DeclaredFacts> declared,
        List<StatementFacts> statements,
        Map<String, String> providers) {

    static QualityFacts read(FactReader reader, ProviderNames names, Scope scope) {
        var units = scope.candidates();
        Period year = Period.year(scope.year());
        List<ComplaintFacts> complaints = reader.complaints(units, year);
        return new QualityFacts(
                complaints,
                reader.lexSarah(units, year),
                Stream.concat(reader.deviations(units, year).stream(), reader.lexMaria(units, year).stream())
                        .toList(),
                reader.incidents(units, year),
                reader.risks(units, scope.year()),
                reader.selfChecks(units, scope.year()),
                reader.declared(units, scope.year()),
                reader.statements(units, scope.year()),
                names.in(complaints));
    }
}
