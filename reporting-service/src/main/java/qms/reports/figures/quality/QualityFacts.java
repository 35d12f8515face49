package qms.reports.figures.quality;

import java.util.List;
import java.util.function.UnaryOperator;
import qms.reports.figures.CaseSums;
import qms.reports.figures.DeclaredFacts;
import qms.reports.figures.FactReader;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.StatementFacts;

/**
 * Everything that may count in the quality report of a unit and year.
 *
 * @param cases among the deviations are the events in health care
 * @param providers what those are called whom complaints are about
 */
public record QualityFacts(
        CaseSums cases,
        List<RiskFacts> risks,
        List<SelfCheckFacts> selfChecks,
        List<DeclaredFacts> declared,
        List<StatementFacts> statements,
        UnaryOperator<String> providers) {

    public static QualityFacts read(FactReader reader, CaseSums cases, ProviderNames names, Scope scope) {
        var units = scope.candidates();
        return new QualityFacts(
                cases,
                reader.risks(units, scope.year()),
                reader.selfChecks(units, scope.year()),
                reader.declared(units, scope.year()),
                reader.statements(units, scope.year()),
                names::name);
    }
}
